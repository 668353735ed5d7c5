import { type Element, elementsOf } from './xml.ts';

const groups = new Set(['table:table-header-rows', 'table:table-rows', 'table:table-row-group']);

/** The rows of a table, also those in groups. */
export function* rowsOf(table: Element): Iterable<Element> {
  for (const element of elementsOf(table)) {
    if (element.name === 'table:table-row') yield element;
    else if (groups.has(element.name)) yield* rowsOf(element);
  }
}

/**
 * The cells of a row as Word counts them: one that spans columns is one cell, and one that a cell of an earlier row
 * covers is a cell without content, undefined.
 */
export function cellsOf(row: Element): readonly (Element | undefined)[] {
  const cells: (Element | undefined)[] = [];
  let covered = 0;
  for (const element of elementsOf(row)) {
    if (element.name === 'table:table-cell') {
      cells.push(element);
      covered = Number(element.attributes['table:number-columns-spanned'] ?? 1) - 1;
    } else if (element.name === 'table:covered-table-cell') {
      if (covered > 0) covered--;
      else cells.push(undefined);
    }
  }
  return cells;
}
