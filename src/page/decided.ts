import { type ClauseResult, type Status, standing, statuses } from '../model/assessment.ts';
import { clausesOf } from '../model/charter.ts';
import type { Locale } from '../model/locale.ts';
import { decisionText } from '../wording/decisions.ts';
import { pageWord } from '../wording/page-words.ts';
import { type Html, html } from './html.ts';
import { clauseId, type RecordPage } from './page.ts';
import { statusMark } from './status-mark.ts';

/** What persons decided, with the tool's own status beside it: a report must not hide that it was overruled. */
export function decidedSection(page: RecordPage): Html {
  const { assessment, charters, locale, label } = page;
  const decided = assessment.clauses.filter(({ decision }) => decision !== undefined);
  if (decided.length === 0) return html``;
  const titles = new Map(clausesOf(charters).map(({ id, title }) => [id, title[locale]]));
  const row = (
    result: ClauseResult,
  ): Html => html`<tr><th scope="row"><div class="clause"><a class="id" href="#${clauseId(page, result.clause)}">${result.clause}</a><div>${titles.get(result.clause)}<p class="grounds person">${decisionText(result, locale)}</p></div></div></th>${statusCell(result.status, locale)}${statusCell(standing(result), locale)}</tr>
`;
  return html`<h3>${pageWord('decided', locale)}</h3>
<table class="decided"><thead><tr><th scope="col" data-sort="clause">${label('clause')}</th><th scope="col" data-sort="tool">${pageWord('toolFound', locale)}</th><th scope="col" data-sort="person">${pageWord('personDecided', locale)}</th></tr></thead>
<tbody>${decided.map(row)}</tbody></table>`;
}

/** Sorted by what weighs most, not by its word. */
function statusCell(status: Status, locale: Locale): Html {
  return html`<td data-v="${statuses.indexOf(status)}">${statusMark(status, locale)}</td>`;
}
