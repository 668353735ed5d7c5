import { partedAtBorders } from './borders.ts';
import { cellAt, type Grid, gridsOf } from './grids.ts';
import type { PdfLine } from './line.ts';
import { linesOf } from './lines.ts';
import type { PdfPage, PdfWords } from './pages.ts';
import { segmentsOf } from './segments.ts';

/** The lines of a cell, with the room they have. */
export interface CellLines {
  readonly left: number;
  readonly right: number;
  readonly lines: readonly PdfLine[];
}

export interface TableRow {
  readonly cells: readonly CellLines[];
}

export interface LineBlock {
  readonly kind: 'line';
  readonly line: PdfLine;
}

export interface TableBlock {
  readonly kind: 'table';
  /** 1-based. */
  readonly page: number;
  readonly top: number;
  readonly bottom: number;
  readonly rows: readonly TableRow[];
  /** Nobody drew its rows, and where one of them ends is not sure: text stands in one column alone. */
  readonly inferred?: true;
}

/** What stands on a page from top to bottom: lines of text, and tables. */
export type PageBlock = LineBlock | TableBlock;

/** One page's words in reading order; words in a table with drawn borders by its cells. */
export function blocksOf({ words, rules, width }: PdfPage, page: number): readonly PageBlock[] {
  const grids = gridsOf(segmentsOf(rules));
  const inside = grids.map(() => [] as PdfWords[]);
  const outside: PdfWords[] = [];
  for (const one of partedAtBorders(words, grids)) {
    if (one.slanted) continue;
    const at = grids.findIndex((grid) => cellOf(grid, one) !== undefined);
    (inside[at] ?? outside).push(one);
  }
  const tables: TableBlock[] = [];
  for (const [i, grid] of grids.entries()) {
    const table = tableOf(grid, inside[i]!, page);
    if (isTable(table, grid, width)) tables.push(table);
    else outside.push(...inside[i]!);
  }
  const lines = linesOf(outside, page).map((line) => ({ kind: 'line' as const, line }));
  return [...lines, ...tables].sort((a, b) => topOf(b) - topOf(a));
}

/**
 * Boxes drawn around words are no table: that has text side by side. The rest of a table on the next page may have it
 * in one column alone, but the columns are there.
 */
function isTable({ rows }: TableBlock, { xs }: Grid, width: number): boolean {
  if (rows.some(({ cells }) => cells.filter(({ lines }) => lines.length > 0).length > 1)) return true;
  return xs.at(-1)! - xs[0]! > 0.4 * width && rows.every(({ cells }) => cells.length === xs.length - 1);
}

/** Where it begins, as tables and lines compare: the middle of a line, the upper edge of a table. */
function topOf(block: PageBlock): number {
  return block.kind === 'table' ? block.top : block.line.y + block.line.size / 3;
}

function cellOf(grid: Grid, { x, y, width, size }: PdfWords): number | undefined {
  return cellAt(grid, x + Math.min(width / 2, size), y + size / 3);
}

function tableOf(grid: Grid, words: readonly PdfWords[], page: number): TableBlock {
  const columns = grid.xs.length - 1;
  const byCell = new Map<number, PdfWords[]>();
  for (const one of words) {
    const cell = cellOf(grid, one)!;
    if (!byCell.has(cell)) byCell.set(cell, []);
    byCell.get(cell)!.push(one);
  }
  const rows = grid.cells.map((row, r) => {
    // A cell belongs to the row it begins in.
    const own = [...new Set(row)].filter((cell) => Math.floor(cell / columns) === r);
    return {
      cells: own.map((cell) => {
        const lines = linesOf(byCell.get(cell) ?? [], page);
        const left = grid.xs[cell % columns]!;
        const right = grid.xs[row.lastIndexOf(cell) + 1]!;
        const padding = Math.max(1, Math.min(8, ...lines.map(({ x }) => x - left)));
        return { left: left + padding, right: right - padding, lines };
      }),
    };
  });
  const filled = rows.filter(({ cells }) => cells.some(({ lines }) => lines.length > 0));
  return { kind: 'table', page, top: grid.ys[0]!, bottom: grid.ys.at(-1)!, rows: filled };
}
