import type { Locale } from '../../model/locale.ts';
import type { Value } from './cell.ts';
import type { Column, Sheet } from './sheet.ts';
import type { StyleName } from './styles.ts';
import { type HeadName, heads, sheetNames } from './words.ts';

type Written = readonly [head: HeadName, width: number, style?: StyleName];

/** A sheet that is a table: heads by name, text unless said otherwise. */
export function table(
  name: keyof typeof sheetNames,
  columns: readonly Written[],
  locale: Locale,
  rows: Iterable<readonly Value[]>,
): Sheet {
  return {
    name: sheetNames[name][locale],
    table: true,
    columns: columns.map(
      ([head, width, style = 'text']): Column => ({ head: heads[head][locale], width, style }),
    ),
    rows,
  };
}
