import { describe, expect, it } from 'vitest';
import { bracketsIn } from '../../src/text/brackets.ts';

describe('pieces in brackets', () => {
  it('stand where the text has them, brackets included', () => {
    const text = 'Oui (il pleure) et [pause], puis (ok).';
    const found = bracketsIn(text);
    expect(found.map(({ written }) => written)).toEqual(['(il pleure)', '[pause]']);
    for (const { written, start, end } of found) expect(text.slice(start, end)).toBe(written);
  });

  it('are none without a bracket, in an empty one or one that never closes', () => {
    for (const text of ['', 'rien', 'a) b)', '()', '(ab)', '[…', `(${'x'.repeat(300)})`])
      expect(bracketsIn(text)).toEqual([]);
  });
});
