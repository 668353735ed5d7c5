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
  /** 1-based, where the original tells. */
  readonly page?: number;
  /**
   * How the page is known: Word's last layout, a page break that somebody typed, Writer's soft page break, or the
   * format's own pages. The first three are those of the last save, not of today's print.
   */
  readonly pageFrom?: 'rendered-break' | 'explicit-break' | 'soft-break' | 'pages';
  /** Where in the file, when it is not the body: "word/footnotes.xml", "styles.xml". */
  readonly part?: string;
}

/** A stretch of the source text that stands in one piece in the original. */
export interface Leaf extends Span {
  /** Part of an archive ("word/document.xml"), or "" for a file that is one piece. */
  readonly part: string;
  /**
   * The same words in the original: UTF-16 offsets in the part decoded (XML, HTML) or bytes (RTF). Where escapes or
   * entities stand in it, `to - from` is more than `end - start`.
   */
  readonly from: number;
  readonly to: number;
}
