/**
 * What was found in texts that are asked for again and again: a record is read anew after every keystroke, and all of
 * its turns but one say what they said before. Everything kept follows from the words alone, never from their place.
 */
export interface Memory {
  /** Of the reading that is under way, and of the last complete one: what neither asked for is forgotten. */
  now: Map<string, Remembered>;
  before: Map<string, Remembered>;
}

/** One text, and what was found in it: by the question that was asked, which whoever asks has for himself. */
export interface Remembered {
  readonly text: string;
  readonly found: Map<object, unknown>;
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

/** Whether anything is remembered now: without it, reading a text in parts saves nothing. */
export function isRemembering(): boolean {
  return current !== undefined;
}

/** A text that is remembered, the same object for equal texts; undefined where nobody remembers. */
export function remembered(text: string): Remembered | undefined {
  if (current === undefined) return undefined;
  const known = current.now.get(text);
  if (known) return known;
  const kept = current.before.get(text) ?? { text, found: new Map() };
  current.now.set(text, kept);
  return kept;
}

/**
 * What `find` finds in a text, found once while it is remembered. It must follow from the text and the question alone;
 * a question is an object that stays the same: a lexicon, or a constant of the module that asks.
 */
export function recalled<T>(text: string, question: object, find: (text: string) => T): T {
  const found = remembered(text)?.found;
  if (found === undefined) return find(text);
  if (found.has(question)) return found.get(question) as T;
  const answer = find(text);
  found.set(question, answer);
  return answer;
}
