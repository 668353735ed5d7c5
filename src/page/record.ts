import { awaitingSection } from './awaiting.ts';
import { clausesSection } from './clauses.ts';
import { findingsSection } from './findings.ts';
import { type Html, html, safeUrl } from './html.ts';
import type { RecordPage } from './page.ts';
import { problemsSection } from './problems.ts';
import { timelineSection } from './timeline.ts';
import { verdictHeader } from './verdict.ts';

/** Everything about one record. */
export function recordSection(page: RecordPage, baseUri: string | undefined): Html {
  const { assessment, prefix } = page;
  const url =
    baseUri === undefined
      ? undefined
      : safeUrl(baseUri + encodeURI(assessment.path.replace(/\p{Surrogate}/gu, '\ufffd')));
  const name = html`<bdi>${assessment.path}</bdi>`;
  return html`<section class="record" id="${prefix}record">
<h2>${url === undefined ? name : html`<a href="${url}" rel="noreferrer">${name}</a>`}</h2>
${verdictHeader(page)}
${problemsSection(page)}
${
  assessment.status === 'assessed' &&
  html`${timelineSection(page)}
${findingsSection(page)}
${clausesSection(page)}
${awaitingSection(page)}`
}
</section>
`;
}
