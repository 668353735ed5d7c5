import type { DecidedStatus } from '../model/decisions.ts';
import { decidable } from '../model/decisions.ts';
import { locales } from '../model/locale.ts';
import { isoOf } from '../page/workbook/cell.ts';
import { heads, type ManualColumn, manualColumns, sheetNames } from '../page/workbook/words.ts';
import { statusWord } from '../wording/words.ts';
import type { Content, ReadWorkbook } from './workbook.ts';

/** A row of the sheet that a person filled in, its words as they stand there. */
export interface FilledRow {
  readonly sheet: string;
  readonly row: number;
  readonly file: string;
  readonly clause: string;
  /** Undefined where the word is none of a judgment. */
  readonly status: DecidedStatus | undefined;
  readonly judgment: string;
  readonly remark: string;
  readonly by: string;
  /** ISO date; undefined when there is none, null when what stands there is no date. */
  readonly until: string | null | undefined;
  /** SHA-256 of the record that the sheet was made from; "" when the column is gone. */
  readonly record: string;
}

export interface FilledSheets {
  readonly rows: readonly FilledRow[];
  /** Rows on which nobody decided anything. */
  readonly blank: number;
  /** Sheets of ours that lack a column, with its head. */
  readonly lacking: readonly { readonly sheet: string; readonly head: string }[];
  /** Whether there is any sheet of ours to fill in. */
  readonly found: boolean;
}

/** Columns without which a row says nothing. */
const needed: readonly ManualColumn[] = ['file', 'clause', 'judgment', 'remark'];

/**
 * What persons filled in, of every sheet that carries our name for it in one of the three languages. Columns may have
 * been moved, hidden or added; rows sorted or removed. @throws Unreadable
 */
export function filledIn(workbook: ReadWorkbook): FilledSheets {
  const names = workbook.names.filter((name) => locales.some((locale) => isOurs(name, locale)));
  const rows: FilledRow[] = [];
  const lacking: { sheet: string; head: string }[] = [];
  let blank = 0;
  for (const name of names) {
    const [head, ...body] = workbook.sheet(name)?.rows ?? [];
    const columns = columnsIn(head?.cells ?? new Map());
    const locale = locales.find((one) => isOurs(name, one))!;
    const gone = needed.filter((column) => !columns.has(column));
    lacking.push(...gone.map((column) => ({ sheet: name, head: heads[column][locale] })));
    if (gone.length > 0) continue;
    for (const { number, cells } of body) {
      const text = (column: ManualColumn): string => textOf(cells.get(columns.get(column) ?? -1));
      // Name and date are often filled down a whole column: only a judgment or a remark is a decision begun.
      if (text('judgment') === '' && text('remark') === '') {
        blank++;
        continue;
      }
      rows.push({
        ...{ sheet: name, row: number },
        file: text('file'),
        clause: text('clause'),
        status: statusIn(text('judgment')),
        judgment: text('judgment'),
        remark: text('remark'),
        by: text('by'),
        until: dateIn(cells.get(columns.get('until') ?? -1), workbook.from1904),
        record: text('record').toLowerCase(),
      });
    }
  }
  return { rows, blank, lacking, found: names.length > 0 };
}

function isOurs(name: string, locale: (typeof locales)[number]): boolean {
  const own = sheetNames.manual[locale];
  return name === own || (name.startsWith(`${own} `) && /^\d+$/.test(name.slice(own.length + 1)));
}

/** Where each column of ours stands. */
function columnsIn(head: ReadonlyMap<number, Content>): ReadonlyMap<ManualColumn, number> {
  const columns = new Map<ManualColumn, number>();
  for (const [place, content] of head) {
    const found = manualColumns.find((column) =>
      locales.some((locale) => heads[column][locale] === textOf(content)),
    );
    if (found && !columns.has(found)) columns.set(found, place);
  }
  return columns;
}

function textOf(content: Content | undefined): string {
  return content === undefined ? '' : String(content).trim();
}

/** The id or the word, in any of the three languages, whatever its case. */
function statusIn(text: string): DecidedStatus | undefined {
  const wanted = text.toLowerCase();
  return decidable.find(
    (status) => status === wanted || locales.some((locale) => statusWord(status, locale) === wanted),
  );
}

/** A date cell, or a date as text: 2027-06-30, or 30/06/2027 as Belgians write it. */
function dateIn(content: Content | undefined, from1904: boolean): string | null | undefined {
  if (content === undefined) return undefined;
  if (typeof content === 'number') return isoOf(content, from1904) ?? null;
  const text = content.trim();
  if (text === '') return undefined;
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const iso = parts ? `${parts[3]}-${parts[2]!.padStart(2, '0')}-${parts[1]!.padStart(2, '0')}` : text;
  const date = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? new Date(`${iso}T00:00:00Z`) : undefined;
  const isDay = date && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
  return isDay ? iso : null;
}
