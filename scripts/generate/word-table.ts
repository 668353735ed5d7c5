import type { Paragraph, Table, TableRow } from 'docx';
import { heading, marked, plain, row, small, spanningRow, twoColumns, type WordItem } from './word-pieces.ts';

interface Pair {
  readonly left: Paragraph[];
  readonly right: Paragraph[];
}

/**
 * Questions left, answers right, everything else across both columns. A session's heading ends the table, and what
 * follows it stands outside until the next head or question.
 */
export function tableBody(items: readonly WordItem[]): (Paragraph | Table)[] {
  const body: (Paragraph | Table)[] = [];
  let rows: TableRow[] = [];
  let pair: Pair | undefined;
  const closePair = (): void => {
    if (pair) rows.push(row(pair.left, pair.right));
    pair = undefined;
  };
  const closeTable = (): void => {
    closePair();
    if (rows.length > 0) body.push(twoColumns(rows));
    rows = [];
  };
  for (const item of items) {
    if ('a' in item) {
      pair ??= { left: [], right: [] };
      pair.right.push(plain(item.a));
      continue;
    }
    closePair();
    if ('q' in item) pair = { left: [plain(item.q)], right: [] };
    else if ('head' in item) rows.push(row([plain(item.head[0])], [plain(item.head[1])]));
    else if ('s' in item) {
      closeTable();
      body.push(heading(item.s, 1));
    } else if (rows.length > 0) rows.push(spanningRow(across(item)));
    else body.push(across(item));
  }
  closeTable();
  return body;
}

function across(
  item: Exclude<WordItem, { s: string } | { q: string } | { a: string } | { head: unknown }>,
): Paragraph {
  if ('h' in item) return heading(item.h, 2);
  if ('speak' in item) return marked(item.speak);
  return 'foot' in item ? small(item.foot) : plain(item.p);
}
