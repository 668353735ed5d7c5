import type { Status } from '../src/model/assessment.ts';
import type { Severity, Verdict } from '../src/model/check.ts';
import type { DecidedStatus } from '../src/model/decisions.ts';
import type { FormatId } from '../src/model/interview.ts';
import type { Locale, Localized } from '../src/model/locale.ts';
import type { ProblemCode } from '../src/model/problem.ts';
import type { View } from '../src/model/report.ts';
import type { Limits } from '../src/parser/limits.ts';
import type { PdfPages } from '../src/parser/pdf/pages.ts';
import type { Replacement } from '../src/text/reworded.ts';

/** From the page to its worker. Each order has a number, and its reply the same. */
export type Order =
  | ({ readonly kind: 'lint' } & LintOrder)
  /** A report of what was linted last. */
  | {
      readonly kind: 'report';
      readonly format: string;
      readonly quotes: View['quotes'];
      readonly locale: Locale;
    }
  /** A copy of the document linted last, with its findings as comments; the moment is an ISO instant. */
  | { readonly kind: 'annotate'; readonly locale: Locale; readonly moment: string }
  /** What was understood of the record linted last, in the template of the tool; its lines where it is no interview. */
  | { readonly kind: 'template' }
  /** A file of YAML or JSON: what is it? A charter is kept, and can be chosen from now on. */
  | { readonly kind: 'recognise'; readonly file: TextFile; readonly locale: Locale }
  /** The file of decisions with one more, on the record linted last. */
  | {
      readonly kind: 'decide';
      readonly file: TextFile | undefined;
      readonly decision: NewDecision;
      readonly locale: Locale;
    }
  /** What the page's PDF reader made of a file that this worker asked for, by the number it asked with. */
  | {
      readonly kind: 'pdf';
      readonly asked: number;
      readonly result: PdfPages | { readonly code: ProblemCode };
    };

/** A small file as its name and its text. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** The charter that is chosen by what the record is. */
export const byType = 'auto';

export interface LintOrder {
  /** What the file is called: its extension chooses among formats that look alike. */
  readonly name: string;
  /** A file's bytes, text that was typed, or nothing: the same record as before. */
  readonly content: Uint8Array | string | undefined;
  /** Whether the page needs the text as it was read. */
  readonly isFile: boolean;
  readonly locale: Locale;
  /** ISO date of the reader's day. */
  readonly today: string;
  /** Id of a charter, or `byType`. */
  readonly charter: string;
  /** What stands beside the record. */
  readonly decisions: TextFile | undefined;
  readonly preparation: TextFile | undefined;
}

/** What a person decides on the page; the moment is an ISO instant. */
export type NewDecision = { readonly words: string; readonly by: string; readonly at: string } & (
  | { readonly list: 'suppressions'; readonly finding: string }
  | { readonly list: 'attestations'; readonly clause: string; readonly status: DecidedStatus }
);

/** From the worker: once what it can do, then a reply to each order. */
export type Reply =
  | {
      readonly kind: 'ready';
      readonly version: string;
      readonly formats: readonly ReportFormat[];
      readonly charters: readonly OfferedCharter[];
    }
  | { readonly kind: 'linted'; readonly linted: Linted }
  /** A later order to lint came before this one was done. */
  | { readonly kind: 'outdated' }
  | { readonly kind: 'file'; readonly file: MadeFile }
  | { readonly kind: 'recognised'; readonly as: 'decisions' | 'preparation' }
  | { readonly kind: 'recognised'; readonly as: 'charter'; readonly charter: OfferedCharter }
  | { readonly kind: 'decided'; readonly text: string }
  /** What was given is not right: one sentence in the reader's language. */
  | { readonly kind: 'refused'; readonly sentence: string }
  | { readonly kind: 'failed'; readonly cause: string }
  /** A PDF to be read where it can be ended from outside. */
  | {
      readonly kind: 'read-pdf';
      readonly asked: number;
      readonly bytes: Uint8Array;
      readonly limits: Limits;
    };

export type Numbered<T> = T & { readonly n: number };

export interface ReportFormat {
  readonly id: string;
  readonly about: Localized;
}

export interface OfferedCharter {
  readonly id: string;
  readonly title: Localized;
}

export interface MadeFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  /** Findings for which a copy with comments has no place. */
  readonly unplaced?: number;
}

/** What the page shows of one record. Sentences are in the reader's language; `html` was escaped where it was made. */
export interface Linted {
  readonly status: 'assessed' | 'unreadable';
  readonly format: FormatId | null;
  /** The text that places point into, with line feeds alone; only where a file was opened. */
  readonly text?: string;
  /** BCP-47 tag of the record's language. */
  readonly language: string;
  readonly canAnnotate: boolean;
  readonly findings: readonly ShownFinding[];
  readonly clauses: readonly ShownClause[];
  readonly problems: readonly string[];
  /** One sentence: what was found, what is not met. */
  readonly summary: string;
  readonly html: { readonly verdict: string; readonly times: string; readonly clauses: string };
}

export interface ShownClause {
  readonly id: string;
  readonly title: string;
  readonly status: Status;
  /** Whether a person may decide it without saying with what authority. */
  readonly isOpen: boolean;
}

export interface ShownFinding {
  readonly id: string;
  /** UTF-16 offsets in the text shown. */
  readonly start: number;
  readonly end: number;
  readonly verdict: Verdict;
  readonly severity: Severity;
  /** "breach", "to review", "note" in the reader's words. */
  readonly tag: string;
  readonly title: string;
  readonly sentence: string;
  readonly why: string;
  readonly remedy: string;
  readonly place: string;
  readonly clauses: readonly { readonly id: string; readonly title: string }[];
  readonly check: string;
  readonly fingerprint: string;
  readonly rewording?: string;
  /** What to write where, in the text shown, so that the wording stands in it; absent where it does not fit. */
  readonly edit?: Replacement;
  /** By whom and why it was set aside. */
  readonly aside?: string;
}
