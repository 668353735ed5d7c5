import { lineOf, type PdfLine } from './line.ts';
import type { PdfWords } from './pages.ts';

/** Words of one region → its lines from top to bottom. Raised figures and letters stay on the line they belong to. */
export function linesOf(words: readonly PdfWords[], page: number): readonly PdfLine[] {
  const sorted = [...words].sort((a, b) => b.y - a.y || a.x - b.x);
  const rows: PdfWords[][] = [];
  let row: PdfWords[] = [];
  for (const one of sorted) {
    if (row.length > 0 && !isLevel(row, one)) {
      rows.push(row);
      row = [];
    }
    row.push(one);
  }
  if (row.length > 0) rows.push(row);
  return rows.map((one) => lineOf(withoutShadows(one), page));
}

/** Base lines a quarter of the type apart at most; for smaller type that is raised or lowered a little more. */
function isLevel(row: readonly PdfWords[], one: PdfWords): boolean {
  const main = row.reduce((most, other) => (other.size > most.size ? other : most));
  const apart = Math.abs(main.y - one.y);
  const [small, large] = [Math.min(main.size, one.size), Math.max(main.size, one.size)];
  return apart <= large * (small < 0.8 * large ? 0.5 : 0.25);
}

/** Bold that is made by printing twice, a hair apart, is one text; it is marked bold by that. */
function withoutShadows(row: readonly PdfWords[]): readonly PdfWords[] {
  const kept: PdfWords[] = [];
  for (const one of row) {
    const at = kept.findIndex(
      (other) => other.text === one.text && Math.abs(other.x - one.x) < 0.1 * one.size && !isSame(other, one),
    );
    if (at >= 0) kept[at] = { ...kept[at]!, bold: true };
    else if (!kept.some((other) => isSame(other, one))) kept.push(one);
  }
  return kept;
}

function isSame(a: PdfWords, b: PdfWords): boolean {
  return a.text === b.text && Math.abs(a.x - b.x) < 0.01 && Math.abs(a.y - b.y) < 0.01;
}
