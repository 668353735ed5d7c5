import { leastOf as shownFrom } from '../../src/language/learned-findings.ts';
import { concerns, isClosed } from '../../src/language/learned-silence.ts';
import { addresses } from '../../src/language/suggestion-facts.ts';
import { type LearnedFlag, type LearnedWeights, learnedFlags } from '../../src/model/learned.ts';
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
const grid = Array.from({ length: 101 }, (_, i) => (45 + i / 2) / 100);

export type Limits = Pick<LearnedWeights, 'least' | 'asked' | 'sure'>;

/** What the examples alone may flag, of assertions and of questions. */
interface Bounds {
  /** Of turns that only the examples flag, the share that must be right. */
  readonly right: number;
  /** Of turns without any flag, the share that may be flagged: half of these look like a breach. */
  readonly neutral: number;
  /** Of ordinary turns of whole interviews, in which little is wrong, the share that may be flagged. */
  readonly ordinary: number;
}

const assertions: Bounds = { right: 0.8, neutral: 0.035, ordinary: 0.015 };
/** Nearly all that an officer asks is in order: a finding there must be rarer still. */
const questions: Bounds = { right: 0.84, neutral: 0.01, ordinary: 0.006 };
/** Compound questions are told by the turn as a whole, and the rules find nearly all of them. */
const wholes: Bounds = { right: 0.64, neutral: 0.006, ordinary: 0.003 };
/** Of turns that a rule flags with context and the examples find likely, the share that must be right. */
const certainRight = 0.96;
/** Turns of all languages that one language's own are weighed with: few turns would give limits of chance. */
const borrowed = 20;

/** A turn held back, with how likely each flag is. */
export interface HeldBack {
  readonly read: Read;
  readonly likely: Readonly<Record<LearnedFlag, number>>;
}

/** The limits of a flag in a language. */
export function limitsOf(rows: readonly HeldBack[], flag: LearnedFlag, language: Language): Limits {
  const asking = (row: HeldBack): boolean => flag !== 'compound' && asks(row);
  const medium = rows.filter(({ read }) => read.rules[flag] === 'medium');
  const sure = grid.find((p) => {
    const likely = medium.filter((row) => row.likely[flag] >= p);
    return shareRight(likely, flag) >= certainRight;
  });
  const least = leastOf(
    rows.filter((row) => !asking(row)),
    flag,
    language,
    flag === 'compound' ? wholes : assertions,
  );
  const asked = flag === 'compound' ? least : leastOf(rows.filter(asking), flag, language, questions);
  return { least, asked, sure: sure ?? 1 };
}

/** The least probability from which on what the examples alone flag keeps within the bounds. */
function leastOf(
  rows: readonly HeldBack[],
  flag: LearnedFlag,
  language: Language,
  { right, neutral, ordinary }: Bounds,
): number {
  const calm = rows.filter(({ read }) => isOrdinary(read.turn)).length;
  const plain = rows.filter(({ read }) => isNeutral(read)).length - calm;
  const least = grid.find((p) => {
    const added = rows.filter((row) => isAdded(row, flag, { least: p, asked: p }));
    const own = added.filter(({ read }) => read.turn.lang === language);
    const good = own.filter(({ read }) => has(read.turn, flag)).length;
    const share = (good + borrowed * shareRight(added, flag)) / (own.length + borrowed);
    const flagged = added.filter(({ read }) => isOrdinary(read.turn)).length;
    const wrong = added.filter(({ read }) => isNeutral(read)).length - flagged;
    return share >= right && flagged <= ordinary * calm && wrong <= neutral * plain;
  });
  return least ?? 1;
}

/** A turn asks somewhere; of several sentences nobody knows which one was likeliest. */
function asks({ read: { analysis } }: HeldBack): boolean {
  return analysis.sentences.some((sentence) => sentence.asks);
}

/** Only examples flag it (`learned-findings.ts`, turn by turn). */
export function isAdded(
  row: HeldBack,
  flag: LearnedFlag,
  { least, asked }: Pick<Limits, 'least' | 'asked'>,
): boolean {
  const { read, likely } = row;
  const before = beforeOf(read.turn);
  if (shown(read, flag) || isClosed(flag, read.analysis, before)) return false;
  if (flag === 'compound') return likely[flag] >= least;
  const { sentences } = read.analysis;
  const answers = before.answer !== '';
  const kind = {
    asks: asks(row),
    answers,
    lonely: !answers && !sentences.some(addresses),
  };
  if (likely[flag] < shownFrom(kind, { least, asked })) return false;
  if (!sentences.some((sentence) => concerns(sentence, before))) return false;
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
