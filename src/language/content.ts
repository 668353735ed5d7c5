import type { Speech } from '../model/check.ts';
import type { Turn } from '../model/interview.ts';
import type { Lexicons } from '../model/lexicon.ts';
import { textOf } from '../model/turns.ts';
import { type Remembered, remembered } from '../text/memory.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import { wordsOf } from '../text/turn-words.ts';
import { bit, grammarOf } from './grammar.ts';

/** Letters by which two forms of one word are taken for the same: « arrêté », « arrestation » differ, « arrêtés » not. */
const stem = 5;

/** Texts read last: several rules ask after the same sentence and the answer before it. */
const lastTexts = new WeakMap<Lexicons, Map<string, ReadonlySet<string>>>();
const mostTexts = 16;

/** Classes of words without content. */
const empty =
  bit.stop | bit.wh | bit['wh-relative'] | bit.preposition | bit.determiner | bit.subject | bit.auxiliary;

/** Words that carry content, as stems without accents. */
export function contentOf(text: string, speech: Speech): ReadonlySet<string> {
  const last = lastTexts.get(speech.lexicons) ?? new Map<string, ReadonlySet<string>>();
  lastTexts.set(speech.lexicons, last);
  const before = last.get(text);
  if (before) return before;
  const content = contentIn(text, speech);
  if (last.size >= mostTexts) last.clear();
  last.set(text, content);
  return content;
}

function contentIn(text: string, speech: Speech): ReadonlySet<string> {
  const { bitsOf } = grammarOf(speech.lexicons);
  const words = new Set<string>();
  for (const token of tokensOf(text)) {
    if (token.fold.length >= 3 && (bitsOf(token) & empty) === 0) words.add(token.fold.slice(0, stem));
  }
  return words;
}

const ofTurns = new WeakMap<
  Turn | Remembered,
  { readonly lexicons: Lexicons; readonly content: ReadonlySet<string> }
>();

/** The same of a turn: answers are most of a record, and several checks ask what was told. */
export function contentOfTurn(turn: Turn, { lexicons }: Speech): ReadonlySet<string> {
  const key = remembered(textOf(turn)) ?? turn;
  const known = ofTurns.get(key);
  if (known?.lexicons === lexicons) return known.content;
  const { tokens } = wordsOf(turn);
  const content = contentOfWords(tokens, tokens.map(grammarOf(lexicons).bitsOf));
  ofTurns.set(key, { lexicons, content });
  return content;
}

/** The same of words that were read already, with their classes. */
export function contentOfWords(tokens: readonly Token[], bits: readonly number[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    const { fold } = tokens[i]!;
    if (fold.length >= 3 && (bits[i]! & empty) === 0) words.add(fold.slice(0, stem));
  }
  return words;
}

/** Share of `of`'s content words that `within` has too, 0 … 1; 0 when there are none. */
export function overlap(of: ReadonlySet<string>, within: Pick<ReadonlySet<string>, 'has'>): number {
  if (of.size === 0) return 0;
  let shared = 0;
  for (const word of of) if (within.has(word)) shared++;
  return shared / of.size;
}
