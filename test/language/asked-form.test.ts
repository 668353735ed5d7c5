import { expect, it } from 'vitest';
import type { Form } from '../../src/language/analysed.ts';
import { formOf } from '../../src/language/asked-form.ts';
import { nothingBefore } from '../../src/language/context.ts';
import type { Language } from '../../src/model/locale.ts';
import { analysed } from './record.ts';

/** The answer before, the turn without a question mark, and its form. */
const forms: readonly (readonly [Language, string, string, Form])[] = [
  ['fr', 'Il m’a poussée.', 'Vous aviez peur de lui.', 'declarative'],
  ['fr', 'Je suis parti le soir.', 'Vous êtes parti parce qu’ils vous cherchaient.', 'declarative'],
  ['fr', '', 'Votre récit ne tient pas debout.', 'statement'],
  ['fr', '', 'Je vais relire ce que j’ai noté.', 'statement'],
  ['fr', '', 'Où habitait votre tante ?', 'wh'],
  ['nl', 'Hij duwde mij.', 'U was bang van hem.', 'declarative'],
  ['nl', 'Ik ben weggegaan.', 'U bent weggegaan omdat ze u zochten.', 'declarative'],
  ['nl', '', 'Uw verhaal houdt geen steek.', 'statement'],
  ['nl', '', 'Ik lees voor wat ik genoteerd heb.', 'statement'],
  ['nl', '', 'Waar woonde uw tante?', 'wh'],
  ['en', 'He pushed me.', 'You were afraid of him.', 'declarative'],
  ['en', 'I left.', 'You left because they were looking for you.', 'declarative'],
  ['en', '', 'Your story does not hold together.', 'statement'],
  ['en', '', 'I will read out what I have noted.', 'statement'],
  ['en', '', 'Where did your aunt live?', 'wh'],
];

it.each(forms)('%s behind « %s »: « %s » is a %s', (language, answer, turn, form) => {
  expect(formOf(analysed(language, turn), { ...nothingBefore, answer })).toBe(form);
});

it('takes no statement of the opening for a question', () => {
  const said = analysed('fr', 'Vous aviez peur de lui.');
  expect(formOf(said, { ...nothingBefore, informs: true })).toBe('statement');
});
