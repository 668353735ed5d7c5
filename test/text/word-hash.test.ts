import { describe, expect, it } from 'vitest';
import { tokensOf, wordCount } from '../../src/text/tokens.ts';
import { lettersHash, wholeHash, wordHash } from '../../src/text/word-hash.ts';

describe('the number of a word', () => {
  it.each(['', 'a', 'où', 'pourquoi', 'n', '2019', '\u{10428}'])(
    '%j has that of its letters in it',
    (word) => {
      expect(wordHash(word) & 0x3ff).toBe(lettersHash(word));
      expect(wordHash(word.slice())).toBe(wordHash(word));
      expect(wordHash(word)).toBeGreaterThanOrEqual(0);
    },
  );

  it('tells most words apart', () => {
    const words = 'vous votre vos voulez voudriez vouliez venez veniez vivez viviez voyez voyiez'.split(' ');
    expect(new Set(words.map(wordHash)).size).toBe(words.length);
    expect(new Set(words.map((word) => wholeHash(wordHash(word), 0x7ff))).size).toBeGreaterThan(9);
  });

  it('is the same however the word was typed', () => {
    const hashes = tokensOf('Où OÙ où ou\u0300 o\u00adu').map(({ hash }) => hash);
    expect(new Set(hashes).size).toBe(1);
  });
});

describe('words of a text', () => {
  it.each([
    ['\u{10400}\u{10428} a', 2],
    ['\ud835 a', 1],
    ['aujourdʼhui nˈest', 4],
    ['½ Ⅷ', 2],
  ])('%j', (text, count) => {
    expect(tokensOf(text)).toHaveLength(count);
  });

  it.each([
    ['l’homme avez-vous', 2],
    ['l’homme, avez‑vous', 2],
    ['- « » …', 0],
  ])('%j has %i for a reader', (text, count) => {
    expect(wordCount(text)).toBe(count);
  });
});
