import type { LearnedFlag } from '../../src/model/learned.ts';
import type { Language } from '../../src/model/locale.ts';
import { has } from './data.ts';
import { type Features, piecesOf, type Read } from './examples.ts';
import { type Example, taughtBy } from './logistic.ts';

export interface Settings {
  /** Penalty of a weight. */
  readonly penalty: number;
  /** How much more the part of a fact's weight costs that one language has for itself. */
  readonly own: number;
  /** Examples that a feature of words must stand in. */
  readonly least: number;
  /** Examples that a row of senses must stand in. */
  readonly leastRows: number;
}
export const settings: Settings = { penalty: 1.2, own: 5, least: 2, leastRows: 4 };

/** What was learned of one flag: weights by key for each language, facts taught by all three together. */
export interface Taught {
  readonly bias: Readonly<Record<Language, number>>;
  readonly words: Readonly<Record<Language, ReadonlyMap<number, number>>>;
  readonly facts: Readonly<Record<Language, ReadonlyMap<number, number>>>;
  /** Weights of rows of senses, taught by all three together. */
  readonly rows: ReadonlyMap<number, number>;
}

/**
 * One model for three languages: the words of each are its own, the facts of the analysis (form, cues, counts) have a
 * weight for all and a smaller one for the language. A third of the examples would teach little of the facts.
 */
export function teach(reads: readonly Read[], flag: LearnedFlag, chosen: Settings = settings): Taught {
  const index = new Map<string, number>();
  const at = (name: string): number => {
    const known = index.get(name);
    if (known !== undefined) return known;
    index.set(name, index.size);
    return index.size - 1;
  };
  const pieces = reads.flatMap((read) =>
    piecesOf(read, flag, true).map((features) => ({ read, features, wanted: has(read.turn, flag) })),
  );
  const counts = countsOf(pieces);
  const examples = pieces.map(({ read: { turn, weight }, features, wanted }): Example => {
    const values = new Map<number, number>([[at(`bias ${turn.lang}`), 1]]);
    const add = (name: string, value: number): void => {
      values.set(at(name), (values.get(at(name)) ?? 0) + value);
    };
    for (const { words, facts, rows } of features) {
      for (const [key, value] of rows)
        if (counts.get(`all ${key}`)! >= chosen.leastRows) add(`row all ${key}`, value);
      for (const [key, value] of words)
        if (counts.get(`${turn.lang} ${key}`)! >= chosen.least) add(`word ${turn.lang} ${key}`, value);
      for (const key of facts) {
        add(`fact all ${key}`, 1);
        add(`fact ${turn.lang} ${key}`, 1);
      }
    }
    return {
      features: Int32Array.from(values.keys()),
      values: Float64Array.from(values.values()),
      wanted,
      weight,
    };
  });
  const names = [...index.keys()];
  const own = /^fact (?!all)/;
  const penalties = Float64Array.from(names, (name) => chosen.penalty * (own.test(name) ? chosen.own : 1));
  const { weights, bias } = taughtBy(examples, penalties);
  return taughtOf(names, weights, bias);
}

function countsOf(
  pieces: readonly { readonly read: Read; readonly features: readonly Features[] }[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { read, features } of pieces)
    for (const key of new Set(features.flatMap(({ words }) => [...words.keys()])))
      counts.set(`${read.turn.lang} ${key}`, (counts.get(`${read.turn.lang} ${key}`) ?? 0) + 1);
  for (const { features } of pieces)
    for (const key of new Set(features.flatMap(({ rows }) => [...rows.keys()])))
      counts.set(`all ${key}`, (counts.get(`all ${key}`) ?? 0) + 1);
  return counts;
}

function taughtOf(names: readonly string[], weights: Float64Array, bias: number): Taught {
  const each = <T>(make: () => T): Record<Language, T> => ({ fr: make(), nl: make(), en: make() });
  const biases = each(() => bias);
  const words = each(() => new Map<number, number>());
  const facts = each(() => new Map<number, number>());
  const rows = new Map<number, number>();
  names.forEach((name, i) => {
    const [kind, language, key] = name.split(' ') as [string, Language | 'all', string];
    const number = Number(key);
    if (kind === 'row') rows.set(number, weights[i]!);
    else if (kind === 'bias') biases[language as Language] += weights[i]!;
    else if (kind === 'word') words[language as Language].set(number, weights[i]!);
    else
      for (const one of language === 'all' ? (['fr', 'nl', 'en'] as const) : [language])
        facts[one].set(number, (facts[one].get(number) ?? 0) + weights[i]!);
  });
  return { bias: biases, words, facts, rows };
}

/** The score of a turn: that of its strongest piece. */
export function scoreOf(read: Read, flag: LearnedFlag, { bias, words, facts, rows }: Taught): number {
  const { lang } = read.turn;
  const scores = piecesOf(read, flag, false).map((features) => {
    let sum = bias[lang];
    for (const piece of features) {
      for (const [key, value] of piece.words) sum += value * (words[lang].get(key) ?? 0);
      for (const key of piece.facts) sum += facts[lang].get(key) ?? 0;
      for (const [key, value] of piece.rows) sum += value * (rows.get(key) ?? 0);
    }
    return sum;
  });
  return Math.max(-20, ...scores);
}
