import type { Cell } from '../blocks.ts';

/** One row's cells as `\trowd … \cellx` describe them; grows while the words come. */
export class Shape {
  /** Per cell: how many up to and with it are only the rest of the cell before them (`\clmrg`). */
  private readonly merged: number[] = [];
  /** Per cell: whether it is the rest of another one, beside or above it (`\clvmrg`). */
  private readonly rest: boolean[] = [];
  private isMerged = false;
  private isCovered = false;

  word(name: string): void {
    if (name === 'clmrg') this.isMerged = true;
    else if (name === 'clvmrg') this.isCovered = true;
    else if (name === 'cellx') {
      this.merged.push((this.merged.at(-1) ?? 0) + (this.isMerged ? 1 : 0));
      this.rest.push(this.isMerged || this.isCovered);
      this.isMerged = false;
      this.isCovered = false;
    }
  }

  isRest(column: number): boolean {
    return this.rest[column] === true;
  }

  /** How many of the first cells stand on their own or above each other. */
  count(cells: number): number {
    return cells - (this.merged[Math.min(cells, this.merged.length) - 1] ?? 0);
  }
}

interface Table {
  readonly within: Table | undefined;
  rows: number;
}

export interface Row {
  readonly table: Table;
  readonly index: number;
  /** Cells that have ended. */
  cells: number;
  shape: Shape | undefined;
}

/** Where a paragraph stands; its columns are known when the row has ended. */
export interface Place {
  readonly row: Row;
  readonly column: number;
}

/** More tables in each other than anybody draws; `\itap` may say any number. */
const deepest = 32;

/** The tables that are open in one flow of text, outermost first. */
export class Tables {
  private levels: Row[] = [];

  /** The place of a paragraph `level` tables deep; those deeper than that have ended. */
  place(level: number): Place | undefined {
    const row = this.row(level);
    return row && { row, column: row.cells };
  }

  endCell(level: number): void {
    const row = this.row(level);
    if (row) row.cells++;
  }

  endRow(level: number, shape: Shape): void {
    const row = this.levels[level - 1];
    if (!row || row.cells === 0) return;
    row.shape = shape;
    this.levels.length = level;
    this.levels[level - 1] = nextRow(row.table);
  }

  private row(level: number): Row | undefined {
    const depth = Math.min(level, deepest);
    while (this.levels.length < depth)
      this.levels.push(nextRow({ within: this.levels.at(-1)?.table, rows: 0 }));
    this.levels.length = depth;
    return this.levels[depth - 1];
  }
}

function nextRow(table: Table): Row {
  return { table, index: table.rows++, cells: 0, shape: undefined };
}

/** Numbers tables in the order in which they are asked for, an outer one before those in it. */
export function cellNumbering(): (place: Place) => Cell {
  const numbers = new Map<Table, number>();
  const numberOf = (table: Table): number => {
    if (!numbers.has(table)) {
      if (table.within) numberOf(table.within);
      numbers.set(table, numbers.size);
    }
    return numbers.get(table)!;
  };
  return ({ row: { table, index, cells, shape = whole }, column }) => ({
    table: numberOf(table),
    row: index,
    column: Math.max(1, shape.count(column + 1)) - 1,
    columns: Math.max(1, shape.count(Math.max(cells, column + 1))),
  });
}

const whole = new Shape();
