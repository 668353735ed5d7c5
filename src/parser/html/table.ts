import type { Cell } from '../blocks.ts';
import { Unreadable } from '../unreadable.ts';
import { attribute, type Element, isElement } from './tree.ts';

/** A cell that reaches into rows below. */
interface Reach {
  readonly from: number;
  readonly to: number;
  /** Rows it has from here on. */
  readonly rows: number;
}

/** More columns than any page has; each row is laid beside the cells that reach into it. */
const mostReaches = 500;

/**
 * Lays out one table (HTML standard §4.9.12). Cells are counted as Word counts them: one that spans columns is one
 * cell, and one that a cell of an earlier row covers is a cell without content.
 */
export class Table {
  readonly #number: number;
  #rows = 0;
  #reaches: readonly Reach[] = [];

  constructor(number: number) {
    this.#number = number;
  }

  /** No cell reaches from one group of rows into the next. */
  group(): void {
    this.#reaches = [];
  }

  /** The places of the cells of the next row. Throws `Unreadable`. */
  row(element: Element): ReadonlyMap<Element, Cell> {
    const reaches: Reach[] = [];
    const above = this.#reaches;
    const columns = new Map<Element, number>();
    let next = 0;
    let column = 0;
    let at = 0;
    const passCovered = (): void => {
      for (let covered = above[next]; covered && covered.from <= at; covered = above[++next]) {
        at = Math.max(at, covered.to);
        column++;
      }
    };
    for (const cell of element.childNodes) {
      if (!isElement(cell) || (cell.tagName !== 'td' && cell.tagName !== 'th')) continue;
      passCovered();
      columns.set(cell, column++);
      const to = at + Math.max(span(cell, 'colspan', 1000), 1);
      const rows = span(cell, 'rowspan', 65_534) || Number.POSITIVE_INFINITY;
      if (rows > 1) reaches.push({ from: at, to, rows });
      at = to;
    }
    column += above.length - next;
    const row = this.#rows++;
    this.#reaches = [...above, ...reaches]
      .filter(({ rows }) => rows > 1)
      .map((reach) => ({ ...reach, rows: reach.rows - 1 }))
      .sort((a, b) => a.from - b.from);
    if (this.#reaches.length > mostReaches) throw new Unreadable('too-large');
    return new Map(
      [...columns].map(([cell, own]) => [cell, { table: this.#number, row, column: own, columns: column }]),
    );
  }
}

/** The attribute as a number; 0 says "as far as there are rows". */
function span(cell: Element, name: string, most: number): number {
  const digits = /^\s*\+?(\d{1,9})/.exec(attribute(cell, name) ?? '')?.[1];
  return digits === undefined ? 1 : Math.min(Number(digits), most);
}
