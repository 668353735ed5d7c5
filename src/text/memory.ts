import type { Lexicon } from '../model/lexicon.ts';
import type { Span } from '../model/place.ts';
import type { Token } from './tokens.ts';

/**
 * What was found in texts that are asked for again and again: a record is read anew after every keystroke, and all of
 * its turns but one say what they said before. Everything kept follows from the words alone, never from their place.
 */
export interface Memory {
  /** Of the reading that is under way, and of the last complete one: what neither asked for is forgotten. */
  now: Map<string, TextWords>;
  before: Map<string, TextWords>;
}

/** A text with its words and sentences, each taken when first asked for; offsets into the text. */
export interface TextWords {
  readonly text: string;
  tokens?: readonly Token[];
  sentences?: readonly Span[];
  /** Places of a lexicon's terms, in the form of whoever keeps them. */
  readonly matches: Map<Lexicon, readonly unknown[]>;
}

let current: Memory | undefined;

export function emptyMemory(): Memory {
  return { now: new Map(), before: new Map() };
}

/** Whatever `run` reads is remembered, and what was remembered is not read again. The results are the same. */
export function remembering<T>(memory: Memory, run: () => T): T {
  const outer = current;
  current = memory;
  try {
    return run();
  } finally {
    current = outer;
  }
}

/** A reading is complete, and asked for all that it needs: what it did not ask for is forgotten. */
export function nextReading(memory: Memory): void {
  memory.before = memory.now;
  memory.now = new Map();
}

/** What is remembered of a text; undefined where nobody remembers. */
export function remembered(text: string): TextWords | undefined {
  if (current === undefined) return undefined;
  const known = current.now.get(text);
  if (known) return known;
  const words = current.before.get(text) ?? { text, matches: new Map() };
  current.now.set(text, words);
  return words;
}
