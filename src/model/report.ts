import type { Assessment, Finding } from './assessment.ts';
import type { Charter } from './charter.ts';
import type { Check, CheckTexts } from './check.ts';
import type { Locale, Localized } from './locale.ts';

/** What a reporter writes: all records of one run. */
export interface Report {
  readonly tool: { readonly name: 'charterlint'; readonly version: string };
  /** Every charter of the run; which of them hold for a record, its assessment says. */
  readonly charters: readonly Charter[];
  readonly assessments: Assessments;
  /** Present when the run was held against an earlier one: what that one found and this one does not, without a quote. */
  readonly absent?: readonly Absent[];
  /** UUID of that earlier run, as its SARIF log names it; absent in reports of earlier versions. */
  readonly earlierGuid?: string;
  /** Name of the key that fingerprints were made with (engine/fingerprint.ts); absent when they are bare. */
  readonly fingerprintKey?: string;
  /** Digest of all that the assessments depend on besides the records. */
  readonly settings?: string;
  /** Which part of a run this is; absent for a whole one. */
  readonly shard?: Shard;
}

/** A report without its records. */
export type ReportHead = Omit<Report, 'assessments'>;

/** One of several parts of a run, from 1 on. */
export interface Shard {
  readonly part: number;
  readonly of: number;
}

/**
 * The records of a run, in order: an array, or what a host reads again at every pass, so that a long run is never held
 * whole. A reporter goes over them one by one and keeps of each no more than it needs.
 */
export type Assessments = Walked<Assessment>;

/** What can be gone over as often as one likes, and its number. */
export interface Walked<T> extends Iterable<T> {
  readonly length: number;
}

/** A report that is held whole, as one that was read from its file. */
export interface WholeReport extends Report {
  readonly assessments: readonly Assessment[];
}

/** The same, each changed as it is read. */
export function changed<T, U = T>(all: Walked<T>, change: (one: T, at: number) => U): Walked<U> {
  return {
    length: all.length,
    *[Symbol.iterator]() {
      let at = 0;
      for (const one of all) yield change(one, at++);
    },
  };
}

/** A finding of an earlier run that is not made any more. */
export interface Absent {
  /** The record's path in this run. */
  readonly path: string;
  readonly finding: Finding;
}

/** Words of the checks; made by `wording/phrasebook.ts` from the registry. */
export interface Phrasebook {
  readonly locale: Locale;
  readonly checks: readonly Check[];
  /** Undefined for a check that does not exist here (a report saved by another version). */
  checkTexts(id: string, locale?: Locale): CheckTexts | undefined;
}

/** All a reporter may know of its surroundings. */
export interface View {
  readonly locale: Locale;
  readonly phrasebook: Phrasebook;
  readonly colour: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** What the excerpts show. The host has applied it to the assessments (`wording/quotes.ts`). */
  readonly quotes: 'none' | 'redacted' | 'full';
  /** Absolute URI that the paths are relative to; only where the caller wants it known. */
  readonly baseUri?: string;
  /** ISO instants, from the host: a reporter has no clock. */
  readonly moment?: { readonly start: string; readonly end: string };
  readonly exitCode?: number;
}

/**
 * One report format: a pure function, deterministic, in pieces so that a long report is never held whole. A format that
 * is no text (a workbook) gives bytes.
 */
export interface Reporter {
  readonly id: string;
  readonly about: Localized;
  render(report: Report, view: View): Iterable<string | Uint8Array>;
}

/** One record of a report of many files, and what the earlier run alone found in it. */
export interface FolderRecord {
  readonly assessment: Assessment;
  readonly absent: readonly Absent[];
}

/** One file of a report of many: its path within the folder, with forward slashes, and its text in pieces. */
export interface FolderFile {
  readonly path: string;
  /** Made when they are gone over. */
  readonly pieces: Iterable<string>;
  /** Of a file about one record: `ofRecord` gives the same pieces, in another thread too. */
  readonly record?: FolderRecord;
}

/**
 * A report of many files: deterministic as a `Reporter` is. The records are walked once, in their order, and each can be
 * written before the next is looked at, so that a run of thousands is never held whole.
 */
export interface FolderReporter {
  readonly id: string;
  readonly about: Localized;
  files(report: Report, view: View): Iterable<FolderFile>;
  ofRecord(report: ReportHead, view: View, record: FolderRecord): Iterable<string>;
}

/** The charters of a report that hold for a record, or for one of several at least; without records, all of them. */
export function chartersFor(
  charters: readonly Charter[],
  assessments: Iterable<Pick<Assessment, 'charters'>>,
): readonly Charter[] {
  const ids = new Set<string>();
  let records = 0;
  for (const assessment of assessments) {
    records++;
    for (const id of assessment.charters) ids.add(id);
  }
  return records === 0 ? charters : charters.filter(({ id }) => ids.has(id));
}
