import { whole } from './list-styles.ts';
import { type Element, elementsOf } from './xml.ts';

const groups = new Set(['table:table-header-rows', 'table:table-rows', 'table:table-row-group']);

/** Told how many elements are read, again if need be; throws when they are more than any record has. */
export type Spend = (count: number) => void;

/** The rows of a table, also those in groups, and the page ends between them; a row that stands for several as often. */
export function* rowsOf(table: Element, spend: Spend): Iterable<Element> {
  for (const element of elementsOf(table)) {
    if (element.name === 'table:table-row') {
      for (let times = repeats(element, 'table:number-rows-repeated', spend); times > 0; times--)
        yield element;
    } else if (element.name === 'text:soft-page-break') yield element;
    else if (groups.has(element.name)) yield* rowsOf(element, spend);
  }
}

/**
 * The cells of a row as Word counts them: one that spans columns is one cell, and one that a cell of an earlier row
 * covers is a cell without content, undefined.
 */
export function cellsOf(row: Element, spend: Spend): readonly (Element | undefined)[] {
  const cells: (Element | undefined)[] = [];
  let covered = 0;
  for (const element of elementsOf(row)) {
    if (element.name !== 'table:table-cell' && element.name !== 'table:covered-table-cell') continue;
    const isCell = element.name === 'table:table-cell';
    for (let times = repeats(element, 'table:number-columns-repeated', spend); times > 0; times--) {
      if (isCell) cells.push(element);
      else if (covered > 0) covered--;
      else cells.push(undefined);
    }
    if (isCell) covered = (whole(element.attributes['table:number-columns-spanned']) ?? 1) - 1;
  }
  return cells;
}

function repeats(element: Element, name: string, spend: Spend): number {
  const times = Math.max(1, whole(element.attributes[name]) ?? 1);
  spend(times === 1 ? 1 : times * sizeOf(element));
  return times;
}

/** Sizes are asked only for what stands for several. */
function sizeOf(element: Element): number {
  return elementsOf(element).reduce((sum, inside) => sum + sizeOf(inside), 1);
}
