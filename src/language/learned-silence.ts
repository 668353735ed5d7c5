import type { LearnedFlag } from '../model/learned.ts';
import type { Analysis, Sentence } from './analysed.ts';
import type { Before } from './context.ts';
import { reproachful } from './reproach.ts';
import { addresses } from './suggestion-facts.ts';

/**
 * Turns of which examples alone never speak: they confront fairly, inform at the opening or closing, mend a
 * misunderstanding or say the same in other words, or go on for long.
 */
export function isClosed(
  flag: LearnedFlag,
  analysis: Analysis,
  before: Pick<Before, 'informs' | 'misunderstood' | 'confronts'>,
): boolean {
  const { sentences } = analysis;
  if (analysis.confrontation === 'fair' || before.confronts || sentences.length > mostSentences) return true;
  if (before.informs && (sentences.length > 1 || !sentences[0]?.scan.mark)) return true;
  if (flag === 'reproachful') return false;
  const mends = new Set(flag === 'compound' ? ['reformulation', 'example'] : ['correction']);
  return (
    (flag === 'compound' && (before.misunderstood || analysis.procedural)) ||
    sentences.some(({ cues }) =>
      cues.some(({ kind, term }) => kind === 'reformulations' && mends.has(term.id ?? '')),
    )
  );
}

/** The examples are turns of a few sentences: of a text read out they say nothing. */
const mostSentences = 8;

/**
 * Does the sentence concern the person heard: it names them, answers them, or asserts something? « Who would do that? » on
 * its own may ask about anybody.
 */
export function concerns(sentence: Sentence, before: Pick<Before, 'answer'>): boolean {
  return !sentence.scan.mark || before.answer !== '' || addresses(sentence);
}

/** « What stopped you from … ? »: a formula that blames nobody stands in it. */
export function isNeutral({ cues }: Sentence): boolean {
  return cues.some(({ kind, term }) => term.id === 'neutral' && reproachful.has(kind));
}
