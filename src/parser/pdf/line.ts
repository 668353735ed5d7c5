import type { PdfWords } from './pages.ts';

/** Words on one base line, from left to right. */
export interface PdfLine {
  /** 1-based. */
  readonly page: number;
  readonly words: readonly PdfWords[];
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  /** Of the font that most of its letters have. */
  readonly size: number;
  /** Whether all words are bold, none, or some. */
  readonly bold: 'all' | 'none' | 'some';
  readonly tag?: PdfWords['tag'];
}

export function lineOf(words: readonly PdfWords[], page: number): PdfLine {
  const sorted = [...words].sort((a, b) => a.x - b.x);
  const main = sorted.reduce((most, one) => (one.text.length > most.text.length ? one : most));
  const bold = sorted.filter((one) => one.bold).length;
  return {
    page,
    words: sorted,
    text: sorted.map((one, i) => gapBefore(sorted[i - 1], one) + one.text).join(''),
    x: sorted[0]!.x,
    right: Math.max(...sorted.map((one) => one.x + one.width)),
    y: main.y,
    size: main.size,
    bold: bold === 0 ? 'none' : bold === sorted.length ? 'all' : 'some',
    ...(main.tag !== undefined && { tag: main.tag }),
  };
}

/** What stands between two pieces of a line: nothing inside a word, a blank, or a tab where there is a hole. */
export function gapBefore(before: PdfWords | undefined, words: PdfWords): '' | ' ' | '\t' {
  if (!before) return '';
  const gap = words.x - (before.x + before.width);
  const size = Math.max(before.size, words.size);
  if (gap > 2 * size) return '\t';
  if (gap < 0.13 * size || /\s$/.test(before.text) || /^\s/.test(words.text)) return '';
  return ' ';
}
