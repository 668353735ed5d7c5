import { type Status, statuses } from '../model/assessment.ts';
import type { Charter } from '../model/charter.ts';
import type { Locale } from '../model/locale.ts';
import { type Assessments, chartersFor, type Report, type View } from '../model/report.ts';
import { statusCounts, totalsOf } from '../wording/coverage.ts';
import { labelsIn } from '../wording/labels.ts';
import { dateWords, instantWords } from '../wording/moments.ts';
import { reportTitle } from '../wording/report-title.ts';
import { statusWord } from '../wording/words.ts';
import { type Html, html } from './html.ts';

/** The head of the page: which charter, which tool, when. */
export function front({ tool, charters, assessments }: Report, view: View): Html {
  const { locale, moment } = view;
  const label = labelsIn(locale);
  const fact = (name: string, value: string): Html => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
  return html`<header>
<p class="eyebrow">${tool.name} ${tool.version}</p>
<h1>${reportTitle(assessments, locale)}</h1>
<dl class="facts">
${chartersFor(charters, assessments).map(
  (
    charter,
  ) => html`<div class="wide"><dt>${label('charter')}</dt><dd>${charter.title[locale]}, ${charter.version}</dd><dd class="soft">${charter.authority[locale]}, ${validityText(charter, locale)}</dd></div>
`,
)}${moment && fact(label('run'), instantWords(moment.start, locale))}
</dl>
</header>
`;
}

/** "since 12/03/2024", or both days. */
export function validityText({ validFrom, validTo }: Charter, locale: Locale): string {
  const since = dateWords(validFrom, locale);
  return validTo === undefined
    ? `${labelsIn(locale)('since')} ${since}`
    : `${since} – ${dateWords(validTo, locale)}`;
}

/** Statuses that a list of records shows in columns: what needs attention, and what is settled. */
const columns: readonly Status[] = ['error', 'fail', 'review', 'inconclusive', 'pass'];

/** Table of contents of a page of several records, the first `linked` of which it holds. */
export function contents(assessments: Assessments, linked: number, view: View): Html {
  const { locale } = view;
  const label = labelsIn(locale);
  const totals = totalsOf({ assessments, charters: [] }).counts;
  const shown = statuses.filter(
    (status) => columns.includes(status) && (totals[status] > 0 || status === 'fail'),
  );
  return html`<nav class="record" aria-label="${label('contents')}"><h2>${label('contents')}</h2>
<div class="scroll" role="region" tabindex="0" aria-label="${label('contents')}">
<table><thead><tr><th scope="col" data-sort="file">${label('file')}</th>${shown.map((status) => html`<th scope="col" class="n" data-sort="${status}">${statusWord(status, locale)}</th>`)}</tr></thead>
<tbody>${rows(assessments, linked, shown, locale)}</tbody></table>
</div></nav>
`;
}

/** A row for each record; kept as markup, of which a long run has little. */
function rows(
  assessments: Assessments,
  linked: number,
  shown: readonly Status[],
  locale: Locale,
): readonly Html[] {
  const label = labelsIn(locale);
  const all: Html[] = [];
  for (const assessment of assessments) {
    const counts = statusCounts([assessment]);
    const name = html`<bdi>${assessment.path}</bdi>`;
    const unread = assessment.status === 'unreadable';
    const i = all.length;
    all.push(html`<tr><th scope="row">${i < linked ? html`<a href="#r${i + 1}-record">${name}</a>` : name}</th>${
      unread
        ? html`<td class="n" colspan="${shown.length}">${label('unreadableShort')}</td>`
        : shown.map((status) => html`<td class="n">${counts[status]}</td>`)
    }</tr>
`);
  }
  return all;
}
