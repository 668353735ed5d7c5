import { readPages } from '../../../src/parser/pdf/document.ts';
import type { PdfPage, PdfRule, PdfWords } from '../../../src/parser/pdf/pages.ts';
import { shown } from './readings.ts';

/** Letters are half as wide as they are tall, lines 1.2 times the type. */
export function words(text: string, x: number, y: number, more: Partial<PdfWords> = {}): PdfWords {
  const size = more.size ?? 10;
  const first = (text.split(' ')[0]!.length * size) / 2;
  return { text, x, y, width: (text.length * size) / 2, first, size, bold: false, italic: false, ...more };
}

export function page(content: readonly PdfWords[], rules: readonly PdfRule[] = []): PdfPage {
  return { width: 595, height: 842, words: content, rules, pictures: 0 };
}

export const read = (...pages: readonly PdfPage[]): string =>
  shown(readPages({ pages, warnings: 0 }, 'record.pdf'));

/** Lines from the top in one column of 90 letters. */
export const column = (lines: readonly string[], top = 760, x = 70): PdfWords[] =>
  lines.map((line, i) => words(line, x, top - 12 * i));
