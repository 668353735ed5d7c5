import type { Confidence, Lexicon } from '../model/lexicon.ts';
import type { Span } from '../model/place.ts';
import type { Analysis, Sentence } from './analysed.ts';
import { inside, named, outside, phrasesIn } from './phrases.ts';
import { isReported as isReportedBy } from './remarks.ts';

/** Ids of the terms of `disparagement`, but for `neutral`. */
export type DisparagementKind = 'person' | 'account' | 'group';

/** A remark that belittles or judges; offsets into the turn's text. */
export interface Disparagement extends Span {
  readonly kind: DisparagementKind;
  readonly confidence: Confidence;
}

/**
 * Disparaging remarks of a turn, one per sentence (domain §A.1 5.1, 10.6): sentences that ask nothing, quote
 * nobody and report nothing said before; « quelle imagination » exclaims and only looks like a question. In a
 * fair confrontation only words that leave no doubt count, since they make it unfair. `reported`: words before a
 * remark that make it somebody else's (« il disait que vous êtes … »).
 */
export function disparagementsOf(
  analysis: Analysis,
  lexicon: Lexicon,
  reported?: Lexicon,
): readonly Disparagement[] {
  const matches = phrasesIn(analysis, lexicon);
  const remarks = outside(named(matches, 'person', 'account', 'group'), named(matches, 'neutral'));
  if (remarks.length === 0) return [];
  const others = reported ? named(phrasesIn(analysis, reported), 'others') : [];
  return analysis.sentences.flatMap((sentence): Disparagement[] => {
    if (sentence.scan.mark || isReported(sentence)) return [];
    const found = inside(remarks, sentence).filter(
      ({ term, start }) =>
        (term.tier === 'high' || analysis.confrontation !== 'fair') && !isReportedBy(sentence, others, start),
    );
    const best = found.find(({ term }) => term.tier === 'high') ?? found[0];
    if (!best) return [];
    const { term, start, end } = best;
    return [{ kind: term.id as DisparagementKind, confidence: term.tier ?? 'medium', start, end }];
  });
}

/** Does the turn set what was said or documented before against something else? */
export function confronts(analysis: Analysis): boolean {
  if (analysis.confrontation !== 'none') return true;
  return ['source', 'contrast'].every((id) =>
    analysis.sentences.some((sentence) => hasConfrontation(sentence, id)),
  );
}

/** « Vous avez dit que … »: the words may be those of the person heard. */
function isReported(sentence: Sentence): boolean {
  return hasConfrontation(sentence, 'source');
}

function hasConfrontation(sentence: Sentence, id: string): boolean {
  return sentence.cues.some((cue) => cue.kind === 'confrontation' && cue.term.id === id);
}
