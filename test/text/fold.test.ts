import { expect, it } from 'vitest';
import { fold, normal } from '../../src/text/fold.ts';

/** As Unicode defines them, without the short way that western letters take. */
const slowNormal = (word: string): string =>
  word
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase();
const slowFold = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ĳ/g, 'ij');

it('folds every letter as Unicode does, whatever stands beside it', () => {
  const wrong: string[] = [];
  for (let code = 1; code < 0x3000; code++) {
    const sign = String.fromCharCode(code);
    for (const word of [sign, `a${sign}é`, `${sign}E`, `Œ${sign}`])
      if (fold(word) !== slowFold(word) || normal(word) !== slowNormal(word)) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});
