import type { Lexicon, Term } from '../model/lexicon.ts';
import type { Span } from '../model/place.ts';
import { sameWord } from './fold.ts';
import { isRemembering, recalled } from './memory.ts';
import { candidatesAt, indexOf, nextOpening, type PhraseIndex } from './phrase-index.ts';
import { type Choice, type Compiled, type Part, signOf } from './phrase-terms.ts';
import { recent } from './recent.ts';
import { sentencesOf } from './sentences.ts';
import { type Token, tokensOf } from './tokens.ts';

export { isPhrase } from './phrase-terms.ts';

/** One place where a term of a lexicon stands. Offsets into the text that was searched. */
export interface Match extends Span {
  readonly term: Term;
}

/** Words a gap `…` may jump over at most: enough for a noun phrase, too few to join two clauses. */
const gap = 6;

/** All matches of a lexicon's terms, in order of place, longest first at one place. Time is linear in the text. */
export function matchesIn(text: string, lexicon: Lexicon): readonly Match[] {
  return isRemembering()
    ? recalled(text, lexicon, () => matchesInTokens(tokensOf(text), sentencesOf(text), lexicon))
    : matchesOnce(wordsRead(text), lexicon);
}

/**
 * Whether any word of a text can begin a term. Where none can, no sentence of it nor anything in brackets holds a match:
 * who reads a text piece by piece need not.
 */
export function mayHold(text: string, lexicon: Lexicon): boolean {
  const { tokens, found } = wordsRead(text);
  found.numbers ??= numbersOf(tokens);
  return nextOpening(indexOf(lexicon), tokens, found.numbers, 0) < tokens.length;
}

/** All matches, for a caller that has tokens and sentences already. */
export function matchesInTokens(
  tokens: readonly Token[],
  sentences: readonly Span[],
  lexicon: Lexicon,
): readonly Match[] {
  return searched(tokens, numbersOf(tokens), sentences, indexOf(lexicon));
}

function searched(
  tokens: readonly Token[],
  numbers: readonly number[],
  sentences: readonly Span[],
  index: PhraseIndex,
): readonly Match[] {
  // Three searches of four find no word that any term begins with: they cost one look at each number.
  let at = nextOpening(index, tokens, numbers, 0);
  if (at === tokens.length) return nothing;
  const found: Match[] = [];
  for (let s = 0; s < sentences.length && at < tokens.length; s++) {
    const { end } = sentences[s]!;
    if (end <= tokens[at]!.start) continue;
    let from = at;
    const before = s === 0 ? 0 : sentences[s - 1]!.end;
    while (from > 0 && tokens[from - 1]!.start >= before) from--;
    let to = at;
    while (to < tokens.length && tokens[to]!.start < end) to++;
    let words: Words | undefined;
    for (; at < to; at = nextOpening(index, tokens, numbers, at + 1)) {
      const candidates = candidatesAt(index, tokens, at, to);
      if (candidates.length === 0) continue;
      words ??= wordsBetween(tokens, from, to);
      for (let k = 0; k < candidates.length; k++)
        if (mayStand(candidates[k]!, words.signs)) tryAt(words, at, candidates[k]!, found);
    }
  }
  return found.length < 2 ? found : found.sort((a, b) => a.start - b.start || b.end - a.end);
}

const nothing: readonly Match[] = [];

/** A text that was read: its words, and its sentences as spans. */
export interface WordsRead {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Span[];
  readonly found: Found;
}

/** What was searched in a text already, for `matchesOnce`: nothing at first. */
export interface Found {
  /** The numbers of its words side by side: searches look at little else. */
  numbers: readonly number[] | undefined;
  /** Matches by the number of a lexicon's index. */
  readonly matches: (readonly Match[] | undefined)[];
}

export function nothingFound(): Found {
  return { numbers: undefined, matches: [] };
}

/** The same, searched once for as long as the words are kept: many checks ask about those of a turn. */
export function matchesOnce({ tokens, sentences, found }: WordsRead, lexicon: Lexicon): readonly Match[] {
  const index = indexOf(lexicon);
  const before = found.matches[index.number];
  if (before !== undefined) return before;
  found.numbers ??= numbersOf(tokens);
  const matches = searched(tokens, found.numbers, sentences, index);
  found.matches[index.number] = matches;
  return matches;
}

function numbersOf(tokens: readonly Token[]): readonly number[] {
  return tokens.map(({ number }) => number);
}

/** A text as many checks ask for it one after another. */
export const wordsRead = recent(
  (text): WordsRead => ({ tokens: tokensOf(text), sentences: sentencesOf(text), found: nothingFound() }),
);

/** The words of one sentence: a stretch of a turn's tokens. */
interface Words {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  /** The signs of all of them. */
  readonly signs: number;
  /** Which parts stand in the sentence, as far as somebody asked. */
  known: Map<Part, boolean> | undefined;
}

function wordsBetween(tokens: readonly Token[], from: number, to: number): Words {
  let signs = 0;
  for (let i = from; i < to; i++) signs |= signOf(tokens[i]!.hash);
  return { tokens, from, to, signs, known: undefined };
}

/** Do the signs of a sentence leave room for a term? A sign may be that of another word; its lack is certain. */
function mayStand({ signs, choices }: Compiled, present: number): boolean {
  if ((signs & ~present) !== 0) return false;
  for (let i = 0; i < choices.length; i++) if ((choices[i]! & present) === 0) return false;
  return true;
}

function tryAt(words: Words, at: number, { term, parts }: Compiled, found: Match[]): void {
  const end = endOf(words, at, parts[0]!);
  if (end === -1) return;
  for (let i = 1; i < parts.length; i++) if (!stands(words, parts[i]!)) return;
  found.push({ term, start: words.tokens[at]!.start, end: words.tokens[end - 1]!.end });
}

/** Whether a part stands anywhere in one sentence, looked for once: many first parts may ask. */
function stands(words: Words, part: Part): boolean {
  words.known ??= new Map();
  const before = words.known.get(part);
  if (before !== undefined) return before;
  let answer = false;
  for (let i = words.from; i < words.to && !answer; i++) answer = endOf(words, i, part) !== -1;
  words.known.set(part, answer);
  return answer;
}

/** Index after the last word when the part stands at `at`, or −1. */
function endOf(words: Words, at: number, part: Part): number {
  if (part.atStart && at !== words.from) return -1;
  let i = at;
  for (let s = 0; s < part.slots.length; s++) {
    const slot = part.slots[s]!;
    if (slot === 'gap') {
      const next = part.slots[s + 1] as Choice;
      const limit = Math.min(words.to, i + gap + 1);
      while (i < limit && !fits(words.tokens[i]!, next)) i++;
      if (i === limit) return -1;
    } else {
      if (i >= words.to || !fits(words.tokens[i]!, slot)) return -1;
      i++;
    }
  }
  return part.atEnd && i !== words.to ? -1 : i;
}

function fits(token: Token, { words, folds }: Choice): boolean {
  if (folds !== undefined && !folds.has(token.fold)) return false;
  for (const word of words)
    if (word.prefix ? token.fold.startsWith(word.fold) : token.fold === word.fold && sameWord(token, word))
      return true;
  return false;
}
