import { covers, distinct, type Segment, type Segments, touch } from './segments.ts';

/** The borders of one table: its slots, each with the cell it is part of. */
export interface Grid {
  /** Borders of columns, ascending, and of rows, descending: the first row is the top one. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** Number of the cell that a slot belongs to: that of its upper left slot, row × columns + column. */
  readonly cells: readonly (readonly number[])[];
}

/** More lines than any page of notes has: a drawing. */
const mostSegments = 1500;

/** Tables with drawn borders; a frame of one cell is none. */
export function gridsOf(segments: Segments): readonly Grid[] {
  if (segments.level.length + segments.upright.length > mostSegments) return [];
  return clusters(segments)
    .map(gridOf)
    .filter(({ xs, ys }) => xs.length > 2 && ys.length > 1)
    .filter((one, i, all) => !all.some((other, j) => j !== i && isInside(one, other)));
}

/** Lines that touch each other, directly or through others. */
function clusters({ level, upright }: Segments): readonly Segments[] {
  const parent = new Map<Segment, Segment>();
  const rootOf = (one: Segment): Segment => {
    let at = one;
    while (parent.has(at)) at = parent.get(at)!;
    return at;
  };
  for (const flat of level) {
    for (const tall of upright) {
      const [a, b] = [rootOf(flat), rootOf(tall)];
      if (a !== b && touch(flat, tall)) parent.set(a, b);
    }
  }
  const found = new Map<Segment, { level: Segment[]; upright: Segment[] }>();
  for (const tall of upright) {
    const root = rootOf(tall);
    if (!found.has(root)) found.set(root, { level: [], upright: [] });
    found.get(root)!.upright.push(tall);
  }
  for (const flat of level) found.get(rootOf(flat))?.level.push(flat);
  return [...found.values()].filter((one) => one.level.length > 0);
}

function gridOf({ level, upright }: Segments): Grid {
  const xs = distinct([...upright.map(({ at }) => at), ...ends(level)]);
  const ys = [...distinct([...level.map(({ at }) => at), ...ends(upright)])].reverse();
  const columns = xs.length - 1;
  const cells = Array.from({ length: ys.length - 1 }, () => new Array<number>(columns).fill(-1));
  for (const [r, row] of cells.entries()) {
    const middle = (ys[r]! + ys[r + 1]!) / 2;
    for (let c = 0; c < columns; c++) {
      const across = (xs[c]! + xs[c + 1]!) / 2;
      if (c > 0 && !covers(upright, xs[c]!, middle)) row[c] = row[c - 1]!;
      else if (r > 0 && !covers(level, ys[r]!, across)) row[c] = cells[r - 1]![c]!;
      else row[c] = r * columns + c;
    }
  }
  return { xs, ys, cells };
}

function ends(segments: readonly Segment[]): readonly number[] {
  return [Math.min(...segments.map(({ from }) => from)), Math.max(...segments.map(({ to }) => to))];
}

function isInside(inner: Grid, outer: Grid): boolean {
  return (
    inner.xs[0]! > outer.xs[0]! &&
    inner.xs.at(-1)! < outer.xs.at(-1)! &&
    inner.ys[0]! < outer.ys[0]! &&
    inner.ys.at(-1)! > outer.ys.at(-1)!
  );
}

/** The cell at a point, or undefined outside the table. */
export function cellAt({ xs, ys, cells }: Grid, x: number, y: number): number | undefined {
  if (x < xs[0]! || x > xs.at(-1)! || y > ys[0]! || y < ys.at(-1)!) return undefined;
  const column = Math.max(
    0,
    xs.findLastIndex((at, i) => at <= x && i < xs.length - 1),
  );
  const row = Math.max(
    0,
    ys.findLastIndex((at, i) => at >= y && i < ys.length - 1),
  );
  return cells[row]![column];
}
