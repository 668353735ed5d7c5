import type { Lexicon, Term } from '../model/lexicon.ts';
import { fold } from './fold.ts';
import { type Choice, type Compiled, compile, firstWordsOf, letters, type Part } from './phrase-terms.ts';
import { firstNumber, type Token } from './tokens.ts';
import { lettersHash, wholeHash, wordHash } from './word-hash.ts';

/** A term by its first word; the rest is read when that word is met, which few terms of a lexicon ever are. */
interface Entry {
  readonly term: Term;
  readings: readonly Compiled[] | undefined;
  /** Folded words that must come second, `any` where only the whole term tells; undefined until somebody asks. */
  seconds: readonly string[] | 'any' | undefined;
}

/** The terms of one lexicon by the word that each begins with. */
export interface PhraseIndex {
  /** Of its own, from 0 in the order in which lexicons are first searched for. */
  readonly number: number;
  readonly byFirst: ReadonlyMap<string, readonly Entry[]>;
  /** Terms that open with a beginning, by its first letters: few words of a text share them. */
  readonly byLetters: ReadonlyMap<string, readonly Entry[]>;
  /** Numbers of the words, and of the letters, that a term may begin with: most words begin none. */
  readonly firstWords: Uint8Array;
  readonly firstLetters: Uint8Array;
  /** What begins with a word met before, by the word's number from `base` on: unknown, none, or index + 2 of an opening. */
  known: Uint16Array;
  base: number;
  openings: Opening[];
}

/** Terms that may begin with a word, and those of them that may go on with a certain next word. */
interface Opening {
  readonly all: readonly Entry[];
  readonly before: Map<string, readonly Compiled[]>;
}

/** Bits of the numbers that are kept of first words and of first letters. */
const firsts = 0x7ff;
const beginnings = 0x3ff;
/** Different next words to remember per opening; a hostile text must not fill the memory. */
const mostSeconds = 1_000;
const unknown = 0;
const none = 1;

const indices = new WeakMap<Lexicon, PhraseIndex>();
let indexed = 0;

export function indexOf(lexicon: Lexicon): PhraseIndex {
  const made = indices.get(lexicon);
  if (made) return made;
  const byFirst = new Map<string, Entry[]>();
  const byLetters = new Map<string, Entry[]>();
  const firstWords = new Uint8Array(firsts + 1);
  const firstLetters = new Uint8Array(beginnings + 1);
  const add = (map: Map<string, Entry[]>, key: string, entry: Entry): void => {
    const entries = map.get(key);
    if (!entries) map.set(key, [entry]);
    else if (entries.at(-1) !== entry) entries.push(entry);
  };
  for (const term of lexicon.terms) {
    const early = firstWordsOf(term);
    const entries = early
      ? [{ first: early, entry: entryOf(term) }]
      : compile(term).map((reading) => ({
          first: (reading.parts[0]!.slots[0] as Choice).words,
          entry: entryOf(term, [reading]),
        }));
    for (const { first, entry } of entries) {
      // One beginning among the alternatives: all are looked up by letters, so that no place is found twice.
      const prefix = first.some((word) => word.prefix);
      for (const word of first) {
        add(prefix ? byLetters : byFirst, prefix ? word.fold.slice(0, letters) : word.fold, entry);
        if (prefix) firstLetters[lettersHash(word.fold)] = 1;
        else firstWords[wholeHash(wordHash(word.fold), firsts)] = 1;
      }
    }
  }
  const known = new Uint16Array(1024);
  const index = {
    number: indexed++,
    byFirst,
    byLetters,
    firstWords,
    firstLetters,
    known,
    base: firstNumber(),
    openings: [],
  };
  indices.set(lexicon, index);
  return index;
}

const nothing: readonly Compiled[] = [];

/** The first place from `at` on whose word a term may begin with; the number of tokens where there is none. `numbers` are theirs. */
export function nextOpening(
  index: PhraseIndex,
  tokens: readonly Token[],
  numbers: readonly number[],
  at: number,
): number {
  let { base, known } = index;
  for (let i = at; i < numbers.length; i++) {
    const place = numbers[i]! - base;
    if (place >= 0 && place < known.length && known[place] === none) continue;
    if (openingAt(index, tokens[i]!) !== undefined) return i;
    // A word met for the first time: what is known of words may have a new place now.
    ({ base, known } = index);
  }
  return numbers.length;
}

