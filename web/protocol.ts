import type { Severity, Verdict } from '../src/model/check.ts';
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
  /** What was understood of the record linted last, in the template of the tool. */
  | { readonly kind: 'template' }
  /** What the page's PDF reader made of a file that this worker asked for. */
  | { readonly kind: 'pdf'; readonly result: PdfPages | { readonly code: ProblemCode } };

export interface LintOrder {
  /** What the file is called: its extension chooses among formats that look alike. */
  readonly name: string;
  /** A file's bytes, text that was typed, or nothing: what was linted last, in other words. */
  readonly content: Uint8Array | string | undefined;
  readonly isFile: boolean;
  readonly locale: Locale;
  /** ISO date of the reader's day. */
  readonly today: string;
}

/** From the worker: once what it can do, then a reply to each order. */
export type Reply =
  | { readonly kind: 'ready'; readonly version: string; readonly formats: readonly ReportFormat[] }
  | { readonly kind: 'linted'; readonly linted: Linted }
  | { readonly kind: 'file'; readonly file: MadeFile }
  | { readonly kind: 'failed'; readonly cause: string }
  /** A PDF to be read where it can be ended from outside. */
  | { readonly kind: 'read-pdf'; readonly bytes: Uint8Array; readonly limits: Limits };

export type Numbered<T> = T & { readonly n: number };

export interface ReportFormat {
  readonly id: string;
  readonly about: Localized;
}

export interface MadeFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
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
  readonly problems: readonly string[];
  /** One sentence: what was found, what is not met. */
  readonly summary: string;
  readonly html: { readonly verdict: string; readonly times: string; readonly clauses: string };
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
  readonly rewording?: string;
  /** What to write where, in the text shown, so that the wording stands in it; absent where it does not fit. */
  readonly edit?: Replacement;
}
