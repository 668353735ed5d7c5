import { cellXml, columnName, type Value } from './cell.ts';
import { cellText } from './cell-text.ts';
import { type StyleName, styleNumber } from './styles.ts';

export interface Column {
  /** Undefined in a sheet that is no table. */
  readonly head?: string;
  /** In characters. */
  readonly width: number;
  readonly style: StyleName;
  readonly headStyle?: StyleName;
  /** What may be typed into it, for the spreadsheet to hold. */
  readonly holds?: Holding;
}

/** A rule for a column that a person fills in, with what the spreadsheet says about it. */
export interface Holding {
  readonly kind: 'list' | 'date';
  readonly values?: readonly string[];
  readonly prompt: string;
  readonly error: string;
}

export interface Sheet {
  readonly name: string;
  readonly columns: readonly Column[];
  /** A table has its heads in the first row, which stays in view, is repeated on paper and carries a filter. */
  readonly table: boolean;
  readonly rows: Iterable<readonly Value[]>;
}

/** What became of a sheet: how many rows it has, its heads included. */
export interface Written {
  readonly rows: number;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/**
 * One worksheet in pieces, of as many rows as it may take; the rest stays in `rows` for the next. A4 across, as many
 * pages high as it takes.
 */
export function* sheetXml(
  { columns, table }: Pick<Sheet, 'columns' | 'table'>,
  rows: Rows,
  most: number,
  first: boolean,
): Generator<string, Written> {
  const view = table
    ? '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/>'
    : '';
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView${table ? '' : ' showGridLines="0"'}${first ? ' tabSelected="1"' : ''} workbookViewId="0"${view === '' ? '/>' : `>${view}</sheetView>`}</sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${columns.map(columnXml).join('')}</cols><sheetData>`;
  let count = 0;
  if (table) {
    const heads = columns.map(({ head, headStyle }, i) =>
      cellXml(`${columnName(i)}1`, head, headStyle ?? 'head'),
    );
    const height = heightOf(
      columns.map(({ head }) => head),
      columns,
    );
    yield `<row r="1"${height}>${heads.join('')}</row>`;
    count = 1;
  }
  const letters = columns.map((_, i) => columnName(i));
  for (let row = count < most ? rows.next() : undefined; row; row = count < most ? rows.next() : undefined) {
    count++;
    let cells = '';
    for (let i = 0; i < columns.length; i++)
      cells += cellXml(`${letters[i]!}${count}`, row[i], columns[i]!.style);
    yield `<row r="${count}"${heightOf(row, columns)}>${cells}</row>`;
  }
  const last = columnName(columns.length - 1);
  yield `</sheetData>${table ? `<autoFilter ref="A1:${last}${count}"/>` : ''}${holdings(columns, count)}<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;Lcharterlint&amp;C&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>`;
  return { rows: count };
}

/** Points a line takes, and the most a row can be high. */
const lineHeight = 15;
const highest = 409;

/**
 * Room for the longest cell of a row, as an attribute; nothing where one line will do. Programs differ in whether they
 * make room themselves. Not fixed: a row grows when somebody writes in it.
 */
function heightOf(row: readonly Value[], columns: readonly Column[]): string {
  let most = 1;
  for (let i = 0; i < columns.length; i++) {
    const { width, style } = columns[i]!;
    const text = style === 'code' ? '' : shownText(row[i]);
    if (text.length < width && !text.includes('\n')) continue;
    // Words are not cut, so a line loses a few signs at its end.
    const lines = text
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width - 2))), 0);
    most = Math.max(most, lines);
  }
  return most === 1 ? '' : ` ht="${Math.min(highest, most * lineHeight)}"`;
}

/** The words that wrap in a cell: numbers, dates, hashes and headings do not. */
function shownText(value: Value): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || 'date' in value) return '';
  if ('marked' in value) return value.before + value.marked + value.after;
  return value.style === 'title' || value.style === 'heading' ? '' : value.text;
}

/** Rows that are taken one by one, over several sheets if need be. */
export interface Rows {
  next(): readonly Value[] | undefined;
  readonly isDone: boolean;
}

export function rowsOf(source: Iterable<readonly Value[]>): Rows {
  const iterator = source[Symbol.iterator]();
  let ahead = iterator.next();
  return {
    next() {
      const row = ahead.done ? undefined : ahead.value;
      if (!ahead.done) ahead = iterator.next();
      return row;
    },
    get isDone() {
      return ahead.done === true;
    },
  };
}

function columnXml({ width, style }: Column, i: number): string {
  return `<col min="${i + 1}" max="${i + 1}" width="${width}" style="${styleNumber(style)}" customWidth="1"/>`;
}

/** Held from the first row below the heads to the last that has something to fill in. */
function holdings(columns: readonly Column[], rows: number): string {
  if (rows < 2) return '';
  const rules = columns.flatMap(({ holds }, i) =>
    holds ? [rule(holds, `${columnName(i)}2:${columnName(i)}${rows}`)] : [],
  );
  return rules.length === 0
    ? ''
    : `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}

function rule({ kind, values = [], prompt, error }: Holding, cells: string): string {
  const says = `allowBlank="1" showInputMessage="1" showErrorMessage="1" error="${cellText(error)}" prompt="${cellText(prompt)}" sqref="${cells}"`;
  return kind === 'list'
    ? `<dataValidation type="list" ${says}><formula1>${cellText(`"${values.join(',')}"`)}</formula1></dataValidation>`
    : // From the first day of 2000 on.
      `<dataValidation type="date" operator="greaterThanOrEqual" ${says}><formula1>36526</formula1></dataValidation>`;
}
