import type { Turn } from '../model/interview.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { Span } from '../model/place.ts';
import { textOf } from '../model/turns.ts';
import { remembered } from './memory.ts';
import { type Match, matchesIn, matchesInTokens } from './phrase.ts';
import { sentencesOf } from './sentences.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A turn's text with its words and sentences; offsets into the text. */
export interface TurnWords {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Span[];
}

const known = new WeakMap<Turn, TurnWords>();

/** Read once a turn, for all checks. */
export function wordsOf(turn: Turn): TurnWords {
  const before = known.get(turn);
  if (before) return before;
  const text = textOf(turn);
  const words = { text, tokens: tokensOf(text), sentences: sentencesOf(text) };
  known.set(turn, words);
  return words;
}

/** Matches of a lexicon's terms in a turn; offsets into its text (`sourceSpan` leads to the source). */
export function matchesInTurn(turn: Turn, lexicon: Lexicon): readonly Match[] {
  const { text, tokens, sentences } = wordsOf(turn);
  return remembered(text) ? matchesIn(text, lexicon) : matchesInTokens(tokens, sentences, lexicon);
}
