import type { Range } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Assessment, Finding } from '../model/assessment.ts';
import type { Charter } from '../model/charter.ts';
import type { Check } from '../model/check.ts';
import type { Document } from '../model/document.ts';
import type { Interview } from '../model/interview.ts';
import type { Locale } from '../model/locale.ts';
import type { Span } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';

/** One open record as it stood at one version of its text: what every feature answers from. */
export interface View {
  readonly document: TextDocument;
  /** What was read: the document's text without a byte order mark. Offsets of the tree lie in it. */
  readonly text: string;
  readonly interview: Interview | undefined;
  /** Present where it is no interview. */
  readonly documents?: readonly Document[];
  readonly problems: readonly Problem[];
  /** Of the whole record where `assessment` is there; else the quick ones, and the others as they last were. */
  readonly findings: readonly Finding[];
  /** Of exactly this text; undefined while it is being made. */
  readonly assessment: Assessment | undefined;
}

/** What features go by besides the record. */
export interface Reader {
  readonly locale: Locale;
  readonly checks: readonly Check[];
  readonly charters: readonly Charter[];
  /** URL of the page of a check; undefined where there is none. */
  readonly pageOf: (check: string) => string | undefined;
}

/** A place of the text as the client counts: clamped to the document, never reversed. */
export function rangeOf({ document, text }: Pick<View, 'document' | 'text'>, { start, end }: Span): Range {
  const shift = shiftOf(document, text);
  return {
    start: document.positionAt(start + shift),
    end: document.positionAt(Math.max(start, end) + shift),
  };
}

/** A place the client names, as a span of what was read. */
export function spanIn({ document, text }: Pick<View, 'document' | 'text'>, range: Range): Span {
  const shift = shiftOf(document, text);
  const offset = (position: Range['start']): number =>
    Math.min(text.length, Math.max(0, document.offsetAt(position) - shift));
  return { start: offset(range.start), end: offset(range.end) };
}

export function spanOfFinding({ start, end }: Finding): Span {
  return { start: start.offset, end: end.offset };
}

/** A byte order mark is a sign of the document and none of the record. */
export function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

/** 1 where the document begins with a byte order mark. Its text is a character longer than what was read. */
function shiftOf(document: TextDocument, text: string): 0 | 1 {
  return document.offsetAt({ line: document.lineCount, character: 0 }) > text.length ? 1 : 0;
}
