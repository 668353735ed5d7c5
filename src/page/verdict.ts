import { statuses } from '../model/assessment.ts';
import { roles } from '../model/interview.ts';
import {
  awaitingText,
  countsByCharter,
  coverageText,
  statusCounts,
  verdictText,
} from '../wording/coverage.ts';
import { labelled } from '../wording/labels.ts';
import { dateWords, netWords, rangeWords } from '../wording/moments.ts';
import { languageWord, roleWord, statusCountWord } from '../wording/words.ts';
import { type Html, html } from './html.ts';
import type { RecordPage } from './page.ts';
import { statusIcon } from './status-mark.ts';

/** What a reader must know first: what is not met, what awaits a person, what could be seen at all. */
export function verdictHeader(page: RecordPage): Html {
  const { assessment, charters, locale, label } = page;
  if (assessment.status === 'unreadable') {
    return html`<p class="verdict">${label('unreadable')}</p>${facts(page)}`;
  }
  const counts = statusCounts([assessment]);
  const present = statuses.filter((status) => counts[status] > 0);
  return html`<p class="verdict">${held(`${verdictText(counts, locale)} ${awaitingText(counts, locale)}`)}</p>
<p class="soft">${coverageText(charters, locale)}</p>
<ul class="counts">${present.map(
    (status) =>
      html`<li><strong>${counts[status]}</strong><span class="mark s-${status}">${statusIcon(status)}${statusCountWord(status, counts[status], locale)}</span></li>`,
  )}</ul>${charters.length > 1 && sideBySide(page)}
${facts(page)}`;
}

/** Where several charters hold: what became of the clauses of each, in a row of its own. */
function sideBySide({ assessment, charters, locale, label }: RecordPage): Html {
  const all = statusCounts([assessment]);
  const present = statuses.filter((status) => all[status] > 0);
  return html`
<div class="scroll" role="region" tabindex="0" aria-label="${label('charter')}"><table><thead><tr><th scope="col">${label('charter')}</th>${present.map((status) => html`<th scope="col" class="n">${statusCountWord(status, 2, locale)}</th>`)}</tr></thead><tbody>
${countsByCharter(assessment, charters).map(
  ({ charter, counts }) =>
    html`<tr><th scope="row">${charter.title[locale]}</th>${present.map((status) => html`<td class="n">${counts[status]}</td>`)}</tr>
`,
)}</tbody></table></div>`;
}

/** A figure stays on the line of what it counts. */
function held(text: string): string {
  return text.replace(/(\d) /g, '$1\u00a0');
}

function facts({ assessment, locale, label }: RecordPage): Html {
  const { language, status, sha256, turns, timeline } = assessment;
  const isFile = assessment.file !== undefined;
  const fact = (name: string, value: string): Html => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
  const sessions = timeline.sessions.map((session, i) => {
    const date = session.date === null ? '' : `${dateWords(session.date, locale)}, `;
    const times = `${date}${rangeWords(session.start, session.end, locale)}`;
    const net = netWords(session, locale);
    if (timeline.sessions.length === 1) return [fact(label('session'), times), fact(label('net'), net)];
    return html`<div><dt>${label('session')} ${i + 1}</dt><dd>${times}</dd><dd>${labelled('net', net, locale)}</dd></div>`;
  });
  const spoken = roles
    .filter((role) => turns[role] > 0)
    .map((role) => `${roleWord(role, locale)} ${turns[role]}`);
  return html`<dl class="facts">
${status === 'assessed' && html`${fact(label('language'), languageWord(language, locale))}${sessions}${!isFile && html`<div class="wide"><dt>${label('turns')}</dt><dd>${spoken.length > 0 ? spoken.join(', ') : '0'}</dd></div>`}`}
${sha256 !== null && html`<div class="wide"><dt>${label('hash')}</dt><dd class="mono">${sha256}</dd></div>`}
</dl>`;
}
