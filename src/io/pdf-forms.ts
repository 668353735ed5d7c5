import type { PdfWords } from '../parser/pdf/pages.ts';
import { type Matrix, placed } from './pdf-matrix.ts';

interface Annotation {
  readonly subtype?: string;
  readonly fieldType?: string | null;
  readonly fieldValue?: unknown;
  readonly hidden?: boolean;
  readonly rect?: readonly number[];
  readonly contentsObj?: { readonly str?: string };
}

/** What was typed into the fields of a form and into text put on the page: it is no part of the page's content. */
export function formWords(annotations: readonly unknown[], transform: Matrix, height: number): PdfWords[] {
  return annotations.flatMap((one) => {
    const { subtype, fieldType, fieldValue, hidden, rect, contentsObj } = one as Annotation;
    const value = subtype === 'FreeText' ? contentsObj?.str : fieldValue;
    const typed =
      subtype === 'FreeText' || (subtype === 'Widget' && (fieldType === 'Tx' || fieldType === 'Ch'));
    const text = Array.isArray(value) ? value.join(', ') : value;
    if (!typed || hidden || typeof text !== 'string' || !rect || rect.length < 4) return [];
    const lines = text.split(/\r\n|[\r\n\u2028]/).filter((line) => line.trim() !== '');
    const [x1, y1] = placed(transform, rect[0]!, rect[1]!, height);
    const [x2, y2] = placed(transform, rect[2]!, rect[3]!, height);
    const tall = Math.abs(y2 - y1) / Math.max(1, lines.length);
    const size = Math.min(10, tall * 0.7);
    return lines.map((line, i) => ({
      text: line,
      x: Math.min(x1, x2) + 2,
      y: Math.max(y1, y2) - tall * i - tall / 2 - size * 0.35,
      width: Math.min(Math.abs(x2 - x1), line.length * size * 0.5),
      first: Math.min(Math.abs(x2 - x1), line.length * size * 0.5),
      size,
      bold: false,
      italic: false,
    }));
  });
}
