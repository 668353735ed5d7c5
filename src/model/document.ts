import type { Text } from './interview.ts';
import type { Confidence } from './lexicon.ts';
import type { Language } from './locale.ts';
import type { Position, Span } from './place.ts';

/**
 * The tree of a record that is no dialogue: a notice, minutes, a decision, a letter, a register, a report. unist nodes
 * like those of the interview; every leaf (`text`) is a slice of the source text at its position.
 */

/** What a record is. `interview` is read by the interview's own grammar; all others become a document. */
export const recordTypes = [
  'interview',
  'notice',
  'summons',
  'hearing',
  'decision',
  'notification',
  'request',
  'inventory',
  'complaint',
  'acknowledgment',
  'settlement',
  'outcome',
  'register',
  'session-report',
  'case-study',
] as const;
export type RecordType = (typeof recordTypes)[number];
export type DocumentType = Exclude<RecordType, 'interview'>;

export function isRecordType(value: unknown): value is RecordType {
  return recordTypes.some((type) => type === value);
}

/** How the type of a record is known: it says so, the caller did, its title does, or its words look like it. */
export type RecordFrom = 'declared' | 'option' | 'title' | 'wording';

interface Node {
  readonly position: Position;
}

/** A set phrase of a lexicon (`file-cues`, `session-cues`) that stands in a node's words. `at` is a stretch of the source. */
export interface Cue {
  readonly id: string;
  readonly at: Span;
  /** Words beside it say the contrary: « le but n’a pas été expliqué ». */
  readonly denied?: true;
}

/** A date as the record gives it. Without `date` it could not be used: `fault` says why. */
export interface WrittenMoment {
  /** What happened then: a label (`facts-date`, `notified`, …) or "date", the record's own. */
  readonly name: string;
  readonly date?: string;
  /** Minutes since midnight, where a time of day stands beside it. */
  readonly clock?: number;
  /** A day that no calendar has, or a year of two figures. */
  readonly fault?: 'impossible' | 'two-digit-year';
  /** A field that is there for it, or a sentence that speaks of it. */
  readonly by: 'field' | 'sentence';
  readonly at: Span;
}

interface Worded extends Node {
  readonly children: readonly Text[];
  readonly cues: readonly Cue[];
  readonly moments: readonly WrittenMoment[];
}

/** A labelled value. `name` is the id of its label in the lexicon `file-labels`; `other` where no lexicon has it. */
export interface DocumentField extends Worded {
  readonly type: 'field';
  readonly name: string;
  readonly label: string;
}

export interface Paragraph extends Worded {
  readonly type: 'paragraph';
}

/** An entry that opens with its date, as logs have them. */
export interface DatedEntry extends Worded {
  readonly type: 'entry';
}

/** Words of one person in minutes: « Directrice : … ». `speaker` is an id of the lexicon `file-people`. */
export interface Statement extends Worded {
  readonly type: 'statement';
  readonly speaker: string;
  readonly marker: string;
}

/** Who signs, and as what. Without `signed` it is a place left open for a signature. */
export interface Signature extends Worded {
  readonly type: 'signature';
  /** Id of the lexicon `file-people`; absent where no function stands beside the name. */
  readonly role?: string;
  /** The name as written; absent where there is none. */
  readonly name?: Span;
  readonly signed: boolean;
}

/** One row of a table. `head` rows name the columns of those below. */
export interface Row extends Node {
  readonly type: 'row';
  readonly head: boolean;
  readonly children: readonly Cell[];
}

export interface Cell extends Worded {
  readonly type: 'cell';
  /** Id of its column's head in `file-labels`; `other` where no lexicon has it. */
  readonly name: string;
}

export type DocumentContent = DocumentField | Paragraph | DatedEntry | Statement | Signature | Row;
export type WordedNode = Exclude<DocumentContent, Row> | Cell;

/** `name` is the id of its title in `file-labels`; `head` for what stands before any title, `other` for the rest. */
export interface DocumentSection extends Node {
  readonly type: 'section';
  readonly name: string;
  readonly title?: string;
  readonly children: readonly DocumentContent[];
}

export interface Document extends Node {
  readonly type: 'document';
  readonly record: DocumentType;
  readonly recordFrom: RecordFrom;
  readonly confidence: Confidence;
  readonly language: Language | 'und';
  /** Marked as a draft: it proves nothing. */
  readonly draft: boolean;
  /** Cues of its title: what kind of decision it is. */
  readonly titleCues: readonly Cue[];
  readonly title?: string;
  readonly children: readonly DocumentSection[];
}
