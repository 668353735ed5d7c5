import { describe, expect, it } from 'vitest';
import type { Lexicon } from '../../src/model/lexicon.ts';
import { clocksIn } from '../../src/text/clock-times.ts';
import { datesIn } from '../../src/text/dates.ts';
import { durationIn } from '../../src/text/durations.ts';
import { matchesIn } from '../../src/text/phrase.ts';
import { sentencesOf } from '../../src/text/sentences.ts';
import { tokensOf } from '../../src/text/tokens.ts';

const invisible = {
  'soft hyphen': '\u00ad',
  'zero-width space': '\u200b',
  'zero-width joiner': '\u200d',
  'left-to-right mark': '\u200e',
  'right-to-left embedding': '\u202b',
  isolate: '\u2066',
  'byte order mark': '\ufeff',
} as const;
const spaces = ['\u00a0', '\u202f', '\u2007', '\u2009', '\u3000', '\t'];
const folds = (text: string): readonly string[] => tokensOf(text).map(({ fold }) => fold);
const slice = (text: string, { start, end }: { start: number; end: number }): string =>
  text.slice(start, end);

describe.each(Object.entries(invisible))('a %s', (_, sign) => {
  /** Between any two characters. */
  const strewn = (text: string): string => [...text].join(sign);

  it('parts no word', () => {
    expect(folds(`procé${sign}dure d${sign}’asile`)).toEqual(['procedure', 'd', 'asile']);
    const [token] = tokensOf(`procé${sign}dure`);
    expect(token).toMatchObject({ start: 0, end: 10, normal: 'procédure' });
  });

  it('hides no time, date or length', () => {
    for (const [text, clock] of [
      ['9h05', 545],
      ['09:05', 545],
      ['9u05', 545],
    ] as const) {
      const odd = `à ${strewn(text)}, puis`;
      const [found] = clocksIn(odd);
      expect(found).toMatchObject({ clock });
      expect(slice(odd, found!)).toBe(strewn(text));
    }
    expect(datesIn(strewn('12/03/2024'))[0]).toMatchObject({ iso: '2024-03-12' });
    expect(datesIn(strewn('12 mars 2024'))[0]).toMatchObject({ iso: '2024-03-12' });
    expect(durationIn(strewn('3h45'))).toMatchObject({ minutes: 225 });
  });

  it('hides no phrase and joins no sentences', () => {
    const lexicon = {
      name: 'x',
      language: 'fr',
      about: '',
      terms: [{ term: "n'est-ce pas" }],
    } as unknown as Lexicon;
    const odd = `Vous étiez là, ${strewn('n’est-ce')} pas ?`;
    expect(matchesIn(odd, lexicon).map((match) => slice(odd, match))).toEqual([`${strewn('n’est-ce')} pas`]);
    expect(sentencesOf(`Je suis parti.${sign} Elle est restée.`)).toHaveLength(2);
  });
});

describe('signs that look alike', () => {
  it('are the same apostrophe', () => {
    for (const sign of ['’', "'", 'ʼ', 'ʹ', '′', '‘', '＇', '`', '´'])
      expect(folds(`l${sign}avocat`)).toEqual(['l', 'avocat']);
  });

  it('are the same hyphen', () => {
    for (const sign of ['-', '\u2010', '\u2011', '\u2212']) {
      expect(folds(`est${sign}ce`)).toEqual(['est', 'ce']);
      expect(datesIn(`12${sign}03${sign}2024`)[0]?.iso).toBe('2024-03-12');
    }
  });

  it('are the same colon', () => {
    for (const sign of [':', '：', '∶']) expect(clocksIn(`09${sign}05`)[0]?.clock).toBe(545);
  });

  it('are the same space', () => {
    for (const space of spaces) {
      expect(clocksIn(`9${space}h${space}05`)[0]?.clock).toBe(545);
      expect(datesIn(`12${space}mars${space}2024`)[0]?.iso).toBe('2024-03-12');
      expect(durationIn(`3${space}h${space}45`)?.minutes).toBe(225);
    }
  });

  it('are the same letters, in every normal form', () => {
    for (const form of ['NFC', 'NFD', 'NFKC', 'NFKD'] as const)
      expect(folds('Où l’ŒUVRE a été coordinée'.normalize(form))).toEqual([
        'ou',
        'l',
        'oeuvre',
        'a',
        'ete',
        'coordinee',
      ]);
    expect(folds('oﬃcier ﬁn')).toEqual(['officier', 'fin']);
    expect(datesIn('3 février 2024'.normalize('NFD'))[0]?.iso).toBe('2024-02-03');
  });
});
