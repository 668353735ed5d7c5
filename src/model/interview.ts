import type { Language } from './locale.ts';
import type { Anchor, Leaf, Position, Span } from './place.ts';

/**
 * The interview tree (architecture §7): unist nodes; every leaf (`text`) is a slice of the source text at its
 * position. Times of day are "HH:MM" strings, durations minutes, offsets UTF-16 code units.
 */

export type Role =
  | 'officer'
  | 'applicant'
  | 'interpreter'
  | 'lawyer'
  | 'trusted-person'
  | 'guardian'
  | 'unknown';

export const roles: readonly Role[] = [
  'officer',
  'applicant',
  'interpreter',
  'lawyer',
  'trusted-person',
  'guardian',
  'unknown',
];

interface Node {
  readonly position: Position;
}

/** A leaf: `value` is exactly the source between the offsets of `position`. */
export interface Text extends Node {
  readonly type: 'text';
  readonly value: string;
}

/** Header fields by their meaning (domain §C.1); `other` keeps a labelled line nobody knows. */
export type FieldName =
  | 'file-number'
  | 'io-number'
  | 'date'
  | 'start'
  | 'end'
  | 'duration'
  | 'language'
  | 'interpreter'
  | 'officer'
  | 'applicant'
  | 'lawyer'
  | 'trusted-person'
  | 'guardian'
  | 'present'
  | 'needs'
  | 'documents'
  | 'mode'
  | 'minor'
  | 'legend'
  | 'break'
  | 'other';

/**
 * One labelled value, in the header, the footer or a mark such as `[FIN 12h50]`.
 * `children` are the leaves of the value alone; `label` is the words that named it, as written.
 */
export interface Field extends Node {
  readonly type: 'field';
  readonly name: FieldName;
  readonly label: string;
  /** 1-based session the field speaks of; 0 when it speaks of the whole record. */
  readonly session: number;
  readonly origin: 'front-matter' | 'header' | 'body' | 'footer';
  /** start, end: the time understood ("09:05"); absent when it could not be. */
  readonly clock?: string;
  /** duration: minutes understood; absent when it could not be. */
  readonly minutes?: number;
  /** date: ISO date understood ("2024-03-12"). */
  readonly date?: string;
  /** Written with digits in a common form; false for « neuf heures et quart » or a bare minute count. */
  readonly canonical?: boolean;
  readonly children: readonly Text[];
}

export interface Header extends Node {
  readonly type: 'header';
  readonly children: readonly Field[];
}

/** One person's uninterrupted words. Its text is the concatenation of its leaves (`textOf`). */
export interface Turn extends Node {
  readonly type: 'turn';
  /** 1-based, counted over the whole record. */
  readonly n: number;
  readonly speaker: Role;
  /** The mark as written ("OP", "Q 12", …), or null when bold, a column or alternation told the speaker. */
  readonly marker: string | null;
  readonly session: number;
  /** How the speaker was told. */
  readonly by: 'mark' | 'bold' | 'column' | 'alternation';
  readonly children: readonly Text[];
}

/** A break mark. `start`/`end` absent: the record does not give that limit (or it could not be read). */
export interface Break extends Node {
  readonly type: 'break';
  readonly session: number;
  readonly start?: string;
  readonly end?: string;
  /** "court": the mark gives a length but no limits. */
  readonly minutes?: number;
  readonly children: readonly Text[];
}

/** The lawyer (or another person assisting) leaves the room for a while. */
export interface Absence extends Node {
  readonly type: 'absence';
  readonly session: number;
  readonly who: Role;
  readonly start?: string;
  readonly end?: string;
  readonly children: readonly Text[];
}

/** What the officer saw: « [pleure] », « (silence) ». `turn` is the turn it stood in, if any. */
export interface Observation extends Node {
  readonly type: 'observation';
  readonly turn?: number;
  readonly children: readonly Text[];
}

/** A bracketed or labelled remark of the officer about the record (« NB : … », « [documents remis] »). */
export interface Note extends Node {
  readonly type: 'note';
  readonly children: readonly Text[];
}

