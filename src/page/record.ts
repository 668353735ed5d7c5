import type { Absent } from '../model/report.ts';
import { awaitingSection } from './awaiting.ts';
import { clausesSection } from './clauses.ts';
import { decidedSection } from './decided.ts';
import { fileTimeline } from './file-timeline.ts';
import { findingsSection } from './findings.ts';
import { type Html, html, safeUrl } from './html.ts';
import { matrixSection } from './matrix.ts';
import type { RecordPage } from './page.ts';
import { problemsSection } from './problems.ts';
import { timelineSection } from './timeline.ts';
import { verdictHeader } from './verdict.ts';

/** What stands in a record's part of the page beside what its assessment says. */
interface Beside {
  readonly baseUri: string | undefined;
  readonly absent: readonly Absent[];
  /** The search field, where it serves this record alone: it stands before what it searches. */
  readonly finder: Html | false;
}

/** Everything about one record. */
export function recordSection(page: RecordPage, { baseUri, absent, finder }: Beside): Html {
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
  html`${assessment.file ? fileTimeline(page, assessment.file) : timelineSection(page)}
${matrixSection(page)}
${finder}${findingsSection(page, absent)}
${decidedSection(page)}
${clausesSection(page)}
${awaitingSection(page)}`
}
</section>
`;
}
