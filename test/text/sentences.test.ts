import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../src/text/sentences.ts';

const split = (text: string): string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['M. Diallo est venu. Il est reparti.', ['M. Diallo est venu.', 'Il est reparti.']],
    ['Me A. parle de l’art. 47bis et de la p. 3.', ['Me A. parle de l’art. 47bis et de la p. 3.']],
    ['Vous êtes parti ? Quand ?', ['Vous êtes parti ?', 'Quand ?']],
    ['« Va-t’en ! » a-t-il dit.', ['« Va-t’en ! » a-t-il dit.']],
    ['Attendez… je réfléchis. Oui.', ['Attendez… je réfléchis.', 'Oui.']],
    [
      'Dhr. Peeters, o.a. in Gent, d.w.z. vlakbij. Hij kwam.',
      ['Dhr. Peeters, o.a. in Gent, d.w.z. vlakbij.', 'Hij kwam.'],
    ],
    ['We took bread, water, etc. Then we left.', ['We took bread, water, etc. Then we left.']],
    ['We took bread, etc. They left.', ['We took bread, etc.', 'They left.']],
    ['That is clear to me. Who told you?', ['That is clear to me.', 'Who told you?']],
    ['I said no. Then I left.', ['I said no.', 'Then I left.']],
    ['', []],
    ['   ', []],
  ])('%s', (text, wanted) => {
    expect(split(text)).toEqual(wanted);
  });
});
