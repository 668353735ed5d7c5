import type { PdfRule } from './pages.ts';

/** A straight line on one coordinate: level at y = `at` from x `from` to x `to`, or upright at x = `at`. */
export interface Segment {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Segments {
  readonly level: readonly Segment[];
  readonly upright: readonly Segment[];
}

const same = 1.6;
const hole = 3.5;

/** Writers draw a border cell by cell: pieces on one line that touch are one segment. */
export function segmentsOf(rules: readonly PdfRule[]): Segments {
  const isLevel = (rule: PdfRule) => rule.x2 - rule.x1 >= rule.y2 - rule.y1;
  return {
    level: merged(
      rules.filter(isLevel).map(({ x1, x2, y1, y2 }) => ({ at: (y1 + y2) / 2, from: x1, to: x2 })),
    ),
    upright: merged(
      rules
        .filter((rule) => !isLevel(rule))
        .map(({ x1, x2, y1, y2 }) => ({ at: (x1 + x2) / 2, from: y1, to: y2 })),
    ),
  };
}

function merged(pieces: readonly Segment[]): readonly Segment[] {
  const segments: Segment[] = [];
  for (const group of grouped(pieces)) {
    const sorted = [...group].sort((a, b) => a.from - b.from);
    let [open] = sorted as [Segment];
    for (const piece of sorted.slice(1)) {
      if (piece.from <= open.to + hole) open = { ...open, to: Math.max(open.to, piece.to) };
      else {
        segments.push(open);
        open = piece;
      }
    }
    segments.push(open);
  }
  return segments;
}

/** Pieces whose coordinate is the same but for rounding. */
function grouped(pieces: readonly Segment[]): readonly (readonly Segment[])[] {
  const groups: Segment[][] = [];
  for (const piece of [...pieces].sort((a, b) => a.at - b.at)) {
    const group = groups.at(-1);
    if (group && piece.at - group[0]!.at <= same) group.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

/** Coordinates that differ, ascending. */
export function distinct(numbers: readonly number[]): readonly number[] {
  const kept: number[] = [];
  for (const one of [...numbers].sort((a, b) => a - b)) {
    if (kept.length === 0 || one - kept.at(-1)! > hole) kept.push(one);
  }
  return kept;
}

/** Whether a segment stands at `at` over the point `over`. */
export function covers(segments: readonly Segment[], at: number, over: number): boolean {
  return segments.some((one) => Math.abs(one.at - at) <= hole && one.from <= over && one.to >= over);
}

/** Whether a level and an upright segment touch. */
export function touch(level: Segment, upright: Segment): boolean {
  return (
    upright.at >= level.from - hole &&
    upright.at <= level.to + hole &&
    level.at >= upright.from - hole &&
    level.at <= upright.to + hole
  );
}
