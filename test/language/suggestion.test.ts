import { describe, expect, it } from 'vitest';
import { unmarked } from '../../src/authors/marked.ts';
import { contentOf } from '../../src/language/content.ts';
import { suggestionsOf } from '../../src/language/suggestion.ts';
import type { Language } from '../../src/model/locale.ts';
import { analysed, speechOf } from './record.ts';

/** What is found in a question that follows an answer: kind, tier and words. */
function found(language: Language, answer: string, question: string) {
  const speech = speechOf(language);
  const before = { answer, misunderstood: false, informs: false, told: () => contentOf(answer, speech) };
  return suggestionsOf(analysed(language, question), before).map(({ kind, confidence, start, end }) => ({
    kind,
    confidence,
    words: question.slice(start, end),
  }));
}

type Case = readonly [Language, string, string, string];

/** The last column is marked: `⟦…⟧` stands around the words to be found. */
const leads: readonly Case[] = [
  ['fr', 'ratifying', 'Mon oncle m’en a parlé.', '⟦Vous connaissiez donc le danger.⟧'],
  ['fr', 'taken-for-granted', 'Je suis rentré.', 'Vous avez ⟦naturellement⟧ tout raconté à votre mère.'],
  ['fr', 'ratifying', 'Le chef m’a renvoyé.', '⟦Ce que vous cherchez à dire, c’est qu’il était payé.⟧'],
  ['fr', 'supplied-answer', 'Je suis parti.', 'Pourquoi avez-vous fui, ⟦parce que vous aviez des dettes ?⟧'],
  ['fr', 'supplied-answer', 'Il m’a mis dehors.', '⟦Est-ce parce que⟧ vous étiez enceinte ?'],
  ['fr', 'supplied-feeling', 'Mon mari est décédé en mai.', 'Vous étiez ⟦soulagée⟧ ?'],
  ['fr', 'negative', 'J’ai traversé le marché.', '⟦Personne ne⟧ vous a reconnu ?'],
  ['fr', 'negative', 'Nous partagions une chambre.', '⟦N’étiez-vous⟧ pas au courant de sa visite ?'],
  ['fr', 'others', 'Les voisins se taisaient.', 'Ils avaient peur, ⟦comme tout le monde⟧.'],
  ['fr', 'cleft', 'Quelqu’un a parlé.', '⟦C’était votre cousin qui⟧ vous avait vendu ?'],
  ['fr', 'modal', 'Les cours étaient finis.', '⟦Ça devait être⟧ en juillet ?'],
  ['fr', 'tag', 'On a tiré.', 'Et la police a tiré, ⟦oui⟧ ?'],
  ['fr', 'presupposition', 'Je vivais chez mon oncle.', 'Combien de fois vous a-t-il ⟦frappé⟧ ?'],
  ['nl', 'ratifying', 'Mijn oom sprak erover.', '⟦U kende het gevaar dus.⟧'],
  ['nl', 'ratifying', 'Zijn broer kwam mee.', '⟦Dat was de reden waarom hij kwaad werd.⟧'],
  ['nl', 'supplied-answer', 'Hij zette mij buiten.', '⟦Was het omdat⟧ u zwanger was?'],
  ['nl', 'supplied-feeling', 'Mijn vader riep.', 'Was u toen ⟦boos of verdrietig⟧?'],
  ['nl', 'negative', 'Ik woonde bij hem.', '⟦Was u niet⟧ bang van hem?'],
  ['nl', 'negative', 'Ik bleef in Izmir.', '⟦Hebt u nooit⟧ geprobeerd om daar te blijven?'],
  ['nl', 'others', 'Ik nam de boot.', 'U betaalde in schijven, ⟦zoals de meesten⟧.'],
  ['nl', 'modal', 'Hij kwam dichterbij.', 'En toen ⟦heeft hij u zeker⟧ geslagen?'],
  ['nl', 'tag', 'Er kwam een man.', 'Die man was een agent, ⟦nee⟧?'],
  ['nl', 'presupposition', 'Mijn oom stuurde de akte.', 'Wie heeft die ⟦valse⟧ akte gemaakt?'],
  ['en', 'ratifying', 'A friend sent me the letter.', '⟦In other words, somebody wrote it for you here.⟧'],
  ['en', 'ratifying', 'I had trouble with them.', 'By trouble ⟦you mean that they threatened you.⟧'],
  ['en', 'thesis', 'Some men took the money.', 'Knowing the town, ⟦I’d say⟧ it was the militia.'],
  [
    'en',
    'supplied-answer',
    'I went on in the spring.',
    'Did you go ⟦for the wages or to⟧ join your brother?',
  ],
  ['en', 'supplied-feeling', 'My sister was sent away.', '⟦How furious⟧ were you?'],
  ['en', 'negative', 'I walked through the village.', 'And ⟦nobody⟧ saw you?'],
  [
    'en',
    'others',
    'I paid a man.',
    '⟦Other applicants told⟧ us that it costs a fortune. Was it like that for you?',
  ],
  ['en', 'tag', 'He works there.', 'He never paid you, ⟦did he⟧.'],
  ['fr', 'tag', 'Il travaillait là.', 'C’était un gendarme, ⟦on est d’accord⟧ ?'],
  ['fr', 'others', 'Je suis de Boké.', 'Les jeunes passent tous par le camp, ⟦c’est votre cas⟧.'],
  ['nl', 'modal', 'Er reed een auto voorbij.', '⟦Dat zal de politie geweest zijn⟧.'],
  ['nl', 'thesis', 'Iemand heeft gepraat.', '⟦Ofwel was het uw neef, ofwel⟧ was het een buur.'],
  ['en', 'assumption', 'I had a key.', '⟦Which means you⟧ could have left.'],
  // Nothing was said before: one assertion about the person heard is handed over all the same.
  ['fr', 'taken-for-granted', '', 'Vous aviez ⟦sûrement⟧ une arme à la maison.'],
  ['nl', 'taken-for-granted', '', 'U had ⟦ongetwijfeld⟧ een wapen in huis.'],
  ['en', 'supplied-feeling', '', 'You were ⟦heartbroken⟧ when she left.'],
];

