import type { Severity, Verdict } from './check.ts';
import type { Datum } from './datum.ts';
import type { Outcome, Rule } from './deadlines.ts';
import type { Attestation, DecidedStatus, Override, Suppression } from './decisions.ts';
import type { DocumentType, RecordFrom } from './document.ts';
import type { Facets } from './facets.ts';
import type { Role } from './interview.ts';
import type { Confidence } from './lexicon.ts';
import type { Language } from './locale.ts';
import type { Anchor, Point } from './place.ts';
import type { Problem } from './problem.ts';
import type { Questions } from './questions.ts';

/** What became of a clause (architecture §6). */
export type Status = 'pass' | 'fail' | 'review' | 'not-applicable' | 'inconclusive' | 'not-checked' | 'error';

/** In the order in which reports list them: what needs attention first. */
export const statuses: readonly Status[] = [
  'error',
  'fail',
  'review',
  'inconclusive',
  'pass',
  'not-applicable',
  'not-checked',
];

/** The words around and at a finding. Present only where the caller allowed quoting. */
export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
  /** Hash of the line as GitHub computes it, where asked: made of the words, so it goes where they may go. */
  readonly lineHash?: string;
}

export interface Finding {
  readonly check: string;
  /** The record it stands in, where the assessment is that of a file of several. */
  readonly path?: string;
  /** `check` or `check/instance`. */
  readonly rule: string;
  readonly clauses: readonly string[];
  readonly verdict: Verdict;
  readonly confidence: Confidence;
  readonly severity: Severity;
  /** Key of the check's messages; with `data`, the sentence in any locale. */
  readonly messageId: string;
  readonly data: Readonly<Record<string, Datum>>;
  readonly start: Point;
  readonly end: Point;
  readonly turn: number | null;
  readonly anchor?: Anchor;
  /** Survives moving the passage; changes with rule or words (engine/fingerprint.ts). */
  readonly fingerprint: string;
  /** Against an earlier run, where one was given. */
  readonly baseline?: 'new' | 'unchanged';
  /** A neutral wording in the record's language, from our own lexicons. */
  readonly rewording?: string;
  readonly excerpt?: Excerpt;
  /** Present when a person set the finding aside. */
  readonly suppression?: Pick<Suppression, 'reason' | 'by' | 'at' | 'until'>;
}

/** What a person made of a clause. */
export type Decision =
  | ({ readonly kind: 'attestation' } & Pick<Attestation, 'status' | 'remark' | 'by' | 'at' | 'until'>)
  | ({ readonly kind: 'override' } & Pick<Override, 'remark' | 'at' | 'until'> & {
        readonly status: DecidedStatus;
        readonly by: string;
      })
  /** Every finding that weighed was set aside: what is left of the clause without them. */
  | { readonly kind: 'suppression'; readonly status: Status };

export interface ClauseResult {
  readonly clause: string;
  /** The tool's own, whatever a person decided. */
  readonly status: Status;
  readonly decision?: Decision;
  /** What held of it in the earlier run, where one was given and knew the clause. */
  readonly before?: Status;
  /** Fingerprints of the findings that speak to this clause. */
  readonly findings: readonly string[];
  /** Why the status is what it is, where a finding does not say it: a message of a check. */
  readonly because?: readonly {
    readonly check: string;
    readonly messageId: string;
    readonly data: Readonly<Record<string, Datum>>;
  }[];
}

/** What holds of a clause: what a person decided, else what the tool found. */
export function standing({ status, decision }: Pick<ClauseResult, 'status' | 'decision'>): Status {
  return decision?.status ?? status;
}

export interface TimelineBreak {
  readonly start: string | null;
  readonly end: string | null;
  readonly recorded: boolean;
  readonly line: number;
}

/** A stretch without a break. Limits unknown: null, and the minutes are bounds. */
export interface TimelineStretch {
  readonly start: string | null;
  readonly end: string | null;
  readonly minutes: { readonly low: number; readonly high: number } | null;
}

export interface TimelineSession {
  readonly date: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly grossMinutes: number | null;
  /** Null when the bounds differ; the bounds are always given when gross is known. */
  readonly netMinutes: number | null;
  readonly netBounds: { readonly low: number; readonly high: number } | null;
  readonly statedMinutes: number | null;
  readonly breaks: readonly TimelineBreak[];
  readonly stretches: readonly TimelineStretch[];
}

/** A moment of a file; `name` is the id of its label (`wording/record-types.ts` has the words). */
export interface FileMoment {
  readonly date: string;
  /** Minutes since midnight; null when the record gives no time. */
  readonly clock: number | null;
}

/** What a file of records holds: which records, what happened when, and every time limit that was measured. */
export interface FileFacts {
  readonly records: readonly {
    readonly path: string;
    readonly record: DocumentType;
    readonly from: RecordFrom;
    readonly confidence: Confidence;
    readonly draft: boolean;
    readonly line: number;
  }[];
  /** `record` is the index of the record that tells it. */
  readonly events: readonly (FileMoment & {
    readonly record: number;
    readonly name: string;
    readonly line: number;
  })[];
  readonly deadlines: readonly {
    readonly check: string;
    readonly unit: Rule['unit'];
    readonly length: number;
    readonly from: FileMoment & { readonly name: string };
    readonly actual: FileMoment & { readonly name: string };
    readonly limit: FileMoment;
    /** Minutes for hours, days for all others. */
    readonly between: { readonly low: number; readonly high: number };
    readonly outcome: Outcome;
  }[];
}

/** What became of one record: the JSON report's `files[]`, before words are chosen. */
export interface Assessment {
  readonly path: string;
  readonly format: string | null;
  readonly language: Language | 'und';
  readonly status: 'assessed' | 'unreadable';
  /** sha-256 of the bytes, hex; of a folder, that of the sums of its records in order; null when there were none to read. */
  readonly sha256: string | null;
  readonly bytes: number;
  /** Ids of the charters that hold for this record; the interview's date decides. */
  readonly charters: readonly string[];
  readonly problems: readonly (Problem & { readonly line?: number })[];
  readonly timeline: { readonly sessions: readonly TimelineSession[] };
  readonly turns: Readonly<Record<Role, number>>;
  /** By what the interview is told from others; absent where it was not read, and in reports of earlier versions. */
  readonly facets?: Facets;
  /** Absent where nobody is known to ask, and in reports of earlier versions. */
  readonly questions?: Questions;
  readonly findings: readonly Finding[];
  readonly clauses: readonly ClauseResult[];
  /** Present where records of another type than interviews were examined, one or the file of a folder. */
  readonly file?: FileFacts;
}
