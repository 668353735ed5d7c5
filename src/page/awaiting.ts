import { standing } from '../model/assessment.ts';
import { clausesOf } from '../model/charter.ts';
import { isAwaiting } from '../wording/coverage.ts';
import { groundsOf } from './clauses.ts';
import { type Html, html } from './html.ts';
import { clauseId, type RecordPage } from './page.ts';
import { statusMark } from './status-mark.ts';

/** What the tool leaves to a person, as a list to tick on paper, with what it found and what it cannot see. */
export function awaitingSection(page: RecordPage): Html {
  const { assessment, charters, locale, label } = page;
  const waiting = assessment.clauses.filter((result) => isAwaiting(standing(result)));
  const items = waiting.map((result) => {
    const clause = clausesOf(charters).find(({ id }) => id === result.clause);
    const grounds = groundsOf(page, result);
    const byHand = clause?.byHand?.[locale];
    return html`<li><span class="box" aria-hidden="true"></span><div><a href="#${clauseId(page, result.clause)}">${result.clause}</a> ${clause?.title[locale]}${grounds && html`<p>${grounds}</p>`}${byHand !== undefined && html`<p>${byHand}</p>`}</div>${statusMark(standing(result), locale)}</li>
`;
  });
  return html`<h3>${label('awaiting')}</h3>
<p class="soft">${label(waiting.length > 0 ? 'awaitingIntro' : 'nothingAwaits')}</p>
${waiting.length > 0 && html`<ul class="todo">${items}</ul>`}`;
}
