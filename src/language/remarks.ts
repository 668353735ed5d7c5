import type { Role } from '../model/interview.ts';
import type { Confidence, Lexicon } from '../model/lexicon.ts';
import type { Span } from '../model/place.ts';
import type { Analysis, Sentence } from './analysed.ts';
import { inside, named, phrasesIn } from './phrases.ts';

/** A remark found by a closed list; offsets into the turn's text. `id` is the term's. */
export interface Remark<K extends string> extends Span {
  readonly id: K;
  readonly confidence: Confidence;
}

/**
 * Remarks of a lexicon in a turn, the strongest of each sentence (domain §A.1, 5.3 and 5.4). Somebody else's words
 * reported before it (`reported`), and a sentence with a `neutral` term, take a remark away. What is asked counts only
 * where `asked` lets it: a question tells of the account more often than of the one who asks.
 */
export function remarksOf<K extends string>(
  analysis: Analysis,
  lexicon: Lexicon,
  reported: Lexicon,
  ids: readonly K[],
  asked: readonly Confidence[] = [],
): readonly Remark<K>[] {
  const matches = phrasesIn(analysis, lexicon);
  const found = named(matches, ...ids);
  if (found.length === 0) return [];
  const others = phrasesIn(analysis, reported);
  return analysis.sentences.flatMap((sentence): Remark<K>[] => {
    if (named(inside(matches, sentence), 'neutral').length > 0) return [];
    const own = inside(found, sentence).filter(
      ({ term, start }) =>
        (sentence.part !== 'question' || asked.includes(term.tier ?? 'medium')) &&
        !isReported(sentence, others, start),
    );
    const best = own.find(({ term }) => term.tier === 'high') ?? own[0];
    if (!best) return [];
    const { term, start, end } = best;
    return [{ id: term.id as K, confidence: term.tier ?? 'medium', start, end }];
  });
}

/** Does a word of reporting stand before this place in its sentence? */
export function isReported(sentence: Sentence, reported: readonly Span[], start: number): boolean {
  return reported.some((report) => report.start >= sentence.start && report.start < start);
}

/**
 * How sure it is that a remark is the speaker's own and meant for the applicant. An interpreter also translates, and
 * a lawyer speaks to the officer: of them less is certain.
 */
export function confidenceOf(speaker: Role, confidence: Confidence): Confidence {
  if (speaker === 'officer') return confidence;
  return speaker === 'interpreter' && confidence === 'high' ? 'medium' : 'low';
}