/** A line nobody could assign to a speaker: kept, counted against article 7. */
export interface Unassigned extends Node {
  readonly type: 'unassigned';
  readonly children: readonly Text[];
}

/**
 * A line or a field with times of day ("09:05"), or with a length alone (no `clocks`), whose meaning was not understood.
 * What nobody finds is then not missing for certain.
 */
export interface Unplaced extends Node {
  readonly type: 'unplaced';
  /** A line among the turns that may tell of a break; the others stand above, below or between sessions. */
  readonly amidTurns: boolean;
  readonly clocks: readonly string[];
  readonly children: readonly Text[];
}

export type SectionKind = 'opening' | 'interview' | 'closing' | 'remarks' | 'other';

export type Content = Turn | Break | Absence | Observation | Note | Field | Unassigned;

/** `title` is the heading as written; absent for the part before any heading. */
export interface Section extends Node {
  readonly type: 'section';
  readonly kind: SectionKind;
  readonly title?: string;
  readonly children: readonly Content[];
}

/** present: named, marked or heard; absent: the record says so; unknown: the record is silent. */
export type Presence = 'present' | 'absent' | 'unknown';

export interface Attendance {
  readonly interpreter: Presence;
  readonly lawyer: Presence;
  readonly trustedPerson: Presence;
  readonly guardian: Presence;
}

export interface Session extends Node {
  readonly type: 'session';
  /** 1-based. */
  readonly n: number;
  readonly date?: string;
  /** Resolved from the session's fields; the fields themselves keep every mention and its place. */
  readonly start?: string;
  readonly end?: string;
  readonly statedMinutes?: number;
  readonly mode: 'on-site' | 'video' | 'detention' | 'unknown';
  readonly attendance: Attendance;
  readonly children: readonly Section[];
}

/** What share of the substantive lines found a speaker (charter 7.7, F1). */
export interface Segregation {
  /** Substantive lines: not blank, heading, field, mark, page number or repeated table head. */
  readonly lines: number;
  /** Of these, lines that belong to a turn with a known speaker. */
  readonly assigned: number;
  /** Marks with two readings that neither legend, language nor alternation could settle (domain §C.4). */
  readonly ambiguousMarks: readonly string[];
  /** Marks that keep most turns apart, and are not known to be anybody's. */
  readonly unknownMarks: number;
  /** How question and answer are told apart here. */
  readonly layout: 'marks' | 'bold' | 'table' | 'mixed' | 'none';
}

export interface Interview extends Node {
  readonly type: 'interview';
  readonly language: Language | 'und';
  /** Who said so: the record (front matter), the caller, or the words themselves. */
  readonly languageFrom: 'declared' | 'option' | 'detected';
  /** BCP-47 tag of a language that is none of ours, declared or plain from the words; `language` is then `und`. */
  readonly otherLanguage?: string;
  readonly segregation: Segregation;
  readonly unplaced: readonly Unplaced[];
  /** Applicant's profile as the record tells it. */
  readonly profile: { readonly minor: boolean; readonly needs: readonly string[] };
  readonly children: readonly (Header | Session)[];
}

/** The text that positions point into, with the way back to an original that is not text. */
export interface Source {
  /** Relative POSIX path or name, as reports print it. */
  readonly path: string;
  readonly format: FormatId;
  readonly text: string;
  /** Formats that are not text: anchor of each line of `text` (index = line − 1); null for text formats. */
  readonly anchors: readonly (Anchor | undefined)[] | null;
  /** Formats that are not text: the way back to the original, in the order of `text`; absent for text formats. */
  readonly leaves?: readonly Leaf[];
}

/** Formats that records are read from. */
export const formatIds = ['markdown', 'text', 'docx', 'odt', 'rtf', 'html', 'pdf'] as const;

export type FormatId = (typeof formatIds)[number];

export type AnyNode = Interview | Header | Session | Section | Content | Text;

export type { Span };
