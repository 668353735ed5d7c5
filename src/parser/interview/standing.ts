import type { Span } from '../../model/place.ts';
import { matchesIn } from '../../text/phrase.ts';
import { tokensOf, wordCount } from '../../text/tokens.ts';
import { absenceMarkIn } from './absences.ts';
import { breakMarkIn, type Standing } from './break-marks.ts';
import type { Entry } from './entries.ts';
import { hull } from './leaves.ts';
import { limitMarksIn } from './limit-marks.ts';
import type { Words } from './words.ts';

/** A stretch of the record that may be a mark: its words, and the way from them to the source. */
export interface Piece {
  readonly text: string;
  spans(from: number, to: number): readonly Span[];
}

/** Marks of time and place a piece consists of: breaks, start and end, absences. Empty when it says anything else. */
export function marksIn(piece: Piece, words: Words, standing: Standing): readonly Entry[] {
  const spans = piece.spans(0, piece.text.length);
  if (spans.length === 0) return [];
  const pause = breakMarkIn(piece.text, words, standing);
  if (pause) return [{ type: 'break', spans, ...pause }];
  const limits = limitMarksIn(piece.text, words, standing);
  if (limits.length > 0)
    return limits.map(({ limit, clock }) => {
      const own = piece.spans(clock.start, clock.end);
      return {
        type: 'field',
        name: limit,
        id: limit,
        label: piece.text.slice(0, clock.start).trim() || piece.text.trim(),
        origin: 'body',
        at: limits.length === 1 ? hull(spans)! : hull(own)!,
        spans: own,
        value: piece.text.slice(clock.start, clock.end),
        clock: clock.clock,
        canonical: clock.canonical,
      };
    });
  const absence = absenceMarkIn(piece.text, words, standing);
  return absence ? [{ type: 'absence', spans, ...absence }] : [];
}

/** What the words between brackets are, when they are no mark of time. */
export type Aside = 'observation' | 'note' | 'text';

const mostWords = 14;

/**
 * « [pleure] », « (silence) » are observations; « [...] », « [sic] » stay words of the turn. Everything else is a
 * note of the officer's, if it stands like one; the caller knows where it stands. In long parentheses the sign of an
 * observation must come early: « (ma mère, qui pleure souvent, …) » is told, not seen.
 */
export function asideOf(inner: string, words: Words, square: boolean): Aside {
  if (!/\p{L}/u.test(inner)) return 'text';
  const count = wordCount(inner);
  const third = tokensOf(inner)[3]?.start ?? inner.length;
  for (const lexicon of words.observations) {
    for (const match of matchesIn(inner, lexicon)) {
      if (match.term.id === 'text' && count <= 3) return 'text';
      if (
        match.term.id === 'observation' &&
        count <= mostWords &&
        (square || count <= 5 || match.start < third)
      )
        return 'observation';
    }
  }
  return 'note';
}
