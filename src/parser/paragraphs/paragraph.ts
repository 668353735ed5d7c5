import type { Cell } from '../blocks.ts';

/** Text of one look. */
export interface Piece {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** One paragraph of a format that knows paragraphs. */
export interface Paragraph {
  readonly pieces: readonly Piece[];
  /** 0-based number in the original, as anchors count: cells and text boxes included. */
  readonly ordinal: number;
  /** Heading level, 1–6. */
  readonly depth?: number;
  readonly cell?: Cell;
}

/** A line end inside a paragraph; a piece of its own. */
export const softBreak = '\u2028';
