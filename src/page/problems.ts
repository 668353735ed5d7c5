import { problemText } from '../wording/problems.ts';
import { type Html, html } from './html.ts';
import type { RecordPage } from './page.ts';
import { statusIcon } from './status-mark.ts';

/** Trouble with the file or the run, one sentence each. */
export function problemsSection({ assessment, locale, label }: RecordPage): Html {
  const { problems } = assessment;
  if (problems.length === 0) return html``;
  return html`<h3>${label('problems')}</h3>
<ul class="problems">${problems.map(
    (
      problem,
    ) => html`<li>${statusIcon('error')}<div>${problemText(problem, locale)}${problem.line !== undefined && html` <span class="soft">(${label('line')} ${problem.line})</span>`}</div></li>
`,
  )}</ul>`;
}
