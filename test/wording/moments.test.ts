import { expect, it } from 'vitest';
import type { Locale } from '../../src/model/locale.ts';
import { rangeWords } from '../../src/wording/moments.ts';

const written: readonly (readonly [Locale, string | null, string | null, string])[] = [
  ['fr', '10:25', '10:40', '10h25 – 10h40'],
  ['fr', '10:25', null, '10h25 (fin non notée)'],
  ['fr', null, '10:40', '10h40 (début non noté)'],
  ['fr', null, null, 'non noté'],
  ['nl', '10:25', null, '10u25 (einde niet genoteerd)'],
  ['en', '10:25', null, '10:25 (end not recorded)'],
];

it.each(written)('writes a stretch in %s from %s to %s', (locale, start, end, words) => {
  expect(rangeWords(start, end, locale)).toBe(words);
});
