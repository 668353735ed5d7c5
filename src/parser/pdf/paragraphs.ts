import type { Cell } from '../blocks.ts';
import type { Paragraph } from '../paragraphs/paragraph.ts';
import { cellSetting, type FlowParagraph, leadingOf, paragraphsOf, settingOf } from './flow.ts';
import type { Stretch, Table } from './tables.ts';

/** A paragraph before its words are put together: what it says of itself besides. */
export interface Draft extends Pick<Paragraph, 'kind' | 'cell'> {
  readonly lines: FlowParagraph;
}

/** Paragraphs of the body in reading order. `width` is that of a page. */
export function draftsOf(stretches: readonly Stretch[], width: number): readonly Draft[] {
  const text = stretches.flatMap((one) => (one.kind === 'text' ? one.lines : []));
  const setting = text.length > 0 ? settingOf(text, width) : undefined;
  let tables = 0;
  return stretches.flatMap((one): readonly Draft[] => {
    if (one.kind === 'table') return cellsOf(one, tables++);
    return paragraphsOf(one.lines, setting!).map((lines) => ({ lines }));
  });
}

function cellsOf({ rows }: Table, table: number): readonly Draft[] {
  const leading = leadingOf(rows.flatMap(({ cells }) => cells.flatMap(({ lines }) => lines)));
  const drafts: Draft[] = [];
  let n = 0;
  for (const { cells, repeat } of rows) {
    const row = repeat ? -1 : n++;
    for (const [column, { lines, left, right }] of cells.entries()) {
      const cell: Cell = { table, row, column, columns: cells.length };
      for (const paragraph of paragraphsOf(lines, cellSetting(lines, left, right, leading)))
        drafts.push(repeat ? { lines: paragraph, kind: 'page-mark' } : { lines: paragraph, cell });
    }
  }
  return drafts;
}
