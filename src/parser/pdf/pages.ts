import type { Limits } from '../limits.ts';

/** Words of one font on one line, as the page shows them; points, from the lower left corner of the upright page. */
export interface PdfWords {
  readonly text: string;
  readonly x: number;
  /** Of the base line. */
  readonly y: number;
  readonly width: number;
  /** Of its first word alone: what would have had to fit on the line above. */
  readonly first: number;
  /** Height of the font. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /**
   * Tagged PDF (ISO 32000-1 §14.8): number of the paragraph on this page; `artifact` for what the writer of the file
   * calls no content, such as running headers.
   */
  readonly tag?: number | 'artifact';
  /** Written across the page, like a watermark. */
  readonly slanted?: true;
}

/** A drawn straight line, level or upright: borders of tables, rules above notes. `x1 <= x2`, `y1 <= y2`. */
export interface PdfRule {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  /** In the order of the page's content. */
  readonly words: readonly PdfWords[];
  readonly rules: readonly PdfRule[];
  /** Share of the page that pictures cover, 0–1: a page without words but with a picture is a scan. */
  readonly pictures: number;
}

/** All that is read from a PDF. */
export interface PdfPages {
  readonly pages: readonly PdfPage[];
  /** Complaints of the library that may cost words: a sound file has none, a damaged one loses text silently. */
  readonly warnings: number;
}

/** Takes the text out of a PDF. Rejects with `Unreadable`: encrypted, damaged, too large, too slow. */
export type PdfText = (bytes: Uint8Array, limits: Limits) => Promise<PdfPages>;
