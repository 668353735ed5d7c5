import type { Lexicon } from '../model/lexicon.ts';
import type { Span } from '../model/place.ts';
import { type Match, matchesOnce } from '../text/phrase.ts';
import type { Analysis } from './analysed.ts';

/** Places of a lexicon's terms in a turn, quotations and brackets left out; offsets into the turn's text. */
export function phrasesIn(analysis: Analysis, lexicon: Lexicon): readonly Match[] {
  return matchesOnce(analysis.asWritten ?? analysis, lexicon);
}

/** The matches with one of these ids. */
export function named(matches: readonly Match[], ...ids: readonly string[]): readonly Match[] {
  return matches.filter(({ term }) => ids.includes(term.id ?? ''));
}

/** The matches that do not begin within one of the covers, in order of place. Both lists are in order of place. */
export function outside<T extends Span>(matches: readonly T[], covers: readonly Span[]): readonly T[] {
  if (covers.length === 0) return matches;
  let next = 0;
  let reach = -1;
  return matches.filter((match) => {
    while (next < covers.length && covers[next]!.start <= match.start)
      reach = Math.max(reach, covers[next++]!.end);
    return match.start >= reach;
  });
}

/** The matches that lie within a span; both ends found by halving, since a turn may have many sentences. */
export function inside<T extends Span>(matches: readonly T[], span: Span): readonly T[] {
  return matches
    .slice(firstFrom(matches, span.start), firstFrom(matches, span.end))
    .filter((match) => match.end <= span.end);
}

/** Index of the first of these spans, in order of place, that starts at or behind an offset. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
