import type { Locale } from '../../model/locale.ts';
import { label } from '../../wording/labels.ts';
import { listWord } from '../../wording/list-words.ts';
import { dateWords, minutesWords } from '../../wording/moments.ts';
import { siteWord } from '../../wording/site-words.ts';
import { languageWord, statusWord } from '../../wording/words.ts';
import { type Html, html } from '../html.ts';
import type { ClauseRow } from './clause-rows.ts';
import { closed, opened, placeName, type Site } from './frame.ts';
import { listData } from './list-data.ts';
import { listSearch } from './list-search.ts';
import type { Kept, Tally } from './tally.ts';

/** Rows of one page, with a script or without. */
export const rowsPerPage = 100;

/** Columns of the list; the script sorts by them. */
export const listColumns = [
  'path',
  'language',
  'date',
  'minutes',
  'fail',
  'review',
  'inconclusive',
  'findings',
] as const;

/** The pages of the list: the first can be searched whole, by a script that the others do without. */
export function* recordsPages(
  site: Site,
  tally: Tally,
  rows: readonly ClauseRow[],
): Iterable<{ readonly path: string; readonly pieces: Iterable<string> }> {
  const pages = Math.max(1, Math.ceil(tally.records.length / rowsPerPage));
  for (let page = 1; page <= pages; page++)
    yield { path: pagePath(page), pieces: recordsPage(site, tally, rows, page, pages) };
}

function pagePath(page: number): string {
  return page === 1 ? 'records.html' : `records-${page}.html`;
}

function* recordsPage(
  site: Site,
  tally: Tally,
  rows: readonly ClauseRow[],
  page: number,
  pages: number,
): Iterable<string> {
  const { locale } = site.view;
  const own = tally.records.slice((page - 1) * rowsPerPage, page * rowsPerPage);
  const isFirst = page === 1;
  const script = isFirst ? 'list' : 'none';
  yield opened(site, { at: 'records', title: placeName('records', locale), up: '', script });
  yield html`<h1>${placeName('records', locale)}</h1>
${isFirst ? listSearch(site, tally, rows) : html`<p><a href="records.html">${listWord('searchAll', locale)}</a></p>`}
${pager(page, pages, locale)}
<div class="scroll" role="region" tabindex="0" aria-label="${placeName('records', locale)}">
<table class="list" id="list"><thead><tr>${listColumns.map((column) => head(column, locale))}</tr></thead>
<tbody>${own.map((record) => row(record, locale))}</tbody></table></div>
${pager(page, pages, locale, false)}
`.markup;
  if (isFirst) yield* listData(site, tally, rows);
  yield closed(script);
}

function head(column: (typeof listColumns)[number], locale: Locale): Html {
  const words: Readonly<Record<typeof column, string>> = {
    path: label('file', locale),
    language: label('language', locale),
    date: label('date', locale),
    minutes: label('net', locale),
    fail: statusWord('fail', locale),
    review: statusWord('review', locale),
    inconclusive: statusWord('inconclusive', locale),
    findings: label('findings', locale),
  };
  const isNumber = !['path', 'language', 'date'].includes(column);
  return html`<th scope="col"${isNumber && html` class="n"`} data-sort="${column}">${words[column]}</th>`;
}

/** The script makes rows of the same shape. */
function row({ id, path, read, language, date, minutes, counts, findings }: Kept, locale: Locale): Html {
  const name = html`<th scope="row"><a href="records/${id}.html"><bdi>${path}</bdi></a>${read === 'part' && html` <span class="tag review">${siteWord('readPart', locale)}</span>`}</th>`;
  if (read === 'none')
    return html`<tr>${name}<td colspan="${listColumns.length - 1}"><span class="tag breach">${label('unreadableShort', locale)}</span></td></tr>
`;
  const cells = [counts.fail, counts.review, counts.inconclusive, findings];
  return html`<tr>${name}<td>${languageWord(language, locale)}</td><td>${date === null ? '–' : dateWords(date, locale)}</td><td class="n">${minutes === null ? '–' : minutesWords(minutes, locale)}</td>${cells.map((n) => html`<td class="n">${n}</td>`)}</tr>
`;
}

/** Above the list a landmark, below it the same links once more. */
function pager(page: number, pages: number, locale: Locale, isLandmark = true): Html {
  if (pages === 1) return html``;
  const at = listWord('page', locale).replace('{p}', String(page)).replace('{P}', String(pages));
  const link = (to: number, name: 'previous' | 'next'): Html | false =>
    to >= 1 &&
    to <= pages &&
    html`<a href="${pagePath(to)}" rel="${name === 'next' ? 'next' : 'prev'}">${listWord(name, locale)}</a>`;
  const all = Array.from({ length: pages }, (_, i) => i + 1);
  const links = html`<span>${at}</span>${link(page - 1, 'previous')}${link(page + 1, 'next')}<span class="all">${all.map((to) => (to === page ? html`<b>${to}</b> ` : html`<a href="${pagePath(to)}">${to}</a> `))}</span>`;
  return isLandmark
    ? html`<nav class="pager static" aria-label="${listWord('pager', locale)}">${links}</nav>\n`
    : html`<div class="pager static">${links}</div>\n`;
}
