import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/model/locale.ts';
import { said } from './record.ts';

type Case = readonly [Language, string, string];

const found: readonly Case[] = [
  ['fr', 'Vous aviez fermé la porte, n’est-ce pas ?', 'suggestive:tag high'],
  ['fr', 'Il était armé, hein ?', 'suggestive:tag high'],
  ['fr', 'C’était bien votre voisin qui vous avait dénoncé ?', 'suggestive:cleft high'],
  ['fr', 'Ne croyez-vous pas que la ville était plus sûre ?', 'suggestive:thesis high'],
  ['fr', 'Je suppose que vous avez eu peur.', 'suggestive:assumption high'],
  ['fr', 'Vous saviez évidemment qu’il mentait ?', 'suggestive:taken-for-granted medium'],
  ['fr', 'Vous avez dû être soulagé ?', 'suggestive:supplied-feeling high'],
  ['fr', 'Vous n’avez jamais songé à partir ?', 'suggestive:negative medium'],
  ['fr', 'Donc vous avez quitté la réunion parce que la salle était pleine.', 'suggestive:ratifying medium'],
  ['fr', 'Pourquoi n’avez-vous pas au moins prévenu votre sœur ?', 'reproachful:why-not high'],
  ['fr', 'Pourquoi n’avez-vous pas prévenu votre sœur ?', 'reproachful:why-not medium'],
  ['fr', 'Comment se fait-il que vous ne connaissiez même pas son nom ?', 'reproachful:incredulity high'],
  ['fr', 'Ce récit ne tient pas debout.', 'reproachful:verdict high'],
  ['fr', 'Vous auriez dû porter plainte.', 'reproachful:counterfactual high'],
  ['fr', 'C’est la quatrième fois que je vous pose la question.', 'reproachful:impatience high'],
  ['nl', 'U had de deur gesloten, niet waar?', 'suggestive:tag high'],
  ['nl', 'Hij was gewapend, hè?', 'suggestive:tag high'],
  ['nl', 'Het was toch uw buurman die u verklikt heeft?', 'suggestive:cleft high'],
  ['nl', 'Gelooft u niet dat de stad veiliger was?', 'suggestive:thesis high'],
  ['nl', 'Ik veronderstel dat u bang was.', 'suggestive:assumption high'],
  ['nl', 'U wist uiteraard dat hij loog?', 'suggestive:taken-for-granted medium'],
  ['nl', 'U moet opgelucht zijn geweest?', 'suggestive:supplied-feeling high'],
  ['nl', 'U hebt nooit aan vertrekken gedacht?', 'suggestive:negative medium'],
  ['nl', 'U was zeker met de trein gekomen?', 'suggestive:modal medium'],
  ['nl', 'Waarom hebt u uw zus niet minstens gewaarschuwd?', 'reproachful:why-not high'],
  ['nl', 'Hoe kan het dat u zijn naam zelfs niet kent?', 'reproachful:incredulity high'],
  ['nl', 'Dat verhaal slaat nergens op.', 'reproachful:verdict high'],
  ['nl', 'U had toch een klacht moeten indienen.', 'reproachful:counterfactual high'],
  ['nl', 'Ik vraag het u nu voor de vierde keer.', 'reproachful:impatience high'],
  ['en', 'You had closed the door, hadn’t you?', 'suggestive:tag high'],
  ['en', 'He was armed, right?', 'suggestive:tag high'],
  ['en', 'Don’t you think that the city was safer?', 'suggestive:thesis high'],
  ['en', 'I take it you were afraid.', 'suggestive:assumption high'],
  ['en', 'You knew of course that he was lying?', 'suggestive:taken-for-granted medium'],
  ['en', 'You must have been relieved?', 'suggestive:supplied-feeling high'],
  ['en', 'You never thought of leaving?', 'suggestive:negative medium'],
  ['en', 'So you left the meeting because the room was full.', 'suggestive:ratifying medium'],
  ['en', 'Why didn’t you at least warn your sister?', 'reproachful:why-not high'],
  ['en', 'How come you don’t even know his name?', 'reproachful:incredulity high'],
  ['en', 'This account doesn’t add up.', 'reproachful:verdict high'],
  ['en', 'You should have filed a complaint.', 'reproachful:counterfactual high'],
  ['en', 'This is the fourth time I am asking you.', 'reproachful:impatience high'],
];

it.each(found)('%s: « %s » is %s', (language, text, wanted) => {
  expect(said(language, text)).toContain(wanted);
});