/** Terms that may stand at `tokens[at]`, in the lexicon's order; `to` is where the sentence ends. */
export function candidatesAt(
  index: PhraseIndex,
  tokens: readonly Token[],
  at: number,
  to: number,
): readonly Compiled[] {
  const opening = openingAt(index, tokens[at]!);
  if (opening === undefined) return nothing;
  const second = at + 1 < to ? tokens[at + 1]!.fold : '';
  const before = opening.before.get(second);
  if (before !== undefined) return before;
  const candidates = opening.all
    .filter((entry) => mayBeSecond(entry, second))
    .flatMap(readingsOf)
    .filter(({ parts }) => mayGoOn(parts[0]!, second));
  if (opening.before.size >= mostSeconds) opening.before.clear();
  opening.before.set(second, candidates);
  return candidates;
}

function openingAt(index: PhraseIndex, token: Token): Opening | undefined {
  const number = token.number - index.base;
  const known = number >= 0 && number < index.known.length ? index.known[number]! : unknown;
  if (known === none) return undefined;
  return known === unknown ? openingFor(index, token) : index.openings[known - 2]!;
}

/** Looked up, and remembered under the word's number if it has one of those in use. */
function openingFor(index: PhraseIndex, { fold, hash, number }: Token): Opening | undefined {
  if (index.base !== firstNumber()) {
    index.base = firstNumber();
    index.known.fill(unknown);
    index.openings = [];
  }
  const all =
    index.firstWords[wholeHash(hash, firsts)] || index.firstLetters[hash & beginnings]
      ? openingOf(index, fold)
      : [];
  const opening = all.length === 0 ? undefined : { all, before: new Map<string, readonly Compiled[]>() };
  const place = number - index.base;
  if (place < 0) return opening;
  if (place >= index.known.length) index.known = grown(index.known, place + 1);
  index.known[place] = opening ? index.openings.push(opening) + 1 : none;
  return opening;
}

function grown(known: Uint16Array, least: number): Uint16Array {
  let size = known.length;
  while (size < least) size *= 2;
  const larger = new Uint16Array(size);
  larger.set(known);
  return larger;
}

function openingOf({ byFirst, byLetters }: PhraseIndex, first: string): readonly Entry[] {
  const whole = byFirst.get(first) ?? [];
  const sameLetters = (byLetters.get(first.slice(0, letters)) ?? []).flatMap((entry) => {
    const readings = readingsOf(entry);
    const own = readings.filter(({ parts }) => allows(parts[0]!.slots[0] as Choice, first));
    return own.length === 0 ? [] : [own.length === readings.length ? entry : entryOf(entry.term, own)];
  });
  return [...whole, ...sameLetters];
}

function entryOf(term: Term, readings?: readonly Compiled[]): Entry {
  return { term, readings, seconds: undefined };
}

/** Two words, or choices of such, in plain letters: most terms begin so. */
const plainStart = /^\^?\s*[a-zà-öø-ÿœ]+(?:\/[a-zà-öø-ÿœ]+)*\s+([a-zà-öø-ÿœ]+(?:\/[a-zà-öø-ÿœ]+)*)(?:\s|$)/;

/** May a word stand second? Told from the term as it is written: of those that begin with a common word, few are met. */
function mayBeSecond(entry: Entry, second: string): boolean {
  if (entry.seconds === undefined) {
    const written = entry.readings === undefined ? plainStart.exec(entry.term.term)?.[1] : undefined;
    entry.seconds = written === undefined ? 'any' : written.split('/').map(fold);
  }
  return entry.seconds === 'any' || entry.seconds.includes(second);
}

function readingsOf(entry: Entry): readonly Compiled[] {
  entry.readings ??= compile(entry.term);
  return entry.readings;
}

function mayGoOn({ slots }: Part, second: string): boolean {
  const slot = slots[1];
  return slot === undefined || slot === 'gap' || allows(slot, second);
}

/** May a word, accents aside, stand in this place? */
function allows({ words }: Choice, fold: string): boolean {
  return words.some((word) => (word.prefix ? fold.startsWith(word.fold) : fold === word.fold));
}
