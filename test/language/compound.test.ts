import { expect, it } from 'vitest';
import { compoundOf } from '../../src/language/compound.ts';
import { nothingBefore } from '../../src/language/context.ts';
import type { Language } from '../../src/model/locale.ts';
import { analysed } from './record.ts';

type Case = readonly [Language, string, string];

const compound: readonly Case[] = [
  ['fr', 'Quand et avec qui avez-vous pris le bateau ?', 'wh-coordination'],
  ['fr', 'Comment avez-vous payé ce passage, et à quel prix ?', 'wh-coordination'],
  ['fr', 'Qui vous a ouvert la porte et qui vous a caché ?', 'wh-coordination'],
  ['fr', 'Vous avez quitté la ferme quand et pourquoi ?', 'wh-coordination'],
  ['fr', 'Depuis quand travailliez-vous là et étiez-vous payé ?', 'clause-coordination'],
  ['fr', 'Est-ce que votre oncle est vivant et est-ce que vous lui parlez ?', 'clause-coordination'],
  ['fr', 'Aviez-vous un passeport, et si oui, qui vous l’a délivré ?', 'conditional-chain'],
  ['fr', 'Dites-moi combien ils étaient et comment ils parlaient.', 'embedded-coordination'],
  ['fr', 'Où viviez-vous ? Aviez-vous un emploi ?', 'second-question'],
  ['fr', 'ou habitiez vous et depuis quand', 'wh-coordination'],
  ['fr', 'Savez-vous si votre tante est en vie et où elle habite ?', 'embedded-coordination'],
  ['fr', 'Dites-moi quand vous êtes parti, avec qui, dans quel bateau.', 'wh-coordination'],
  ['fr', 'Décrivez la ferme et comment vous en êtes sorti.', 'embedded-coordination'],
  ['nl', 'Vertel hoe u vluchtte. En wie hielp u onderweg?', 'second-question'],
  ['nl', 'Hebt u vee gehad, hebt u het verkocht?', 'clause-coordination'],
  ['nl', 'Rookte hij, en werd u daar ziek van?', 'clause-coordination'],
  ['en', 'Were there any guards, and could one of them see you?', 'clause-coordination'],
  ['en', 'Tell me who drove as well as how you paid him.', 'embedded-coordination'],
  ['nl', 'Wanneer en met wie bent u op de boot gestapt?', 'wh-coordination'],
  ['nl', 'Hoe hebt u die overtocht betaald, en tegen welke prijs?', 'wh-coordination'],
  ['nl', 'Wie deed de deur open en wie heeft u verstopt?', 'wh-coordination'],
  ['nl', 'Werkte u daar en werd u betaald?', 'clause-coordination'],
  ['nl', 'Had u een paspoort, en zo ja, wie heeft het afgeleverd?', 'conditional-chain'],
  ['nl', 'Weet u hoeveel mannen er waren en waarom ze kwamen?', 'embedded-coordination'],
  ['nl', 'Waar woonde u? Had u werk?', 'second-question'],
  ['en', 'When and with whom did you board the boat?', 'wh-coordination'],
  ['en', 'How did you pay for the crossing, and at what price?', 'wh-coordination'],
  ['en', 'Who opened the door and who hid you?', 'wh-coordination'],
  ['en', 'Did you work there and were you paid?', 'clause-coordination'],
  ['en', 'Did you have a passport, and if so, who issued it?', 'conditional-chain'],
  ['en', 'Do you know how many men there were and why they came?', 'embedded-coordination'],
  ['en', 'Where did you live? Did you have a job?', 'second-question'],
  // Rows of questions, with commas, stops or nothing between them.
  ['fr', 'a quel poste, cb de gardes, vs aviez une arme', 'wh-coordination'],
  ['fr', 'Sur base de quel papier, et avez-vous fait appel ?', 'clause-coordination'],
  ['fr', 'ils portaient quoi ils ont pris cb de chevres', 'wh-coordination'],
  ['fr', 'Au premier ou au second étage, et qui avait la clé ?', 'wh-coordination'],
  ['fr', 'Qui a soigné la plaie, et le chirurgien a-t-il écrit un rapport ?', 'clause-coordination'],
  ['fr', 'Racontez la traversée, dites aussi si vous aviez froid.', 'embedded-coordination'],
  ['nl', 'hoe heet die kapper, sinds wnr kent ge hem', 'wh-coordination'],
  ['nl', 'hvl koeien, welke kleur, wie molk ze', 'wh-coordination'],
  ['nl', 'waar sliept ge, hebt ge daar ruzie gehad', 'clause-coordination'],
  ['nl', 'te voet of met de fiets, en waartegen botste u', 'wh-coordination'],
  ['nl', 'Schets de winkel. Wie waren de klanten? Hoeveel kostte de huur?', 'second-question'],
  ['en', 'which bridge did u cross. was there a guard on it. who paid him', 'clause-coordination'],
  ['en', 'how much and through what bank', 'wh-coordination'],
  // Nothing between them
  ['fr', 'ou habitiez vous avec qui viviez vous', 'wh-coordination'],
  ['fr', 'etes vous marie avez vous des enfants', 'clause-coordination'],
  ['fr', 'qui a organise le voyage vous avez paye combien', 'wh-coordination'],
  ['nl', 'hoe heet uw oom waar woont hij nu', 'wh-coordination'],
  ['nl', 'hebt u nog contact met hem is hij ooit opgepakt', 'clause-coordination'],
  ['en', "what is your uncle's name where does he live now", 'wh-coordination'],
  ['en', 'are you married do you have children?', 'clause-coordination'],
  ['en', 'In the barn or in the house, and did anyone hear you?', 'clause-coordination'],
  ['en', 'was the letter signed and how did they deliver it', 'wh-coordination'],
];

