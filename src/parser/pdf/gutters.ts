import type { CellLines, LineBlock, PageBlock, TableBlock, TableRow } from './blocks.ts';
import { cellSetting, leadingOf } from './flow.ts';
import { fewest, gutterIn, stairIn } from './gutter.ts';
import { columnEdge, goesOn, type Halves, halvesOf, lone } from './halves.ts';
import type { PdfLine } from './line.ts';
import { labelOf } from './marks.ts';
import { jointOf } from './wrap.ts';

type Room = Pick<CellLines, 'left' | 'right'>;

/** Questions are longer than labels: « Interprète   code 7 » on every line is a list of fields, not two columns. */
const label = 20;

/**
 * Tables without borders: questions left, answers right, with a gutter between them that no word crosses. Where three
 * rows have shown a gutter, one row is enough on all pages.
 */
export function withColumns(pages: readonly (readonly PageBlock[])[]): readonly (readonly PageBlock[])[] {
  const gutters = new Set<number>();
  const first = pages.map((blocks) => columnsOn(blocks, gutters, false));
  if (gutters.size === 0) return first;
  let open = false;
  return pages.map((blocks) => {
    const found = columnsOn(blocks, gutters, open);
    open = found.at(-1)?.kind === 'table';
    return found;
  });
}

/** `open`: a table stands at the end of the page before, and may go on at the top of this one. */
function columnsOn(blocks: readonly PageBlock[], gutters: Set<number>, open: boolean): readonly PageBlock[] {
  const found: PageBlock[] = [];
  let run: LineBlock[] = [];
  const close = (): void => {
    found.push(...columnsIn(run, gutters, open && found.length === 0));
    run = [];
  };
  for (const block of blocks) {
    if (block.kind === 'line') run.push(block);
    else {
      close();
      found.push(block);
    }
  }
  close();
  return found;
}

/** Tables on one page have few shapes; what is left after as many is text. */
const mostTables = 60;

function columnsIn(run: readonly LineBlock[], gutters: Set<number>, open: boolean): readonly PageBlock[] {
  const found: PageBlock[] = [];
  let rest = run;
  for (let n = 0; n < mostTables && rest.length > 0; n++) {
    const lines = rest.map(({ line }) => line);
    const across = gutterIn(lines, gutters);
    const x = across ?? stairIn(lines);
    if (x === undefined) break;
    const known = across === undefined || gutters.has(x);
    const [before, table, after] = firstTable(rest, x, known, open && n === 0);
    if (table.length > 0) gutters.add(x);
    found.push(...before, ...table);
    rest = after;
  }
  return [...found, ...rest];
}

/** The first stretch with this gutter, and the lines before and behind it; a list of fields stays lines. */
function firstTable(
  run: readonly LineBlock[],
  x: number,
  known: boolean,
  open: boolean,
): readonly [readonly LineBlock[], readonly PageBlock[], readonly LineBlock[]] {
  const halves = run.map(({ line }) => halvesOf(line, x));
  const column = columnEdge(halves, x);
  const from = firstRow(halves, known, open, column);
  if (from < 0) return [run, [], []];
  let to = from + 1;
  for (let i = to; i < halves.length && halves[i] && !endsTable(halves, i, column); i++)
    if (halves[i]!.right || (known && breaksAt(halves, i, column))) to = i + 1;
  const rows = halves.slice(from, to) as Halves[];
  const both = rows.filter(({ left, right }) => left && right);
  const long = both.filter(({ left }) => left!.text.length >= label);
  if (!known && (both.length < fewest || long.length < 0.4 * both.length))
    return [run.slice(0, to), [], run.slice(to)];
  const edge = Math.max(...rows.map(({ left }) => left?.right ?? 0));
  for (; to < halves.length; to++) {
    const [line, next] = [lone(halves[to]), lone(halves[to + 1])];
    // A question without an answer beside it: it goes on, or it breaks where the column ends.
    const last = known && to === halves.length - 1;
    if (!line) break;
    if (
      !goesOn(rows.at(-1)!.left, line, edge) &&
      !goesOn(line, next, edge) &&
      !(last && breaksOff(line, column))
    )
      break;
    rows.push(halves[to]!);
  }
  return [run.slice(0, from), [tableOf(rows, x)], run.slice(to)];
}

/**
 * Where the table begins: where text stands side by side; in a known one also with what stands right alone and the
 * question above it, and at the top of a page with the rest of what was said on the page before.
 */
