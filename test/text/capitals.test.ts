import { describe, expect, it } from 'vitest';
import { hasCapitals, hasDotted } from '../../src/text/capitals.ts';
import * as fc from '../support/properties.ts';

/** Letters of each kind, marks, dots, and signs of two units. */
const written = fc.string({ unit: fc.constantFrom(...'aZÉé.ß \u0301ǅ\u00adⅣ1', '𝐀', '𐐀', '\ud800', '😀') });

describe('what every abbreviation holds, told without a pattern', () => {
  it('sees two capitals side by side wherever the pattern does', () => {
    fc.assert(fc.property(written, (text) => hasCapitals(text) === /\p{Lu}\p{M}*\p{Lu}/u.test(text)));
  });

  it('sees a letter between two dots wherever the pattern does', () => {
    fc.assert(fc.property(written, (text) => hasDotted(text) === /\.\p{L}\p{M}*\./u.test(text)));
  });

  it.each([
    ['le PDG', true],
    ['ÉÀ', true],
    ['A\u0301B', true],
    ['Le Soir', false],
    ['', false],
  ])('of « %s »: %s', (text, has) => expect(hasCapitals(text)).toBe(has));
});
