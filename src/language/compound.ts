import type { Confidence } from '../model/lexicon.ts';
import type { Span } from '../model/place.ts';
import type { Analysis } from './analysed.ts';
import { chainIn } from './compound-chain.ts';
import { coordinationIn } from './compound-clauses.ts';
import { requestsIn } from './compound-requests.ts';
import { rowIn } from './compound-row.ts';
import { secondQuestion } from './compound-turn.ts';
import { type Before, nothingBefore } from './context.ts';

export type CompoundKind =
  | 'wh-coordination'
  | 'clause-coordination'
  | 'embedded-coordination'
  | 'conditional-chain'
  | 'second-question'
  | 'alternative-clauses';

/**
 * Several pieces of information asked at once. The span, offsets into the turn's text, holds the words by which the
 * second one is asked, with their conjunction; question words joined to each other (« où et quand ») stand together.
 */
export interface Compound extends Span {
  readonly kind: CompoundKind;
  readonly confidence: Confidence;
  /** The words of the two questions, where both are question words: asked apart, they are a neutral wording. */
  readonly apart?: readonly [Span, Span];
}

const strength = { high: 3, medium: 2, low: 1 };

/** The strongest sign of a compound question in a turn (domain §D.4, Q1), or undefined. */
export function compoundOf(analysis: Analysis, before: Before = nothingBefore): Compound | undefined {
  const found: Compound[] = [];
  const note = (one: Compound | undefined): boolean => one !== undefined && found.push(one) > 0;
  analysis.sentences.forEach((sentence, i) => {
    if (sentence.procedural) return;
    if (note(chainIn(analysis, i))) return;
    if (sentence.asks && (note(coordinationIn(sentence, analysis.speech)) || note(requestsIn(sentence))))
      return;
    if (!before.misunderstood) note(rowIn(sentence, analysis.speech));
  });
  if (!before.misunderstood) note(secondQuestion(analysis, before));
  return found.sort((a, b) => strength[b.confidence] - strength[a.confidence] || a.start - b.start)[0];
}
