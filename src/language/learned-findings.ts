import { type LearnedFlag, learnedFlags } from '../model/learned.ts';
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
    return { one, confidence: agreed(one.confidence, likeness, limits, doubts[flag]) };
  });
  const alone = likenesses.filter(
    (likeness) => likeness.open && !met.has(likeness) && likeness.likely >= limits.least,
  );
  return {
    rules,
    alone: alone.filter((one) => isLikeliest(one, flag, learning)).map(({ place }) => place()),
  };
}

/** Below this likeness a finding that needs its context is doubted: of suggestions, whose look-alikes are many. */
const doubts: Readonly<Record<LearnedFlag, number>> = { suggestive: 0.3, compound: 0, reproachful: 0 };

function agreed(
  confidence: Confidence,
  { likely, open }: Likeness,
  { least, sure }: { readonly least: number; readonly sure: number },
  doubt: number,
): Confidence {
  if (confidence === 'medium') return likely >= sure ? 'high' : likely < doubt ? 'low' : 'medium';
  return confidence === 'low' && open && likely >= least ? 'medium' : confidence;
}

/** What resembles a reproach more than a suggestion, or the other way, is only that. */
function isLikeliest({ start, likely }: Likeness, flag: LearnedFlag, { likenesses }: Learning): boolean {
  if (flag === 'compound') return true;
  return learnedFlags
    .filter((other) => other !== flag && other !== 'compound')
    .every((other) => likenesses(other).every((one) => one.start !== start || one.likely <= likely));
}
