import type { Finding } from '../model/assessment.ts';
import type { Locale } from '../model/locale.ts';
import type { Anchor } from '../model/place.ts';
import { label } from './labels.ts';

/**
 * "line 12, turn 7"; for a document that is not text its paragraph or cell, counted from 1 as people do.
 *
 * @param folder of the file of records that the reader has before them: its own path is not said again.
 */
export function placeText(finding: Finding, locale: Locale, folder?: string): string {
  const { start, anchor, turn, path } = finding;
  const own = anchor ? anchorText(anchor, locale) : `${label('line', locale)}\u00a0${start.line}`;
  // In the file of several records, which of them.
  const where =
    path === undefined ? own : `${folder === undefined ? path : pathWithin(folder, path)}, ${own}`;
  return turn === null ? where : `${where}, ${label('turn', locale)}\u00a0${turn}`;
}

/** A path as it is called from its folder. */
export function pathWithin(folder: string, path: string): string {
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
}

function anchorText({ paragraph, cell, page }: Anchor, locale: Locale): string {
  const part = (name: 'page' | 'table' | 'row' | 'column' | 'paragraph', n: number): string =>
    `${label(name, locale)}\u00a0${n}`;
  const inside = cell
    ? [part('table', cell.table + 1), part('row', cell.row + 1), part('column', cell.column + 1)]
    : [part('paragraph', paragraph + 1)];
  return [...(page === undefined ? [] : [part('page', page)]), ...inside].join(', ');
}
