/** Words told before a certain turn: what a set of them would answer. */
export interface ToldWords extends Iterable<string> {
  has(word: string): boolean;
  readonly size: number;
}

/**
 * Which words were told from which turn on: one account for all turns of a record, read no further than somebody asks.
 * @param wordsOf the words of the turn at an index; none for a turn that tells nothing.
 */
export class ToldAccount {
  readonly #wordsOf: (at: number) => Iterable<string>;
  /** The index of the turn that told a word first, in order of turns. */
  readonly #first = new Map<string, number>();
  /** How many words were told before each turn that was read. */
  readonly #sizes: number[] = [0];

  constructor(wordsOf: (at: number) => Iterable<string>) {
    this.#wordsOf = wordsOf;
  }

  /** What was told before the turn at an index. */
  before(at: number): ToldWords {
    for (let i = this.#sizes.length - 1; i < at; i++) {
      for (const word of this.#wordsOf(i)) if (!this.#first.has(word)) this.#first.set(word, i);
      this.#sizes.push(this.#first.size);
    }
    const first = this.#first;
    return {
      has: (word) => (first.get(word) ?? at) < at,
      size: this.#sizes[at]!,
      *[Symbol.iterator]() {
        for (const [word, since] of first) {
          if (since >= at) return;
          yield word;
        }
      },
    };
  }
}
