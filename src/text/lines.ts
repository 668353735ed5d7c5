import type { Point, Span } from '../model/place.ts';

/** Offsets of line starts; one table serves every conversion on one source. */
export interface LineTable {
  readonly starts: readonly number[];
  readonly length: number;
}

/** Line ends are LF, CRLF and a lone CR, as editors and unist count them. */
export function lineTableOf(text: string): LineTable {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return { starts, length: text.length };
}

/** Offset → 1-based line and column. Offsets outside the text are clamped to it. */
export function pointAt(table: LineTable, offset: number): Point {
  const clamped = Math.max(0, Math.min(offset, table.length));
  let low = 0;
  let high = table.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (table.starts[middle]! <= clamped) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: clamped - table.starts[low]! + 1, offset: clamped };
}

export function positionOf(table: LineTable, span: Span): { start: Point; end: Point } {
  return { start: pointAt(table, span.start), end: pointAt(table, span.end) };
}