const neutral: Readonly<Record<string, readonly (readonly [Language, string])[]>> = {
  'a recorded statement verified': [
    ['fr', 'Vous avez dit que la porte était fermée. Est-ce exact ?'],
    ['fr', 'Vous avez déclaré être parti en mars, c’est exact ?'],
    ['nl', 'U zei dat de deur gesloten was. Klopt dat?'],
    ['en', 'You said that the door was closed. Is that right?'],
  ],
  'a recap open to correction': [
    ['fr', 'Si je vous ai bien suivi, vous logiez chez un cousin ; corrigez-moi si je me trompe.'],
    ['nl', 'Als ik u goed begrepen heb, logeerde u bij een neef; verbeter me als ik me vergis.'],
    ['en', 'If I understood you well, you stayed with a cousin; please correct me if I am wrong.'],
  ],
  'an offer': [
    ['fr', 'N’avez-vous pas d’autres pièces à remettre ?'],
    ['nl', 'Hebt u nog andere stukken die u niet hebt kunnen afgeven?'],
    ['en', 'Are there any other papers you haven’t been able to hand in?'],
  ],
  'a house rule': [
    ['fr', 'Si vous avez besoin d’une pause, dites-le, d’accord ?'],
    ['nl', 'Als u wilt stoppen, zeg het gerust, goed?'],
    ['en', 'If you are tired, just say so, OK?'],
  ],
  'certain, not supposed; conceding, not a tag': [
    ['nl', 'Bent u zeker van die datum?'],
    ['nl', 'U hebt die brief toch nog verstuurd. Naar welk adres?'],
  ],
  'an obstacle, not a fault': [
    ['fr', 'Pourquoi n’avez-vous pas pu prévenir votre sœur ?'],
    ['fr', 'Qu’est-ce qui vous a empêché de prévenir votre sœur ?'],
    ['nl', 'Waarom hebt u uw zus niet kunnen verwittigen?'],
    ['nl', 'Wat hield u tegen om uw zus te verwittigen?'],
    ['en', 'Why couldn’t you warn your sister?'],
    ['en', 'What stopped you from warning your sister?'],
  ],
  'a fair confrontation': [
    [
      'fr',
      'À l’Office des étrangers, vous avez parlé d’une sœur, alors qu’aujourd’hui vous en citez deux. Comment l’expliquez-vous ?',
    ],
    [
      'nl',
      'Bij de Dienst Vreemdelingenzaken sprak u over één zus, terwijl u er vandaag twee noemt. Hoe verklaart u dat?',
    ],
    [
      'en',
      'At the Immigration Office you spoke of one sister, whereas today you name two. How do you explain that?',
    ],
  ],
  'a fair confrontation that asks how it comes': [
    [
      'fr',
      'Ce matin, vous avez dit mars. Aujourd’hui, votre épouse dit mai. Comment se fait-il que vous ne donniez pas la même date ?',
    ],
    [
      'fr',
      'Comment se fait-il que vous n’en ayez pas parlé à l’Office, alors que vous m’en parlez aujourd’hui ?',
    ],
    [
      'nl',
      'Bij de DVZ sprak u over twee broers. Vandaag zegt u drie. Hoe komt het dat u niet hetzelfde zegt als toen?',
    ],
    ['nl', 'Hoe komt het dat u dit bij de DVZ niet vermeldde en vandaag wel?'],
    [
      'en',
      'In your questionnaire you said two brothers. Today you say three. How come you did not give the same number?',
    ],
    ['en', 'How come you did not mention this at the Immigration Office, while you do today?'],
  ],
  'a relative clause': [
    ['fr', 'Y avait-il quelqu’un à qui vous auriez pu en parler ?'],
    ['en', 'Was there anyone else you could have told?'],
  ],
};

describe.each(Object.entries(neutral))('%s', (_, cases) => {
  it.each(cases)('%s: « %s » passes', (language, text) => {
    expect(said(language, text)).toEqual([]);
  });
});

it.each([
  [
    'fr',
    'Vous dites être journaliste. Comment se fait-il que vous ne connaissiez même pas le nom du journal ?',
  ],
  ['nl', 'U zegt dat u christen bent. Hoe komt het dat u niet eens het Onzevader kent?'],
  ['en', 'You say you are a Christian. How come you don’t even know the Lord’s Prayer?'],
] as const)('%s: flags what sharpens it: « %s »', (language, text) => {
  expect(said(language, text)).toContain('reproachful:incredulity high');
});

it('flags a confrontation that belittles', () => {
  const text =
    'Vous dites avoir enseigné dix ans, alors que vous êtes incapable de nommer votre école. Comment l’expliquez-vous ?';
  expect(said('fr', text)).toContain('reproachful:belittling high');
});