it.each(compound)('%s: « %s » asks several things', (language, text, kind) => {
  expect(compoundOf(analysed(language, text))?.kind).toBe(kind);
});

const single: readonly (readonly [Language, string])[] = [
  ['fr', 'comment saviez vous qui etait derriere cette attaque'],
  ['fr', 'Existe-t-il une autre région où vous pourriez vous installer ?'],
  ['nl', 'hoe wist u wie er achter die aanval zat'],
  ['nl', 'weet u nog welke dag dat was'],
  ['en', 'did they ask you how did you know'],
  ['en', 'what did he say when you asked him who had paid'],
  ['en', 'where were you living when it happened'],
  ['fr', 'De quelle rue et de quel quartier parlez-vous ?'],
  ['fr', 'À quelle date et à quelle heure le train est-il parti ?'],
  ['fr', 'Combien de chèvres et de moutons aviez-vous là-bas ?'],
  ['fr', 'Où Samir et Nadia se sont-ils mariés ?'],
  ['fr', 'Est-ce que, le soir de la fête, vous étiez chez vous ?'],
  ['fr', 'vs avez dit quoi quand ils sont entres'],
  ['fr', 'En quoi consistait ce travail ? Que faisiez-vous au juste ?'],
  ['nl', 'Volgens uw brief, ondertekend in mei, was u toen in Gent.'],
  ['nl', 'Stel dat uw oom u vindt, wat gebeurt er dan?'],
  ['nl', 'Wat stond er op dat bord? Waarover ging het?'],
  ['nl', 'hoeveel uur was dat, van hoe laat tot hoe laat'],
  ['nl', 'waarom liep hij weg, weet u dat'],
  ['nl', 'Wanneer, op welke dag en rond welk uur, kwam de boot aan?'],
  ['en', 'On what date and in what month was that?'],
  ['en', 'who was mayor when you left and who is it now, the same man I mean'],
  ['en', 'What is that river called? What is its name?'],
  ['en', 'How did it reach the two brothers, who were at first grateful for it?'],
  ['en', 'Is it cold in here, shall I close the door?'],
  ['en', 'what do you call that bread, does it have a name'],
  ['fr', 'Quels étaient le prénom et l’âge de votre grand-père ?'],
  ['fr', 'Était-ce le matin ou le soir ?'],
  ['fr', 'Comment s’appelle le quartier où vous logiez et où vous travailliez ?'],
  ['fr', 'Et pourquoi êtes-vous retourné là-bas ?'],
  ['fr', 'Que lui avez-vous dit quand il a crié : « Qui êtes-vous ? D’où venez-vous ? » ?'],
  ['fr', 'Combien de temps y êtes-vous resté : des heures, des jours ?'],
  ['fr', 'Vous êtes parti à quel moment ? Je veux dire, quel mois de l’année était-ce ?'],
  ['fr', 'Où votre père et votre mère se sont-ils mariés ?'],
  ['fr', 'Êtes-vous venu à pied, en voiture, ou avez-vous voyagé autrement ?'],
  ['fr', 'Vous avez parlé d’un cousin. Comment s’appelle-t-il ?'],
  ['fr', 'Décrivez-moi vos journées, depuis le lever jusqu’au coucher.'],
  ['fr', 'Savez-vous répondre par oui ou par non ?'],
  ['fr', 'Est-ce que, est-ce que vous dormiez là ?'],
  ['fr', 'Depuis quand et jusqu’à quand y avez-vous logé ?'],
  ['fr', 'Quand était-ce, quel mois ?'],
  ['nl', 'Mag ik u nog iets vragen? Hoe heet uw oom?'],
  ['en', 'What do you mean, were you tied up or locked in?'],
  ['nl', 'Wat waren de voornaam en de leeftijd van uw grootvader?'],
  ['nl', 'Was dat ’s morgens of ’s avonds?'],
  ['nl', 'Hoe heet de wijk waar u logeerde en waar u werkte?'],
  ['nl', 'En waarom bent u daarheen teruggekeerd?'],
  ['nl', 'Wat zei u toen hij riep: “Wie bent u? Waar komt u vandaan?”?'],
  ['nl', 'Hoelang bleef u daar: uren, dagen?'],
  ['nl', 'Bent u te voet gekomen, met de auto, of hebt u anders gereisd?'],
  ['nl', 'Weet u of uw broer nog in leven is?'],
  ['nl', 'U sprak over een neef. Hoe heet hij?'],
  ['nl', 'Wat deed u toen u wakker werd en de rook zag?'],
  ['nl', 'Was dat het huis met de tuin, waar kippen werden gehouden, en waar kinderen werden opgevangen?'],
  ['en', 'What were the first name and the age of your grandfather?'],
  ['en', 'Was it in the morning or in the evening?'],
  ['en', 'What is the name of the district where you stayed and where you worked?'],
  ['en', 'And why did you go back there?'],
  ['en', 'What did you say when he shouted: “Who are you? Where are you from?”?'],
  ['en', 'How long did you stay there: hours, days?'],
  ['en', 'Did you walk, did somebody drive you, or did you travel otherwise?'],
  ['en', 'You spoke of a cousin. What is his name?'],
  ['en', 'Did he come in and have a seat with you?'],
  ['en', 'What did you do when you woke up and saw the smoke?'],
];

it.each(single)('%s: « %s » asks one thing', (language, text) => {
  expect(compoundOf(analysed(language, text))).toBeUndefined();
});

it('underlines from the first to the last word that asks', () => {
  const text = 'Quand et avec qui avez-vous pris le bateau ?';
  const { start, end } = compoundOf(analysed('fr', text))!;
  expect(text.slice(start, end)).toBe('Quand et avec qui');
});

it('does not count a second question as one when the first was not understood', () => {
  const analysis = analysed('fr', 'Où viviez-vous ? Aviez-vous un emploi ?');
  expect(compoundOf(analysis, { ...nothingBefore, misunderstood: true })).toBeUndefined();
  expect(compoundOf(analysis, nothingBefore)?.kind).toBe('second-question');
});
