import type { Text } from '../../model/interview.ts';
import type { Position, Span } from '../../model/place.ts';
import { type LineTable, positionOf } from '../../text/lines.ts';
import type { Line } from '../blocks.ts';

/** What positions point into. */
export interface Ground {
  readonly text: string;
  readonly table: LineTable;
}

/** A stretch of one line: offsets into `line.text`. */
export interface Slice {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
}

export function sliceOf(line: Line, from = 0, to = line.text.length): Slice {
  const text = line.text.slice(from, to);
  const start = from + text.length - text.trimStart().length;
  return { line, from: Math.min(start, to), to: Math.max(Math.min(start, to), from + text.trimEnd().length) };
}

export function wordsIn(slice: Slice): string {
  return slice.line.text.slice(slice.from, slice.to);
}

/** Whether a backslash stands before a sign of a line: in the canonical template, such a sign is a word's. */
export function isEscaped(ground: Pick<Ground, 'text'>, { runs }: Line, at: number): boolean {
  let before = 0;
  for (const { start, end } of runs) {
    if (at < before + end - start) return ground.text[start + at - before - 1] === '\\';
    before += end - start;
  }
  return false;
}

/** The source behind a stretch of a line, piece by piece where formatting's signs lie between. */
export function spansOf({ line, from, to }: Slice): readonly Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const run of line.runs) {
    const start = run.start + Math.max(0, from - at);
    const end = Math.min(run.end, run.start + to - at);
    at += run.end - run.start;
    if (start >= end) continue;
    const last = spans.at(-1);
    if (last?.end === start) spans[spans.length - 1] = { start: last.start, end };
    else spans.push({ start, end });
  }
  return spans;
}

/** Stretches of following lines as one text: the line end between them is theirs, whatever else lies there is not. */
export function joinedSpans(ground: Ground, slices: readonly Slice[]): readonly Span[] {
  const spans: Span[] = [];
  for (const slice of slices) {
    const own = spansOf(slice);
    const [first, ...rest] = own;
    const last = spans.at(-1);
    if (!first) continue;
    if (last && last.end <= first.start) {
      const between = ground.text.slice(last.end, first.start);
      if (!/\S/.test(between)) {
        spans[spans.length - 1] = { start: last.start, end: first.end };
        for (const span of rest) spans.push(span);
        continue;
      }
      const lineEnd = /[\n\r\u2028\u2029\v\f ]/.exec(between);
      const at = last.end + (lineEnd?.index ?? 0);
      if (lineEnd && at === last.end) spans[spans.length - 1] = { start: last.start, end: at + 1 };
      else if (lineEnd) spans.push({ start: at, end: at + 1 });
    }
    for (const span of own) spans.push(span);
  }
  return spans;
}

export function leafOf(ground: Ground, span: Span): Text {
  return {
    type: 'text',
    value: ground.text.slice(span.start, span.end),
    position: positionOf(ground.table, span),
  };
}

export function leavesOf(ground: Ground, spans: readonly Span[]): readonly Text[] {
  return spans.map((span) => leafOf(ground, span));
}

/** The least stretch that holds them all; undefined when there is none. */
export function hull(spans: readonly Span[]): Span | undefined {
  const [first, ...others] = spans;
  // No Math.min(...spans): a record may have more nodes than a call takes arguments.
  return (
    first &&
    others.reduce(
      ({ start, end }, span) => ({ start: Math.min(start, span.start), end: Math.max(end, span.end) }),
      first,
    )
  );
}

/** The source span of a stretch of a line; an empty stretch lies where the line begins. */
export function spanOfSlice(slice: Slice): Span {
  const at = slice.line.runs[0]?.start ?? 0;
  return hull(spansOf(slice)) ?? { start: at, end: at };
}

export function positionAt(ground: Ground, span: Span): Position {
  return positionOf(ground.table, span);
}
