import { concerns, isClosed } from '../../src/language/learned.ts';
import { type LearnedFlag, learnedFlags } from '../../src/model/learned.ts';
import type { Language } from '../../src/model/locale.ts';
import { groupOf, has, isOrdinary, shareOf } from './data.ts';
import { beforeOf, type Read } from './examples.ts';
import { taughtBy } from './logistic.ts';
import { scoreOf, teach } from './pool.ts';

const folds = 5;

/** The score of each turn by a model that was not taught with it. */
export function heldBackScores(
  reads: readonly Read[],
  hurried: readonly Read[],
  flag: LearnedFlag,
): readonly number[] {
  const foldOf = ({ turn }: Read): number => Math.floor(shareOf(`${groupOf(turn)} fold`) * folds);
  const models = Array.from({ length: folds }, (_, fold) =>
    teach(
      [...reads, ...hurried].filter((read) => foldOf(read) !== fold),
      flag,
    ),
  );
  return reads.map((read) => scoreOf(read, flag, models[foldOf(read)]!));
}

/** Slope and offset that make a probability of a score. */
export function calibrationOf(
  reads: readonly Read[],
  scores: readonly number[],
  flag: LearnedFlag,
): { readonly slope: number; readonly offset: number } {
  const examples = reads.map((read, i) => ({
    features: Int32Array.of(0),
    values: Float64Array.of(scores[i]!),
    wanted: has(read.turn, flag),
    weight: 1,
  }));
  const { weights, bias } = taughtBy(examples, Float64Array.of(1e-6));
  return { slope: weights[0]!, offset: bias };
}

/** Probabilities tried as limits. */
const grid = Array.from({ length: 91 }, (_, i) => (50 + i / 2) / 100);

export interface Limits {
  readonly least: number;
  readonly sure: number;
}

/** Of turns that only the examples flag, the share that must be right. */
const additionsRight = 0.75;
/** Of turns without any flag, the share that the examples alone may flag: half of these look like a breach. */
const neutralFlagged = 0.02;
/** Of ordinary turns of whole interviews, in which little is wrong, the share that the examples alone may flag. */
const ordinaryFlagged = 0.008;
/** Of turns that a rule flags with context and the examples find likely, the share that must be right. */
const certainRight = 0.97;
/** Turns of all languages that one language's own are weighed with: few turns would give limits of chance. */
const borrowed = 20;

/**
 * No limit lies below. Found on questions of public sets with nothing wrong about them (`bench/eval/questions.ts`):
 * nothing is learned from those, but below these limits more than two in a thousand of them are flagged.
 */
const floors: Readonly<Record<LearnedFlag, Readonly<Record<Language, number>>>> = {
  suggestive: { fr: 0.55, nl: 0.55, en: 0.55 },
  compound: { fr: 0.75, nl: 0.6, en: 0.6 },
  reproachful: { fr: 0.68, nl: 0.68, en: 0.68 },
};

/** A turn held back, with how likely each flag is. */
export interface HeldBack {
  readonly read: Read;
  readonly likely: Readonly<Record<LearnedFlag, number>>;
}

/** The limits of a flag in a language. */
export function limitsOf(rows: readonly HeldBack[], flag: LearnedFlag, language: Language): Limits {
  const ordinary = rows.filter(({ read }) => isOrdinary(read.turn)).length;
  const neutral = rows.filter(({ read }) => isNeutral(read)).length - ordinary;
  const medium = rows.filter(({ read }) => read.rules[flag] === 'medium');
  const least = grid.find((p) => {
    const added = rows.filter((row) => isAdded(row, flag, p));
    const own = added.filter(({ read }) => read.turn.lang === language);
    const right = own.filter(({ read }) => has(read.turn, flag)).length;
    const share = (right + borrowed * shareRight(added, flag)) / (own.length + borrowed);
    const calm = added.filter(({ read }) => isOrdinary(read.turn)).length;
    const wrong = added.filter(({ read }) => isNeutral(read)).length - calm;
    if (calm > ordinaryFlagged * ordinary) return false;
    return p >= floors[flag][language] && share >= additionsRight && wrong <= neutralFlagged * neutral;
  });
  const sure = grid.find((p) => {
    const likely = medium.filter((row) => row.likely[flag] >= p);
    return shareRight(likely, flag) >= certainRight;
  });
  return { least: least ?? 1, sure: sure ?? 1 };
}

/** Only examples flag it (`learned-findings.ts`, turn by turn). */
export function isAdded({ read, likely }: HeldBack, flag: LearnedFlag, least: number): boolean {
  const before = beforeOf(read.turn);
  if (shown(read, flag) || likely[flag] < least || isClosed(flag, read.analysis, before)) return false;
  if (flag === 'compound') return true;
  if (!read.analysis.sentences.some((sentence) => concerns(sentence, before))) return false;
  return likely[flag] >= likely[flag === 'suggestive' ? 'reproachful' : 'suggestive'];
}

export function shown({ rules }: Read, flag: LearnedFlag): boolean {
  return rules[flag] === 'medium' || rules[flag] === 'high';
}

function isNeutral({ turn }: Read): boolean {
  return !learnedFlags.some((flag) => has(turn, flag));
}

function shareRight(rows: readonly HeldBack[], flag: LearnedFlag): number {
  return rows.length === 0 ? 0 : rows.filter(({ read }) => has(read.turn, flag)).length / rows.length;
}
