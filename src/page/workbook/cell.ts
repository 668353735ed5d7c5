import { cellText, looksLikeFormula } from './cell-text.ts';
import { type StyleName, styleNumber } from './styles.ts';

/** What a cell holds. Text is always text: no cell of ours is a formula. */
export type Value =
  | string
  | number
  | undefined
  /** ISO date or instant: a real date cell, of the day. */
  | { readonly date: string }
  /** A quotation, the words it is about in bold. */
  | { readonly before: string; readonly marked: string; readonly after: string }
  | { readonly text: string; readonly style: StyleName };

/** One cell; nothing for a cell without content, which takes its look from the column. */
export function cellXml(ref: string, value: Value, style: StyleName): string {
  if (value === undefined || value === '') return '';
  if (typeof value === 'number') return numberCell(ref, value, style);
  if (typeof value === 'string') return textCell(ref, value, style);
  if ('date' in value) {
    const serial = serialOf(value.date);
    return serial === undefined ? textCell(ref, value.date, 'text') : numberCell(ref, serial, style);
  }
  if ('text' in value) return textCell(ref, value.text, value.style);
  const run = (text: string, bold: boolean): string =>
    text === ''
      ? ''
      : `<r>${bold ? '<rPr><b/><sz val="11"/><rFont val="Calibri"/></rPr>' : ''}${wordsXml(text)}</r>`;
  const { before, marked, after } = value;
  const runs = [run(before, false), run(marked, true), run(after, false)].join('');
  return runs === '' ? '' : `<c r="${ref}" s="${styleNumber('guarded')}" t="inlineStr"><is>${runs}</is></c>`;
}

function numberCell(ref: string, value: number, style: StyleName): string {
  return Number.isFinite(value) ? `<c r="${ref}" s="${styleNumber(style)}"><v>${value}</v></c>` : '';
}

function textCell(ref: string, text: string, style: StyleName): string {
  if (text === '') return '';
  const look = style === 'text' && looksLikeFormula(text) ? 'guarded' : style;
  return `<c r="${ref}" s="${styleNumber(look)}" t="inlineStr"><is>${wordsXml(text)}</is></c>`;
}

/** Spaces at the ends are kept only where the XML says so. */
function wordsXml(text: string): string {
  const isBare = text.trim() === text;
  return `<t${isBare ? '' : ' xml:space="preserve"'}>${cellText(text)}</t>`;
}

const day = 86_400_000;
/** Days from the calendar's first day in a spreadsheet to 1970-01-01; sound from March 1900 on. */
const epoch = 25_569;

/** ISO date → the number a spreadsheet keeps for it; undefined for what is no date since 1901. */
export function serialOf(iso: string): number | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/.exec(iso);
  if (!parts || Number(parts[1]) < 1901) return undefined;
  const serial = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) / day + epoch;
  return isoOf(serial) === iso.slice(0, 10) ? serial : undefined;
}

/** The way back, of a workbook that counts from 1900 or, as old ones for the Macintosh, from 1904. */
export function isoOf(serial: number, from1904 = false): string | undefined {
  const days = Math.floor(serial) + (from1904 ? 1462 : 0);
  if (!(days > 366 && days < 2_958_466)) return undefined;
  return new Date((days - epoch) * day).toISOString().slice(0, 10);
}

/** 0 → "A", 26 → "AA". */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return `${rest > 0 ? columnName(rest - 1) : ''}${String.fromCharCode(65 + (index % 26))}`;
}

/** "AB12" → 27; undefined for what is no reference. */
export function columnIndex(ref: string): number | undefined {
  const letters = /^([A-Z]{1,3})\d/.exec(ref)?.[1];
  if (letters === undefined) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
