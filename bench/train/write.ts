import { kinds } from '../../src/language/learned-features.ts';
import { mostSteps, signOf, signOfWeight } from '../../src/language/learned-table.ts';
import { type Learned, type LearnedFlag, learnedFlags } from '../../src/model/learned.ts';
import type { Language } from '../../src/model/locale.ts';
import type { Limits } from './choose.ts';
import type { Taught } from './pool.ts';
import type { Spelled } from './spell.ts';

/** All that is known of one flag. */
export interface Lesson {
  readonly taught: Taught;
  readonly slope: number;
  readonly offset: number;
  readonly limits: Readonly<Record<Language, Limits>>;
}

/** Steps of a word's weight below which, in every flag, the feature is left out: what it adds is noise. */
const leastSteps = 2;

/** One language of what was taught, as it is committed. */
export function modelOf(
  language: Language,
  lessons: Readonly<Record<LearnedFlag, Lesson>>,
  spelled: ReadonlyMap<number, Spelled>,
  data: string,
): Learned {
  const steps = Object.fromEntries(
    learnedFlags.map((flag) => {
      const { words, facts, rows } = lessons[flag].taught;
      return [flag, [stepOf(words[language]), stepOf(facts[language]), stepOf(rows)] as const];
    }),
  ) as Record<LearnedFlag, readonly [number, number, number]>;
  const weightOf = (flag: LearnedFlag, key: number, kind: number): number => {
    const { words, facts, rows } = lessons[flag].taught;
    const [own, step] =
      kind === kinds.fact ? [facts[language], 1] : kind === kinds.row ? [rows, 2] : [words[language], 0];
    return Math.round((own.get(key) ?? 0) / steps[flag][step]!);
  };
  const keys = new Set(learnedFlags.flatMap((flag) => [...keysOf(lessons[flag].taught, language)]));
  const features = [...keys]
    .map((key) => ({ key, ...spelled.get(key)! }))
    .filter(({ key, kind }) => {
      const least = kind === kinds.fact ? 1 : leastSteps;
      return learnedFlags.some((flag) => Math.abs(weightOf(flag, key, kind)) >= least);
    })
    .sort(inOrder);
  const flags = Object.fromEntries(
    learnedFlags.map((flag) => {
      const { taught, slope, offset, limits } = lessons[flag];
      const signs = features.map(({ key, kind }) => signOfWeight(weightOf(flag, key, kind)));
      const scale = {
        bias: round(taught.bias[language]),
        steps: steps[flag],
        slope: round(slope),
        offset: round(offset),
      };
      return [flag, { ...scale, ...limits[language], weights: signs.join('') }];
    }),
  ) as unknown as Learned['flags'];
  return { data, features: linesOf(features), flags };
}

function keysOf({ words, facts, rows }: Taught, language: Language): Iterable<number> {
  return [...words[language].keys(), ...facts[language].keys(), ...rows.keys()];
}

function stepOf(weights: ReadonlyMap<number, number>): number {
  let most = 0;
  for (const weight of weights.values()) most = Math.max(most, Math.abs(weight));
  return round(most / mostSteps) || 1e-4;
}

function round(value: number): number {
  return Number(value.toFixed(4));
}

/** Facts first, then by kind, first word and second word. */
function inOrder(one: Spelled, other: Spelled): number {
  const rank = ({ kind }: Spelled): number => (kind === kinds.fact ? 0 : kind);
  return (
    rank(one) - rank(other) || compare(headOf(one), headOf(other)) || compare(tailOf(one), tailOf(other))
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The kind's sign, and the first word where there are two. */
function headOf({ kind, words }: Spelled): string {
  return words.length === 2 ? `${signOf.get(kind)!} ${words[0]}` : signOf.get(kind)!;
}

function tailOf({ words }: Spelled): string {
  return words.at(-1)!;
}

function linesOf(features: readonly Spelled[]): string {
  const lines: string[] = [];
  let last = '';
  for (const feature of features) {
    const head = headOf(feature);
    if (head === last) lines[lines.length - 1] += `\t${tailOf(feature)}`;
    else lines.push(`${head}\t${tailOf(feature)}`);
    last = head;
  }
  return lines.join('\n');
}
