/** Flags of a turn that examples taught (`bench/train`). */
export const learnedFlags = ['suggestive', 'compound', 'reproachful'] as const;
export type LearnedFlag = (typeof learnedFlags)[number];

/** One flag of a model: a sum of weights, made a probability, and from which probability on it is said. */
export interface LearnedWeights {
  readonly bias: number;
  /** One step of the weights of words, one of those of facts, and one of those of rows of senses. */
  readonly steps: readonly [number, number, number];
  /** p = 1 / (1 + exp(−(slope · sum + offset))), from folds held back in training. */
  readonly slope: number;
  readonly offset: number;
  /** From this probability on an assertion, or a turn as a whole, is shown though no rule knows its wording. */
  readonly least: number;
  /** The same for a sentence that asks by its form: most questions of an interview are in order. */
  readonly asked: number;
  /** From this one on a finding of the rules that needed its context is certain. */
  readonly sure: number;
  /** One sign per feature, in their order: « P » is 0, the sign before it −1 step, the one behind it 1. */
  readonly weights: string;
}

/**
 * What the examples in `bench/eval/training` taught, for one language. `features`: one line per kind and first word,
 * with the second words behind it; all that a reviewer needs to read which words count for what.
 */
export interface Learned {
  /** sha256 of what it was trained on and of the trainer's settings. */
  readonly data: string;
  readonly features: string;
  readonly flags: Readonly<Record<LearnedFlag, LearnedWeights>>;
}
