import type { Turn } from '../model/interview.ts';
import type { Lexicon } from '../model/lexicon.ts';
import { textOf } from '../model/turns.ts';
import { remembered } from './memory.ts';
import { type Match, matchesIn, matchesOnce, type WordsRead, wordsRead } from './phrase.ts';
import { wordCount } from './tokens.ts';

/** A turn's text with its words and sentences; offsets into the text. */
export interface TurnWords extends WordsRead {
  readonly text: string;
  /** How many, as `wordCount` counts them; undefined until somebody asks. */
  count: number | undefined;
}

const known = new WeakMap<Turn, TurnWords>();

/** Read once a turn, for all checks. */
export function wordsOf(turn: Turn): TurnWords {
  const before = known.get(turn);
  if (before) return before;
  const text = textOf(turn);
  const { tokens, sentences, found } = wordsRead(text);
  const words: TurnWords = { text, tokens, sentences, found, count: undefined };
  known.set(turn, words);
  return words;
}

/** How many words a turn has, as a reader counts them; counted once for all checks. */
export function wordCountOf(turn: Turn): number {
  const words = wordsOf(turn);
  words.count ??= wordCount(words.text);
  return words.count;
}

/** Matches of a lexicon's terms in a turn, searched once; offsets into its text (`sourceSpan` leads to the source). */
export function matchesInTurn(turn: Turn, lexicon: Lexicon): readonly Match[] {
  const words = wordsOf(turn);
  return remembered(words.text) ? matchesIn(words.text, lexicon) : matchesOnce(words, lexicon);
}
