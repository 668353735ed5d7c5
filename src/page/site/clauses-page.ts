import { statuses } from '../../model/assessment.ts';
import type { Report } from '../../model/report.ts';
import { label } from '../../wording/labels.ts';
import { siteWord } from '../../wording/site-words.ts';
import { statusWord } from '../../wording/words.ts';
import { type Html, html } from '../html.ts';
import { bar, barLegend, type ClauseRow, clauseCell } from './clause-rows.ts';
import { placeName, type Site } from './frame.ts';

/** Every clause with the number of records of each status, charter by charter and article by article. */
export function clausesPage(
  { view: { locale } }: Site,
  { charters }: Report,
  rows: readonly ClauseRow[],
): Html {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const strays = rows.filter(({ clause }) => clause === undefined);
  const head = html`<thead><tr><th scope="col">${label('clause', locale)}</th>${statuses.map((status) => html`<th scope="col" class="n">${statusWord(status, locale)}</th>`)}<th scope="col" class="bar"><span class="sr">${siteWord('spread', locale)}</span></th></tr></thead>`;
  const line = (row: ClauseRow): Html =>
    html`<tr><th scope="row">${clauseCell(row, locale, '')}</th>${statuses.map((status) => html`<td class="n${row.tally.total[status] === 0 && html` zero`}">${row.tally.total[status]}</td>`)}<td class="bar">${bar(row.tally.total)}</td></tr>
`;
  const sections = charters.map((charter) => {
    const articles = charter.articles.flatMap(({ number, title }) => {
      const own = charter.clauses
        .filter(({ article }) => article === number)
        .flatMap(({ id }) => byId.get(id) ?? []);
      if (own.length === 0) return [];
      return [
        html`<tbody><tr class="rowgroup"><th scope="rowgroup" colspan="${statuses.length + 2}">${label('article', locale)} ${number}. ${title[locale]}</th></tr>
${own.map(line)}</tbody>
`,
      ];
    });
    if (articles.length === 0) return html``;
    return html`<h2>${charter.title[locale]}</h2>
<div class="scroll" role="region" tabindex="0" aria-label="${charter.title[locale]}"><table class="spread">${head}
${articles}</table></div>
`;
  });
  return html`<h1>${placeName('clauses', locale)}</h1>
<p class="soft">${siteWord('mostAffectedNote', locale)}</p>
${barLegend(locale)}
${sections}
${strays.length > 0 && html`<table class="spread">${head}<tbody>${strays.map(line)}</tbody></table>`}`;
}
