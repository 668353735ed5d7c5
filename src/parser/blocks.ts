import type { FormatId, Source } from '../model/interview.ts';
import type { Span } from '../model/place.ts';
import type { Problem, ProblemCode } from '../model/problem.ts';
import type { Limits } from './limits.ts';
import type { PdfText } from './pdf/pages.ts';

/** A leaf: slice of the source text, UTF-16 offsets. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** Where a line stands in a table, all 0-based; `columns` counts the cells of that row. */
export interface Cell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly columns: number;
}

/**
 * One line of the record: what stands between two line ends of the source, without formatting's own signs.
 * `text` is the concatenation of the runs' slices.
 */
export interface Line {
  readonly text: string;
  readonly runs: readonly Run[];
  /** Lines of one paragraph or list item share it, counted from 0; paragraphs of one cell share `cell`. */
  readonly block: number;
  /**
   * page-mark: a page header or footer, or what a form feed sets apart: known to be no body text.
   * note: a footnote or an endnote; it stands behind all other text.
   */
  readonly kind: 'text' | 'heading' | 'page-mark' | 'note';
  /** Heading level, 1–6. */
  readonly depth?: number;
  readonly cell?: Cell;
  /** Automatic numbering as displayed ("1.", "a)", "Q3 :"), which no run holds; bullets are not kept. */
  readonly label?: string;
}

/** What a format makes of a file: the text that positions point into, and its lines in reading order. */
export interface Reading {
  readonly source: Source;
  readonly lines: readonly Line[];
  readonly problems: readonly Problem[];
  /** The `---` block at the top, fences included; its lines are not in `lines`. */
  readonly frontMatter?: Span;
}

/** Raw deflate, handed in by the host; throws when there is more than `declaredSize` bytes. */
export type Inflate = (raw: Uint8Array, declaredSize: number) => Uint8Array;

/** What differs between Node and a browser. */
export interface Host {
  readonly inflate: Inflate;
  /** The text of a PDF, taken out where that can be ended from outside. Rejects with `Unreadable`. */
  readonly pdfText: PdfText;
}

/** How a file is to be read. */
export interface ReadOptions {
  /** Side of tracked changes: as if all were accepted, or as if all were rejected. */
  readonly changes: 'accepted' | 'original';
  readonly limits: Limits;
}

/**
 * One export format. `read` never throws: an unreadable file is a reading without lines and with one problem
 * whose code says why.
 */
export interface Format {
  readonly id: FormatId;
  /** With the dot, lower case. */
  readonly extensions: readonly string[];
  /** Whether the content, not the name, is of this format. */
  sniff(bytes: Uint8Array): boolean;
  read(bytes: Uint8Array, path: string, host: Host, options: ReadOptions): Reading | Promise<Reading>;
}

/** The reading of a file that cannot be read. */
export function unreadable(path: string, format: FormatId, code: ProblemCode): Reading {
  const anchors = format === 'markdown' || format === 'text' ? null : [];
  return { source: { path, format, text: '', anchors }, lines: [], problems: [{ code }] };
}
