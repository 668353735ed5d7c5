import { expect, it } from 'vitest';
import type { Form } from '../../src/language/analysed.ts';
import { masked } from '../../src/language/masked.ts';
import type { Language } from '../../src/model/locale.ts';
import { analysed } from './record.ts';

const forms: readonly (readonly [Language, string, Form])[] = [
  ['fr', 'Racontez-moi cette nuit-là.', 'open'],
  ['fr', 'Pouvez-vous me décrire le bureau ?', 'open'],
  ['fr', 'Que s’est-il passé ensuite ?', 'open'],
  ['fr', 'En quelle année êtes-vous né ?', 'wh'],
  ['fr', 'Vous avez payé combien ?', 'wh'],
  ['fr', 'ou etes vous né', 'wh'],
  ['fr', 'est ce que vous avez des enfants', 'yesno'],
  ['fr', 'Votre tante vit-elle encore ?', 'yesno'],
  ['fr', 'Était-ce avant ou après la récolte ?', 'option'],
  ['fr', 'Il pleuvait, non ?', 'tag'],
  ['fr', 'Deux soldats ?', 'declarative'],
  ['fr', 'Je vous remercie.', 'statement'],
  ['nl', 'Beschrijf die avond.', 'open'],
  ['nl', 'Kunt u het kantoor beschrijven?', 'open'],
  ['nl', 'In welk jaar bent u geboren?', 'wh'],
  ['nl', 'U bent geboren waar?', 'wh'],
  ['nl', 'Leeft uw tante nog?', 'yesno'],
  ['nl', 'Was dat voor of na de oogst?', 'option'],
  ['nl', 'Het regende, niet waar?', 'tag'],
  ['nl', 'Twee soldaten?', 'declarative'],
  ['en', 'Tell me about that night.', 'open'],
  ['en', 'Could you describe the office?', 'open'],
  ['en', 'In which year were you born?', 'wh'],
  ['en', 'Is your aunt still alive?', 'yesno'],
  ['en', 'Was it before or after the harvest?', 'option'],
  ['en', 'It was raining, wasn’t it?', 'tag'],
  ['en', 'Two soldiers?', 'declarative'],
];

it.each(forms)('%s: « %s » is %s', (language, text, form) => {
  expect(analysed(language, text).form).toBe(form);
});

it.each([
  ['Il a dit « Sors ! » puis il est parti.', 'Il a dit            puis il est parti.'],
  ['He said “go” (twice) [silence] and left.', `He said${' '.repeat(24)}and left.`],
  ["Zij riep: 'Waar is hij?' en vluchtte.", 'Zij riep:                en vluchtte.'],
  ['l’homme qu’il a vu aujourd’hui', 'l’homme qu’il a vu aujourd’hui'],
  ["don't say it isn't", "don't say it isn't"],
  ['« never closed', '« never closed'],
  ['(e', '(e'],
])('blanks what is quoted and keeps every offset: %s', (text, wanted) => {
  expect(masked(text).replace(/\s/g, '·').length).toBe(text.length);
  expect(masked(text)).toBe(wanted);
});

it('reads a house rule as procedural', () => {
  expect(analysed('fr', 'Comprenez-vous l’interprète ?').procedural).toBe(true);
  expect(analysed('nl', 'Hebt u een pauze nodig?').procedural).toBe(true);
  expect(analysed('en', 'Would you like a glass of water?').procedural).toBe(true);
  expect(analysed('fr', 'Comprenez-vous pourquoi il est parti ?').procedural).toBe(false);
});
