import type { Learned } from './learned.ts';
import type { Language } from './locale.ts';

/** How sure a finding is (domain §D.2): high needs no context, low is shown on request. */
export type Confidence = 'high' | 'medium' | 'low';

/**
 * One reviewed phrase. The notation, for a native speaker to read and write, has no regular expressions:
 * words in order; `a/b` either word; `confidenti*` a beginning; `…` up to six words; `a & b` both in one sentence
 * in any order; a leading `^` the start and a trailing `$` the end of the sentence. Case, accents, apostrophes,
 * hyphens and spaces do not matter, except where an accent alone makes another word (« ou », « où »).
 */
export interface Term {
  readonly term: string;
  /** What the term stands for within its lexicon: an item, a role, a field. */
  readonly id?: string;
  readonly tier?: Confidence;
  /** Why it is here, or what it must not be mistaken for; without one that of its id holds (`ids`). */
  readonly note?: string;
  /** A neutral wording to offer instead; in `question-shorthand` the words that a short form stands for. */
  readonly rewording?: string;
}

/** One file of `lexicons/<language>/`. */
export interface Lexicon {
  readonly name: string;
  readonly language: Language;
  readonly terms: readonly Term[];
  /** For the people who review it, as all notes, and left out of the bundle: what terms of each id stand for. */
  readonly ids?: Readonly<Record<string, string>>;
  /** The same of terms without an id. */
  readonly note?: string;
  /** What examples taught, in the one lexicon that nobody wrote (`models/<language>.json`). */
  readonly learned?: Learned;
}

/** All lexicons of one language, by name. */
export type Lexicons = ReadonlyMap<string, Lexicon>;
