import { leadingOf, paragraphsOf } from './flow.ts';
import type { PdfLine } from './line.ts';
import type { PdfPage } from './pages.ts';
import type { Draft } from './paragraphs.ts';

/** What runs along the edges of one page, and what is written across it. */
export interface Edges {
  readonly head: readonly PdfLine[];
  readonly foot: readonly PdfLine[];
}

/**
 * Puts every page's marks where the page begins and ends in the text: behind the paragraph that goes over that place,
 * never inside a row of a table.
 */
export function withEdges(body: readonly Draft[], edges: readonly Edges[]): readonly Draft[] {
  const all: Draft[] = [];
  let page = 0;
  let row = '';
  const mark = (lines: readonly PdfLine[]): void => {
    all.push(...lines.map((line): Draft => ({ lines: [{ line, soft: false }], kind: 'page-mark' })));
  };
  const turnTo = (next: number): void => {
    while (page < next) {
      if (page > 0) mark(edges[page - 1]!.foot);
      page++;
      if (page <= edges.length) mark(edges[page - 1]!.head);
    }
  };
  for (const draft of body) {
    const place = draft.cell ? `${draft.cell.table} ${draft.cell.row}` : '';
    if (place === '' || place !== row) turnTo(draft.lines[0]!.line.page);
    row = place;
    all.push(draft);
  }
  turnTo(edges.length + 1);
  return all;
}

/** Footnotes behind all other text, each a paragraph: it begins with its number. */
export function notesOf(lines: readonly PdfLine[], { width }: PdfPage): readonly Draft[] {
  if (lines.length === 0) return [];
  const left = Math.min(...lines.map(({ x }) => x));
  const longest = Math.max(...lines.map(({ right }) => right));
  const setting = {
    left,
    right: Math.max(longest, width - left),
    leading: leadingOf(lines),
    spaced: false,
    isMark: (text: string) => /^\s*(?:\d{1,3}|[*†‡])\s?\D/.test(text),
  };
  return paragraphsOf(lines, setting).map((paragraph) => ({ lines: paragraph, kind: 'note' }));
}
