/** A stretch of the source text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** unist point: 1-based line and column, 0-based offset, all in UTF-16 code units. */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** unist position. */
export interface Position {
  readonly start: Point;
  readonly end: Point;
}

/** Where a piece of extracted text stands in an original that is not text (office formats). */
export interface Anchor {
  /** 0-based number of the paragraph in the body, cells included, in reading order. */
  readonly paragraph: number;
  /** Table, row and column, 0-based, when the paragraph stands in a table. */
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number };
  readonly page?: number;
}
