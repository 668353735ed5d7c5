import { describe, expect, it } from 'vitest';
import type { Lexicon } from '../../src/model/lexicon.ts';
import { isPhrase, matchesIn } from '../../src/text/phrase.ts';
import fc from '../support/properties.ts';
import { counting } from '../support/spent.ts';

const lexicon = (...terms: string[]): Lexicon => ({
  name: 'x',
  language: 'fr',
  terms: terms.map((term) => ({ term })),
});
const found = (text: string, ...terms: string[]): string[] =>
  matchesIn(text, lexicon(...terms)).map(({ start, end }) => text.slice(start, end));

describe('a term', () => {
  it.each([
    ["n'est-ce pas", 'C’était lui, N’EST-CE PAS ?', ['N’EST-CE PAS']],
    ["n'est-ce pas", "C'etait lui, n est ce pas ?", ['n est ce pas']],
    ['confidenti*', 'La confidentialité, confidentiel.', ['confidentialité', 'confidentiel']],
    ['deux/2 jours ouvrables', 'dans les 2 jours ouvrables', ['2 jours ouvrables']],
    ['interprète … neutre', 'L’interprète est tout à fait neutre.', ['interprète est tout à fait neutre']],
    ['interprète … neutre', 'L’interprète a dit un deux trois quatre cinq six sept neutre.', []],
    ['avocat & fin', 'À la fin, votre avocat parle.', ['avocat']],
    ['avocat & fin', 'Votre avocat parle. C’est la fin.', []],
    ['^oui', 'Oui, je crois.', ['Oui']],
    ['^oui', 'Je crois que oui.', []],
    ['hein $', 'C’était lui, hein ?', ['hein']],
    ['hein $', 'Hein, quoi ?', []],
    ['où et quand', 'ou et quand', []],
    ['où et quand', 'Où et quand ?', ['Où et quand']],
    ["pas vrai/d'accord", 'pas d’accord', ['pas d’accord']],
  ])('%s in: %s', (term, text, wanted) => {
    expect(found(text, term)).toEqual(wanted);
  });

  it('gives places that are slices of the text, in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('où', 'ou', 'et', 'quand', 'avocat', '. ', ', ', '\n', 'fin')),
        (words) => {
          const text = words.join(' ');
          const matches = matchesIn(text, lexicon('où et quand', 'avocat & fin', '^et', 'qu*'));
          for (const [i, { start, end }] of matches.entries()) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(text.length);
            if (i > 0) expect(matches[i - 1]!.start).toBeLessThanOrEqual(start);
          }
        },
      ),
    );
  });

  it('finds the same whether the second word of a term was told beforehand or not', () => {
    const words = ['je', 'ne', 'où', 'ou', 'œuvre', 'sais', 'n’ai', 'dis', 'pas', '.'];
    const slot = fc.constantFrom(
      'je',
      'ne',
      'où',
      'ou',
      'œuvre',
      'sais',
      "n'ai",
      'ne/où',
      'je/ou',
      'di*',
      '…',
      '&',
      'pas',
    );
    const term = fc
      .tuple(
        fc.constantFrom('', '^'),
        fc.array(slot, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('', '$', ' $'),
      )
      .map(([start, slots, end]) => `${start}${slots.join(' ')}${end}`)
      .filter(isPhrase);
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((all) => all.join(' ')),
        fc.array(term, { minLength: 1, maxLength: 8 }),
        (text, terms) => {
          const places = (...written: string[]): readonly (readonly [number, number])[] =>
            matchesIn(text, lexicon(...written)).map(({ start, end }) => [start, end]);
          // Capitals mean the same, and are read with the whole term only.
          expect(places(...terms)).toEqual(places(...terms.map((each) => each.toUpperCase())));
        },
      ),
    );
  });

  it('takes time in proportion to the text', () => {
    const many = lexicon('a … b … c & d', 'a a a a b', 'a* & b*');
    const time = (n: number): number => {
      const text = 'a '.repeat(n);
      const spent = counting();
      matchesIn(text, many);
      return spent();
    };
    time(1000);
    expect(time(20_000)).toBeLessThan(2000);
  });
});
