import type { Turn } from '../model/interview.ts';
import type { Confidence, Lexicon } from '../model/lexicon.ts';
import type { Span } from '../model/place.ts';
import { textOf } from '../model/turns.ts';
import { type Match, matchesIn } from '../text/phrase.ts';
import { sentencesOf } from '../text/sentences.ts';
import { matchesInTurn } from '../text/turn-words.ts';
import { firstFrom } from './phrases.ts';

/** What a lexicon finds in one sentence of a note or a turn; offsets into the text. */
export interface Marked extends Span {
  readonly matches: readonly Match[];
  /** It asks something, as far as its sign tells. */
  readonly asks: boolean;
}

/** The sentences of a text in which something of a lexicon stands. */
export function markedIn(text: string, lexicon: Lexicon): readonly Marked[] {
  return marked(text, matchesIn(text, lexicon));
}

/** The same of a turn. */
export function markedInTurn(turn: Turn, lexicon: Lexicon): readonly Marked[] {
  const all = matchesInTurn(turn, lexicon);
  return all.length === 0 ? none : marked(textOf(turn), all);
}

const none: readonly Marked[] = [];

function marked(text: string, all: readonly Match[]): readonly Marked[] {
  if (all.length === 0) return none;
  return sentencesOf(text).flatMap(({ start, end }) => {
    const matches = all.slice(firstFrom(all, start), firstFrom(all, end));
    return matches.length === 0 ? [] : [{ start, end, matches, asks: text.slice(start, end).includes('?') }];
  });
}

/** Whether one of these ids was found. */
export function has({ matches }: Marked, ...ids: readonly string[]): boolean {
  return matches.some(({ term }) => ids.includes(term.id ?? ''));
}

const ranks: readonly Confidence[] = ['low', 'medium', 'high'];

/** The weakest of several confidences. */
export function weakest(...all: readonly Confidence[]): Confidence {
  return ranks.find((rank) => all.includes(rank)) ?? 'high';
}

/** How sure the surest term of an id is. */
export function tierOf({ matches }: Marked, ...ids: readonly string[]): Confidence {
  const tiers = matches
    .filter(({ term }) => ids.includes(term.id ?? ''))
    .map(({ term }) => term.tier ?? 'high');
  return ranks.findLast((rank) => tiers.includes(rank)) ?? 'low';
}