describe('behind an answer', () => {
  it.each(leads)('%s %s: « %s » — %s', (language, kind, answer, marked) => {
    const { text, spans } = unmarked(marked);
    const wanted = spans.map(({ start, end }) => text.slice(start, end));
    const all = found(language, answer, text);
    expect(all.map((one) => one.kind)).toContain(kind);
    for (const words of wanted)
      expect(all.some((one) => one.words.includes(words) || words.includes(one.words))).toBe(true);
  });
});

const neutral: Readonly<Record<string, readonly (readonly [Language, string, string])[]>> = {
  'gives the answer back': [
    ['fr', 'Je suis né en 1990 à Labé.', 'Donc vous êtes né en 1990 à Labé ?'],
    ['fr', 'Mon frère a payé le passeur.', 'C’est bien votre frère qui a payé ?'],
    ['nl', 'Mijn broer Ali woont in Gent.', 'Uw broer woont dus in Gent?'],
    ['en', 'I have three children.', 'You have three children, is that correct?'],
  ],
  'asks in its own place': [
    ['fr', 'J’ai repris l’atelier.', 'Donc vous y travaillez depuis combien de temps ?'],
    ['en', 'My brother came.', 'Just to be clear, which of the two brothers do you mean?'],
  ],
  'agrees with what was asked': [
    ['fr', 'Je peux garder l’original ?', 'Bien sûr, on en fait une copie et vous le gardez.'],
  ],
  'asks what, with the words of an assumption': [
    ['en', 'We talked for an hour.', 'What did you agree with her?'],
    ['nl', 'Mijn oom was er.', 'En u ook?'],
  ],
  'offers or explains': [
    ['fr', '', 'Vous me le dites si vous êtes fatigué, hein.'],
    ['nl', '', 'U zegt het als u een pauze wilt, hè.'],
    ['en', '', 'You may speak freely here, yes.'],
  ],
  'tells how the interview goes on': [
    ['fr', 'C’est tout.', 'Alors, parlons de votre famille.'],
    ['nl', 'Dat was alles.', 'Goed, dan gaan we het nu hebben over uw gezin.'],
    ['en', 'That is all.', 'So let’s move on to your journey.'],
    ['en', 'May I ask my lawyer?', 'You may of course consult your lawyer.'],
  ],
  'asks about an obstacle or a state': [
    ['fr', 'J’étais enfermé.', 'N’avez-vous pas pu appeler ?'],
    ['fr', 'Ma mère est restée au pays.', 'Vous n’avez plus de contact avec votre mère ?'],
    ['nl', 'Ik zat opgesloten in een kamer.', 'Kon u toen niet bellen?'],
    ['en', 'I was locked up in a room.', 'Couldn’t you phone anyone?'],
  ],
  'asks why, not whether': [
    ['fr', 'Mon oncle est resté là.', 'Savez-vous pourquoi il n’est pas venu ?'],
    ['nl', 'Mijn oom bleef daar.', 'Weet u waarom hij niet kwam?'],
    ['en', 'My uncle stayed there.', 'Do you know why he didn’t come?'],
  ],
  'names what was told': [
    ['fr', 'Mon mari me battait.', 'Quand votre mari vous a-t-il frappée pour la première fois ?'],
    ['nl', 'Hij sloeg mij elke week.', 'Hoe vaak heeft hij u nog mishandeld?'],
  ],
  'opinion of the person heard': [
    ['fr', 'Ils tiraient sur nous.', 'Qu’avez-vous pensé à ce moment-là ?'],
    ['en', 'They let me go.', 'How did you feel?'],
  ],
};

describe.each(Object.entries(neutral))('%s', (_, cases) => {
  it.each(cases)('%s: « %s » — « %s »', (language, answer, question) => {
    expect(found(language, answer, question)).toEqual([]);
  });
});

it('needs the answer to tell a conclusion from a summary', () => {
  expect(suggestionsOf(analysed('fr', 'Donc vous habitiez à Goma ?'))).toEqual([]);
  expect(found('fr', 'Je suis parti en mai.', 'Donc vous habitiez à Goma ?')).toHaveLength(1);
});

it('takes two kinds of cue together, and reaches over both', () => {
  const [both] = found('en', 'I went on to Belgium.', 'So you simply wanted a better life.');
  expect(both).toMatchObject({ kind: 'ratifying', confidence: 'high' });
});

it.each(['fr', 'nl', 'en'] as const)('offers a neutral wording for every kind: %s', (language) => {
  const offered = speechOf(language)
    .lexicons.get('question-rewordings')
    ?.terms.map((term) => term.id);
  const kinds = new Set(leads.map(([, kind]) => kind));
  for (const kind of kinds) expect(offered).toContain(kind);
});

it('finds what was typed in a hurry', () => {
  const hurried: readonly (readonly [Language, string])[] = [
    ['fr', 'n etiez vous pas jaloux'],
    ['fr', 'Ca a du etre  terrible pour vous'],
    ['nl', 'HEBT U NOOIT OVERWOGEN OM TE BLIJVEN ?'],
    ['en', 'didnt you find that strange'],
  ];
  for (const [language, text] of hurried)
    expect(found(language, language === 'en' ? 'He rang.' : 'Nous sommes restés.', text), text).toHaveLength(
      1,
    );
});
