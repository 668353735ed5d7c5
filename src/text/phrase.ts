import type { Lexicon, Term } from '../model/lexicon.ts';
import type { Span } from '../model/place.ts';
import { sameWord } from './fold.ts';
import { remembered } from './memory.ts';
import { type Choice, type Compiled, compile, letters, type Part, signOf } from './phrase-terms.ts';
import { sentencesOf } from './sentences.ts';
import { type Token, tokensOf } from './tokens.ts';
import { lettersHash, wholeHash, wordHash } from './word-hash.ts';

export { isPhrase } from './phrase-terms.ts';

/** One place where a term of a lexicon stands. Offsets into the text that was searched. */
export interface Match extends Span {
  readonly term: Term;
}

interface Matcher {
  readonly byFirst: ReadonlyMap<string, readonly Compiled[]>;
  /** Terms that open with a beginning, by its first letters: few words of a text share them. */
  readonly byLetters: ReadonlyMap<string, readonly Compiled[]>;
  /** Words met before that may begin a term. */
  readonly openings: Map<string, Opening>;
  /** Numbers of the words, and of the letters, that a term may begin with: most words begin none. */
  readonly firstWords: Uint8Array;
  readonly firstLetters: Uint8Array;
}

/** Words a gap `…` may jump over at most: enough for a noun phrase, too few to join two clauses. */
const gap = 6;
/** Different words to remember per lexicon; a hostile text must not fill the memory. */
const mostWords = 20_000;
const mostSeconds = 1_000;
const compiled = new WeakMap<Lexicon, Matcher>();

/** All matches of a lexicon's terms, in order of place, longest first at one place. Time is linear in the text. */
export function matchesIn(text: string, lexicon: Lexicon): readonly Match[] {
  const kept = remembered(text)?.matches;
  const before = kept?.get(lexicon) as readonly Match[] | undefined;
  if (before) return before;
  const matches = matchesInTokens(tokensOf(text), sentencesOf(text), lexicon);
  kept?.set(lexicon, matches);
  return matches;
}

/** The same, for a caller that has tokens and sentences already. */
export function matchesInTokens(
  tokens: readonly Token[],
  sentences: readonly Span[],
  lexicon: Lexicon,
): readonly Match[] {
  const matcher = matcherOf(lexicon);
  const { firstWords, firstLetters } = matcher;
  const found: Match[] = [];
  let at = 0;
  for (const sentence of sentences) {
    const from = at;
    while (at < tokens.length && tokens[at]!.start < sentence.end) at++;
    let words: Words | undefined;
    for (let i = from; i < at; i++) {
      const { hash, fold } = tokens[i]!;
      if (!firstWords[wholeHash(hash, firsts)] && !firstLetters[hash & beginnings]) continue;
      const candidates = candidatesOf(matcher, fold, i + 1 < at ? tokens[i + 1]!.fold : '');
      if (candidates.length === 0) continue;
      words ??= wordsBetween(tokens, from, at);
      for (let k = 0; k < candidates.length; k++)
        if (mayStand(candidates[k]!, words.signs)) tryAt(words, i, candidates[k]!, found);
    }
  }
  return found.length < 2 ? found : found.sort((a, b) => a.start - b.start || b.end - a.end);
}

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

/** Bits of the numbers that matchers keep of first words and of first letters. */
const firsts = 0x7ff;
const beginnings = 0x3ff;

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

/** Terms that may begin with a word, and those of them that may go on with a certain next word. */
interface Opening {
  readonly all: readonly Compiled[];
  readonly before: Map<string, readonly Compiled[]>;
}

/** So few terms are tried at once; of more, those that the next word rules out are put aside. */
const few = 2;

function candidatesOf(matcher: Matcher, first: string, second: string): readonly Compiled[] {
  const opening = matcher.openings.get(first) ?? openingOf(matcher, first);
  if (opening.all.length <= few) return opening.all;
  const known = opening.before.get(second);
  if (known !== undefined) return known;
  const candidates = opening.all.filter(({ parts }) => mayGoOn(parts[0]!, second));
  if (opening.before.size >= mostSeconds) opening.before.clear();
  opening.before.set(second, candidates);
  return candidates;
}

function openingOf(matcher: Matcher, first: string): Opening {
  const byFirst = matcher.byFirst.get(first) ?? [];
  const sameLetters = matcher.byLetters.get(first.slice(0, letters)) ?? [];
  const byLetters = sameLetters.filter(({ parts }) => allows(parts[0]!.slots[0] as Choice, first));
  const opening = { all: [...byFirst, ...byLetters], before: new Map<string, readonly Compiled[]>() };
  if (matcher.openings.size >= mostWords) matcher.openings.clear();
  matcher.openings.set(first, opening);
  return opening;
}

function mayGoOn({ slots }: Part, second: string): boolean {
  const slot = slots[1];
  return slot === undefined || slot === 'gap' || allows(slot, second);
}

/** May a word, accents aside, stand in this place? */
function allows({ words }: Choice, fold: string): boolean {
  return words.some((word) => (word.prefix ? fold.startsWith(word.fold) : fold === word.fold));
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

function matcherOf(lexicon: Lexicon): Matcher {
  const known = compiled.get(lexicon);
  if (known) return known;
  const byFirst = new Map<string, Compiled[]>();
  const byLetters = new Map<string, Compiled[]>();
  const firstWords = new Uint8Array(firsts + 1);
  const firstLetters = new Uint8Array(beginnings + 1);
  const add = (map: Map<string, Compiled[]>, key: string, entry: Compiled): void => {
    const entries = map.get(key);
    if (!entries) map.set(key, [entry]);
    else if (entries.at(-1) !== entry) entries.push(entry);
  };
  for (const entry of lexicon.terms.flatMap(compile)) {
    const first = (entry.parts[0]!.slots[0] as Choice).words;
    // One beginning among the alternatives: all are looked up by letters, so that no place is found twice.
    const prefix = first.some((word) => word.prefix);
    for (const word of first) {
      add(prefix ? byLetters : byFirst, prefix ? word.fold.slice(0, letters) : word.fold, entry);
      if (prefix) firstLetters[lettersHash(word.fold)] = 1;
      else firstWords[wholeHash(wordHash(word.fold), firsts)] = 1;
    }
  }
  const openings = new Map<string, Opening>();
  const matcher = { byFirst, byLetters, openings, firstWords, firstLetters };
  compiled.set(lexicon, matcher);
  return matcher;
}
