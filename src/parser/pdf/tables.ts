import type { PageBlock, TableBlock, TableRow } from './blocks.ts';
import type { PdfLine } from './line.ts';

/** A table over all pages it stands on. */
export interface Table {
  readonly kind: 'table';
  readonly rows: readonly LongRow[];
}

/** `repeat`: the head of the table again, on a further page. */
export interface LongRow extends TableRow {
  readonly repeat: boolean;
}

/** Text of one column between tables, over all pages. */
export interface Text {
  readonly kind: 'text';
  readonly lines: readonly PdfLine[];
}

export type Stretch = Table | Text;

/** Pages one after the other: text goes on, and so does a table with the same columns at the top of the next page. */
export function stretchesOf(pages: readonly (readonly PageBlock[])[]): readonly Stretch[] {
  const stretches: ((Text & { lines: PdfLine[] }) | (Table & { rows: LongRow[]; last: TableBlock }))[] = [];
  for (const block of pages.flat()) {
    // Rules of a damaged page may frame nothing at all.
    if (block.kind !== 'line' && block.rows.length === 0) continue;
    const open = stretches.at(-1);
    if (block.kind === 'line') {
      if (open?.kind === 'text') open.lines.push(block.line);
      else stretches.push({ kind: 'text', lines: [block.line] });
    } else if (open?.kind === 'table' && isSame(open.last, block)) {
      append(open.rows, block);
      open.last = block;
    } else
      stretches.push({
        kind: 'table',
        rows: block.rows.map((row) => ({ ...row, repeat: false })),
        last: block,
      });
  }
  return stretches;
}

function isSame(above: TableBlock, below: TableBlock): boolean {
  if (below.page !== above.page + 1) return false;
  const [a, b] = [widest(above), widest(below)];
  return a.length === b.length && a.every((x, i) => Math.abs(x - b[i]!) < 8);
}

/** Where the cells of the row with most cells begin. */
function widest({ rows }: TableBlock): readonly number[] {
  const most = rows.reduce((one, row) => (row.cells.length > one.cells.length ? row : one));
  return most.cells.map(({ left }) => left);
}

function append(rows: LongRow[], { rows: more }: TableBlock): void {
  const isHead = rows.length > 0 && wordsOf(more[0]!) === wordsOf(rows[0]!) && wordsOf(rows[0]!).length < 120;
  const [head, ...rest] = more as readonly [TableRow, ...TableRow[]];
  const body = isHead ? rest : more;
  const last = rows.at(-1)!;
  const [first, ...others] = body;
  if (isHead) rows.push({ ...head, repeat: true });
  if (first && goesOn(last, first)) {
    rows[rows.indexOf(last)] = { ...last, cells: last.cells.map((cell, i) => joined(cell, first.cells[i]!)) };
    rows.push(...others.map((row) => ({ ...row, repeat: false })));
  } else rows.push(...body.map((row) => ({ ...row, repeat: false })));
}

function wordsOf({ cells }: TableRow): string {
  return cells.map(({ lines }) => lines.map(({ text }) => text.trim()).join(' ')).join('\t');
}

type Cell = TableRow['cells'][number];

function joined(cell: Cell, more: Cell): Cell {
  return { ...cell, lines: [...cell.lines, ...more.lines] };
}

/** Whether the first row of a page is the rest of the last row before it: a cell breaks off in its sentence. */
function goesOn(above: TableRow, below: TableRow): boolean {
  if (above.cells.length !== below.cells.length) return false;
  return above.cells.some((cell, i) => {
    const [last, first] = [cell.lines.at(-1), below.cells[i]!.lines[0]];
    // « 10h36 » fills its column, and breaks off nowhere.
    if (!last || !first || /^[\d\s:.hu–-]+$/iu.test(last.text)) return false;
    const full = last.right > cell.right - 0.25 * (cell.right - cell.left);
    if (/^\p{Ll}/u.test(first.text)) return full || !/[.?!…]\W*$/.test(last.text);
    const others = below.cells.every((other, j) => j === i || other.lines.length === 0);
    return full && (others || !/[.?!…:][»)”"’]*\s*$/.test(last.text));
  });
}
