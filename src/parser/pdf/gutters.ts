import type { CellLines, LineBlock, PageBlock, TableBlock, TableRow } from './blocks.ts';
import { cellSetting, leadingOf } from './flow.ts';
import { lineOf, type PdfLine } from './line.ts';
import { jointOf } from './wrap.ts';

/** A line parted by the gutter: what stands left and right of it. */
interface Halves {
  readonly line: PdfLine;
  readonly left: PdfLine | undefined;
  readonly right: PdfLine | undefined;
}

type Room = Pick<CellLines, 'left' | 'right'>;

const fewest = 3;
const narrowest = 8;
/** Questions are longer than labels: « Interprète   code 7 » on every line is a list of fields, not two columns. */
const label = 20;

/**
 * Tables without borders: questions left, answers right, with a gutter between them that no word crosses. Where three
 * rows have shown a gutter, one row is enough on all pages.
 */
export function withColumns(pages: readonly (readonly PageBlock[])[]): readonly (readonly PageBlock[])[] {
  const gutters = new Set<number>();
  const first = pages.map((blocks) => columnsOn(blocks, gutters));
  return gutters.size === 0 ? first : pages.map((blocks) => columnsOn(blocks, gutters));
}

function columnsOn(blocks: readonly PageBlock[], gutters: Set<number>): readonly PageBlock[] {
  const found: PageBlock[] = [];
  let run: LineBlock[] = [];
  const close = (): void => {
    found.push(...columnsIn(run, gutters));
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

function columnsIn(run: readonly LineBlock[], gutters: Set<number>): readonly PageBlock[] {
  const found: PageBlock[] = [];
  let rest = run;
  for (let n = 0; n < mostTables && rest.length > 0; n++) {
    const x = gutterIn(
      rest.map(({ line }) => line),
      gutters,
    );
    if (x === undefined) break;
    const [before, table, after] = firstTable(rest, x, gutters.has(x));
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
): readonly [readonly LineBlock[], readonly PageBlock[], readonly LineBlock[]] {
  const halves = run.map(({ line }) => halvesOf(line, x));
  const from = halves.findIndex((one) => one?.left && one.right);
  if (from < 0) return [run, [], []];
  let to = from + 1;
  for (let i = to; i < halves.length && halves[i] && !endsTable(halves, i); i++)
    if (halves[i]!.right) to = i + 1;
  const rows = halves.slice(from, to) as Halves[];
  const both = rows.filter(({ left, right }) => left && right);
  const long = both.filter(({ left }) => left!.text.length >= label);
  if (!known && (both.length < fewest || long.length < 0.4 * both.length))
    return [run.slice(0, to), [], run.slice(to)];
  const edge = Math.max(...rows.map(({ left }) => left?.right ?? 0));
  for (; to < halves.length; to++) {
    const [line, next] = [lone(halves[to]), lone(halves[to + 1])];
    // A question without an answer beside it: it goes on, or it breaks where the column ends.
    if (!line || !(goesOn(rows.at(-1)!.left, line, edge) || goesOn(line, next, edge))) break;
    rows.push(halves[to]!);
  }
  return [run.slice(0, from), [tableOf(rows, x)], run.slice(to)];
}

/** Where second halves begin that are known from elsewhere, or else most of them, at least three. */
function gutterIn(lines: readonly PdfLine[], known: ReadonlySet<number>): number | undefined {
  const starts = new Map<number, number>();
  for (const { words } of lines) {
    for (const [i, { x, size }] of words.entries()) {
      const before = words[i - 1];
      if (before && x - before.x - before.width >= Math.max(narrowest, 0.9 * size))
        starts.set(Math.round(x), (starts.get(Math.round(x)) ?? 0) + 1);
    }
  }
  const sure = [...starts.keys()].find((x) => known.has(x));
  if (sure !== undefined) return sure;
  const [best] = [...starts].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= fewest ? best[0] : undefined;
}

/** A short line on the left alone that is no sentence: a heading or a field below the table. */
function endsTable(halves: readonly (Halves | undefined)[], i: number): boolean {
  const { left, right } = halves[i]!;
  if (right || !left) return false;
  const above = halves[i - 1]?.left;
  const goes = above && !/[.?!…]\W*$/.test(above.text) && above.size === left.size;
  return !goes && !/[.?!…,;]\W*$/.test(left.text);
}

/** Undefined when a word stands in the gutter. */
function halvesOf(line: PdfLine, x: number): Halves | undefined {
  const left = line.words.filter((one) => one.x + one.width <= x - narrowest + 2);
  const right = line.words.filter((one) => one.x >= x - 2);
  if (left.length + right.length < line.words.length) return undefined;
  const half = (words: typeof left) => (words.length > 0 ? lineOf(words, line.page) : undefined);
  return { line, left: half(left), right: half(right) };
}

/** What stands left when nothing stands right. */
function lone(halves: Halves | undefined): PdfLine | undefined {
  return halves?.right ? undefined : halves?.left;
}

function goesOn(above: PdfLine | undefined, below: PdfLine | undefined, edge: number): boolean {
  if (!above || !below) return false;
  return jointOf(above, below, cellSetting([above, below], above.x, edge, 1.2), above) === 'goes-on';
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
  return {
    kind: 'table',
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
