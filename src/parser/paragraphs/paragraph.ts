import type { Anchor, Span } from '../../model/place.ts';
import type { Cell } from '../blocks.ts';

/** Text of one look. */
export interface Piece {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** The same words in the original, as `Leaf` counts; absent where no such place is known. */
  readonly origin?: Span;
}

/** One paragraph of a format that knows paragraphs. */
export interface Paragraph {
  readonly pieces: readonly Piece[];
  /** 0-based number in the original, as anchors count: cells and text boxes included. */
  readonly ordinal: number;
  /** Heading level, 1–6. */
  readonly depth?: number;
  readonly cell?: Cell;
  /** Automatic numbering as displayed; no piece holds it. */
  readonly label?: string;
  /** Page headers, footers, notes; body text when absent. */
  readonly kind?: 'page-mark' | 'note';
  /** Part of the archive that `origin`s point into, when it is not the body. */
  readonly part?: string;
  /** 1-based, with how it is known. */
  readonly page?: Pick<Required<Anchor>, 'page' | 'pageFrom'>;
}

/** A line end inside a paragraph; a piece of its own. */
export const softBreak = '\u2028';
