import { describe, expect, it } from 'vitest';
import { firstNumber, tokensOf } from '../../src/text/tokens.ts';
import { byWord } from '../../src/text/word-table.ts';

describe('answers kept by the number of a word', () => {
  it('asks once for each word, and gives every word its own', () => {
    const asked: string[] = [];
    const lengthOf = byWord((fold) => {
      asked.push(fold);
      return fold.length;
    });
    const tokens = tokensOf('Un deux trois un DEUX');
    expect(tokens.map(lengthOf)).toEqual([2, 4, 5, 2, 4]);
    expect(asked).toEqual(['un', 'deux', 'trois']);
  });

  it('knows 0 and −1 for answers', () => {
    const always = byWord((fold) => (fold === 'a' ? 0 : -1));
    const tokens = tokensOf('a b a b');
    expect([...tokens, ...tokens].map(always)).toEqual([0, -1, 0, -1, 0, -1, 0, -1]);
  });

  it('answers of words that are too long to be remembered', () => {
    const [long] = tokensOf('x'.repeat(100));
    expect(long!.number).toBe(-1);
    expect(byWord((fold) => fold.length)(long!)).toBe(100);
  });

  it('is right where words were forgotten in between', () => {
    const lengthOf = byWord((fold) => fold.length);
    const early = tokensOf('avant');
    early.map(lengthOf);
    const before = firstNumber();
    // More different words than are remembered.
    for (let i = 0; i < 25; i++)
      for (const token of tokensOf(Array.from({ length: 1000 }, (_, k) => `w${i * 1000 + k}`).join(' ')))
        expect(lengthOf(token)).toBe(token.fold.length);
    expect(firstNumber()).toBeGreaterThan(before);
    expect(early.map(lengthOf)).toEqual([5]);
  });
});
