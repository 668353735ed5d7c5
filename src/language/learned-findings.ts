import { type LearnedFlag, type LearnedWeights, learnedFlags } from '../model/learned.ts';
import type { Confidence } from '../model/lexicon.ts';
import type { Span } from '../model/place.ts';
import type { Learning, Likeness } from './learned.ts';
import { firstFrom } from './phrases.ts';

/** Findings of the rules with the confidence that the examples leave them, and places that only examples show. */
export interface Weighed<T> {
  readonly rules: readonly { readonly one: T; readonly confidence: Confidence }[];
  readonly alone: readonly Span[];
}

/**
 * What rules and examples say together. Where the examples agree, a finding of the rules that needs its context becomes
 * certain, and a doubtful one is shown. Where a suggestion resembles none of the examples, it is doubted. What examples
 * show alone, each check weighs.
 */
export function weighed<T extends Span>(
  flag: LearnedFlag,
  found: readonly (T & { readonly confidence: Confidence })[],
  learning: Learning,
): Weighed<T> {
  const limits = learning.table?.model.flags[flag];
  if (!limits) return { rules: found.map((one) => ({ one, confidence: one.confidence })), alone: [] };
  const likenesses = learning.likenesses(flag);
  const met = new Set<Likeness>();
  const rules = found.map((one) => {
    const likeness = likenesses[Math.max(0, firstFrom(likenesses, one.start + 1) - 1)];
    if (!likeness) return { one, confidence: one.confidence };
    met.add(likeness);
    const confidence = agreed(one.confidence, likeness, limits, doubts[flag]);
    const apart = isOthers(likeness, flag, learning) || isAnybodys(likeness, flag, confidence);
    return { one, confidence: apart ? 'low' : confidence };
  });
  const alone = likenesses.filter(
    (likeness) => likeness.open && !met.has(likeness) && likeness.likely >= leastOf(likeness, limits),
  );
  return {
    rules,
    alone: alone.filter((one) => isLikeliest(one, flag, learning)).map(({ place }) => place()),
  };
}

/** Likenesses below which the examples contradict the rules. */
interface Doubts {
  /** A finding that needs its context is shown on request only. */
  readonly medium: number;
  /** A certain one needs its context. */
  readonly high: number;
  /** A certain one is shown on request only. */
  readonly least: number;
  /** From here on, where training allows it too, one that needs its context becomes certain. */
  readonly sure: number;
}

/**
 * From folds held back in training: of the findings of rules that lie below these limits, fewer than half are right (below
 * `high`, fewer than nine in ten). Of compound questions too few lie low to say so.
 */
const doubts: Readonly<Record<LearnedFlag, Doubts>> = {
  suggestive: { medium: 0.5, high: 0.88, least: 0.5, sure: 0 },
  compound: { medium: 0, high: 0, least: 0, sure: 0.97 },
  // What resembles blame is often a suggestion: only a formula of blame makes certain.
  reproachful: { medium: 0.5, high: 0.95, least: 0.3, sure: Number.POSITIVE_INFINITY },
};

function agreed(confidence: Confidence, likeness: Likeness, limits: Limits, doubt: Doubts): Confidence {
  const { likely, open } = likeness;
  if (confidence === 'high') return likely >= doubt.high ? 'high' : likely < doubt.least ? 'low' : 'medium';
  if (confidence === 'medium')
    return likely >= Math.max(limits.sure, doubt.sure) ? 'high' : likely < doubt.medium ? 'low' : 'medium';
  return open && likely >= leastOf(likeness, limits) ? 'medium' : 'low';
}

type Limits = Pick<LearnedWeights, 'least' | 'asked' | 'sure'>;

/** From which likeness on examples alone show a sentence. */
export function leastOf(
  { asks, answers, lonely }: Pick<Likeness, 'asks' | 'answers' | 'lonely'>,
  { least, asked }: Pick<Limits, 'least' | 'asked'>,
): number {
  if (asks) return answers ? asked : Math.max(asked, freshLeast);
  return lonely ? Math.max(least, lonelyLeast) : least;
}

/**
 * Of a question that follows no answer, and of a statement that follows none and names nobody heard: whom they are about
 * is harder to tell, and below more than two in a thousand questions of public sets would be flagged.
 */
const freshLeast = 0.9;
const lonelyLeast = 0.8;

/** How much likelier the other flag must be, and below which likeness, for a finding to be taken for the other. */
const clearly = 0.2;
const unsure = 0.75;

/** « Vous n'avez pas honte ? » has the negation of a suggestion and is a reproach: one flag is enough. */
function isOthers({ start, likely }: Likeness, flag: LearnedFlag, { likenesses }: Learning): boolean {
  if (flag === 'compound' || likely >= unsure) return false;
  const other = flag === 'suggestive' ? 'reproachful' : 'suggestive';
  return likenesses(other).some(
    (one) => one.start === start && one.likely >= likely + clearly && one.likely >= 0.5,
  );
}

/** « Why not just go with these guys? », on its own: a formula of blame that may be meant for anybody. */
function isAnybodys(one: Likeness, flag: LearnedFlag, confidence: Confidence): boolean {
  return (
    flag === 'reproachful' && confidence === 'medium' && one.asks && one.lonely && one.likely < freshLeast
  );
}

/** What resembles a reproach more than a suggestion, or the other way, is only that. */
function isLikeliest({ start, likely }: Likeness, flag: LearnedFlag, { likenesses }: Learning): boolean {
  if (flag === 'compound') return true;
  return learnedFlags
    .filter((other) => other !== flag && other !== 'compound')
    .every((other) => likenesses(other).every((one) => one.start !== start || one.likely <= likely));
}