function firstRow(
  halves: readonly (Halves | undefined)[],
  known: boolean,
  open: boolean,
  edge: number,
): number {
  if (!known) return halves.findIndex((one) => one?.left && one.right);
  const sure = halves.findIndex((one, i) => one?.right || breaksAt(halves, i, edge));
  if (sure < 0) return -1;
  const crossing = halves.findLastIndex((one, i) => i < sure && !one);
  if (open && crossing < 0) return 0;
  const one = lone(halves[sure - 1]);
  if (halves[sure]!.left || !one || /:\s*$/.test(one.text)) return sure;
  let from = sure - 1;
  while (goesOn(lone(halves[from - 1]), lone(halves[from]), edge)) from--;
  return from;
}

/** Whether the last line of a page is full and no end of a sentence. */
function breaksOff(line: PdfLine, edge: number): boolean {
  return line.right > edge - 0.25 * (edge - line.x) && !/[.?!…:][\])»”)"’]*\s*$/.test(line.text);
}

/** Whether what stands left alone is a paragraph of several lines that break where the column ends. */
function breaksAt(halves: readonly (Halves | undefined)[], i: number, edge: number): boolean {
  const [above, line, below] = [lone(halves[i - 1]), lone(halves[i]), lone(halves[i + 1])];
  const breaks = (one: PdfLine | undefined, next: PdfLine | undefined) =>
    one !== undefined && one.right > edge - 0.25 * (edge - one.x) && goesOn(one, next, edge);
  return breaks(line, below) || breaks(above, line);
}

/** A short line on the left alone that is no sentence: a heading or a field below the table. */
function endsTable(halves: readonly (Halves | undefined)[], i: number, edge: number): boolean {
  const { left, right } = halves[i]!;
  if (right || !left || goesOn(left, lone(halves[i + 1]), edge)) return false;
  const above = halves[i - 1]?.left;
  const goes = above && !/[.?!…]\W*$/.test(above.text) && above.size === left.size;
  return !goes && !/[.?!…,;]\W*$/.test(left.text);
}

function tableOf(halves: readonly Halves[], x: number): TableBlock {
  const lefts = halves.flatMap(({ left }) => left ?? []);
  const rights = halves.flatMap(({ right }) => right ?? []);
  const leading = leadingOf(
    lefts
      .concat(rights)
      .sort((a, b) => b.y - a.y)
      .filter((one, i, all) => one.y !== all[i - 1]?.y),
  );
  const room = (lines: readonly PdfLine[]) => ({
    left: Math.min(...lines.map((line) => line.x)),
    right: Math.max(...lines.map((line) => line.right)),
  });
  const [a, b] = [room(lefts), { ...room(rights), left: x }];
  const rows: { left: PdfLine[]; right: PdfLine[] }[] = [];
  for (const { left, right } of halves) {
    const row = rows.at(-1);
    const [one, other] = [row?.left.at(-1), row?.right.at(-1)];
    // A row mostly begins in both columns: then a full line that ends in a full stop ends its row.
    const both = left && right;
    const joins = (above: PdfLine | undefined, below: PdfLine | undefined, { left: from, right: to }: Room) =>
      above &&
      below &&
      !(both && /[.?!…][»)”"’]*\s*$/.test(above.text)) &&
      jointOf(above, below, cellSetting([above, below], from, to, leading), above) === 'goes-on';
    const joinsLeft = joins(one, left, a);
    const joinsRight = joins(other, right, b);
    if (row && (joinsLeft || joinsRight || !left)) {
      if (left) row.left.push(left);
      if (right) row.right.push(right);
    } else rows.push({ left: left ? [left] : [], right: right ? [right] : [] });
  }
  const { page } = halves[0]!.line;
  // A question that nobody answered, or one more paragraph of the question above: nothing tells.
  const inferred = rows.some(({ left, right }, i) => {
    const above = rows[i - 1];
    const alone = left.length > 0 && right.length === 0 && labelOf(left[0]!.text) === undefined;
    return alone && above !== undefined && above.left.length > 0 && above.right.length > 0;
  });
  return {
    kind: 'table',
    ...(inferred && { inferred }),
    page,
    top: halves[0]!.line.y + halves[0]!.line.size,
    bottom: halves.at(-1)!.line.y,
    rows: rows.map(
      ({ left, right }): TableRow => ({
        cells: [
          { ...a, lines: left },
          { ...b, lines: right },
        ],
      }),
    ),
  };
}
