import type { Status } from '../../model/assessment.ts';
import type { Locale } from '../../model/locale.ts';
import { isAwaiting, recordsText } from '../../wording/coverage.ts';
import { label } from '../../wording/labels.ts';
import { siteWord } from '../../wording/site-words.ts';
import { statusMeaning } from '../../wording/words.ts';
import { type Html, html } from '../html.ts';
import { statusMark } from '../status-mark.ts';
import { type ClauseRow, clauseCell, clausePath, summed } from './clause-rows.ts';
import { placeName, type Site } from './frame.ts';
import { groupWord, inOrder } from './groups.ts';
import { groupingOf } from './groups-page.ts';
import type { Hit, Kept, Tally } from './tally.ts';

/** Kinds of waiting, what is most pressing first. */
export const waitingKinds: readonly Status[] = (
  ['error', 'review', 'inconclusive', 'not-checked'] as const
).filter((status) => isAwaiting(status));

/** What awaits a person, by kind and clause, with the records that show it; and how old it is. */
export function awaitingPage({ view: { locale } }: Site, tally: Tally, rows: readonly ClauseRow[]): Html {
  const sums = summed(rows);
  const kinds = waitingKinds.filter((status) => sums[status] > 0);
  return html`<h1>${placeName('awaiting', locale)}</h1>
<p>${siteWord('awaitIntro', locale)}</p>
${waitingTable(tally, sums, locale, '')}
${byDate(tally, locale)}
${kinds.map((status) => kind(rows, status, locale))}`;
}

/** Each kind with the number of judgments and of records. */
export function waitingTable(
  { records }: Tally,
  sums: Readonly<Record<Status, number>>,
  locale: Locale,
  to: string,
): Html {
  const lines = waitingKinds.map((status) => {
    const n = records.filter(({ counts }) => counts[status] > 0).length;
    const mark = statusMark(status, locale);
    return html`<tr><th scope="row">${sums[status] > 0 ? html`<a class="quiet" href="${to}#${status}">${mark}</a>` : mark}<p class="grounds">${statusMeaning(status, locale)}</p></th><td class="n">${sums[status]}</td><td class="n">${n}</td></tr>
`;
  });
  return html`<table class="waiting"><thead><tr><th scope="col">${label('status', locale)}</th><th scope="col" class="n">${siteWord('judgments', locale)}</th><th scope="col" class="n">${siteWord('inRecords', locale)}</th></tr></thead>
<tbody>${lines}</tbody></table>`;
}

/** The oldest interviews first: what waits longest. */
function byDate(tally: Tally, locale: Locale): Html {
  const grouping = groupingOf(tally, 'period');
  const open = (record: Kept): boolean => record.counts.review + record.counts.error > 0;
  const lines = inOrder('period', grouping.groups).flatMap((period) => {
    const own = tally.records.filter(
      (record) => open(record) && grouping.named(record.groups.period) === period,
    );
    if (own.length === 0) return [];
    const judgments = own.reduce((sum, { counts }) => sum + counts.review + counts.error, 0);
    return [
      html`<tr><th scope="row">${groupWord('period', period, locale)}</th><td class="n">${judgments}</td><td class="n">${own.length}</td></tr>
`,
    ];
  });
  if (lines.length === 0) return html``;
  return html`<h2>${siteWord('openByDate', locale)}</h2>
<table class="narrow"><thead><tr><th scope="col">${siteWord('dimension_period', locale)}</th><th scope="col" class="n">${siteWord('judgments', locale)}</th><th scope="col" class="n">${siteWord('inRecords', locale)}</th></tr></thead>
<tbody>${lines}</tbody></table>
`;
}

function kind(rows: readonly ClauseRow[], status: Status, locale: Locale): Html {
  const own = rows.filter(({ tally }) => tally.total[status] > 0);
  const isListed = status === 'error' || status === 'review';
  const number = (row: ClauseRow): Html | string => {
    const text = recordsText(row.tally.total[status], locale);
    return isListed ? html`<a href="${clausePath(row.id)}#${status as Hit}">${text}</a>` : text;
  };
  return html`<section><h2 id="${status}">${statusMark(status, locale)}</h2>
<p class="soft">${statusMeaning(status, locale)}</p>
<table><thead><tr><th scope="col">${label('clause', locale)}</th><th scope="col" class="n">${siteWord('inRecords', locale)}</th></tr></thead>
<tbody>${own.map(
    (
      row,
    ) => html`<tr><th scope="row">${clauseCell(row, locale, '')}</th><td class="n">${number(row)}</td></tr>
`,
  )}</tbody></table></section>
`;
}
