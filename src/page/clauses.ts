import { type ClauseResult, standing, statuses } from '../model/assessment.ts';
import type { Charter, Clause } from '../model/charter.ts';
import { findingsText, isAwaiting } from '../wording/coverage.ts';
import { decisionText } from '../wording/decisions.ts';
import { pageWord } from '../wording/page-words.ts';
import { reasonText } from '../wording/sentences.ts';
import { statusWord } from '../wording/words.ts';
import { alike } from './alike.ts';
import { clauseFacets, findingsBehind } from './found.ts';
import { type Html, html } from './html.ts';
import { clauseId, findingId, type RecordPage } from './page.ts';
import { statusMark } from './status-mark.ts';

/** Every clause, charter by charter and article by article, with its status and the grounds for it. */
export function clausesSection(page: RecordPage): Html {
  const { charters, locale, label } = page;
  return html`<h3>${label('clauses')}</h3>
${charters.map(
  (charter) =>
    html`${
      charters.length > 1 &&
      html`<h4>${charter.title[locale]}</h4>
`
    }${table(page, charter)}`,
)}`;
}

function table(page: RecordPage, charter: Charter): Html {
  const { assessment, locale, label } = page;
  const results = new Map(assessment.clauses.map((result) => [result.clause, result]));
  const articles = charter.articles.filter(({ number }) =>
    charter.clauses.some(({ article }) => article === number),
  );
  return html`<table class="clauses">
<thead><tr><th scope="col">${label('clause')}</th><th scope="col" data-sort="status">${label('status')}</th></tr></thead>
${articles.map(
  ({ number, title }) => html`<tbody>
<tr class="rowgroup"><th scope="rowgroup" colspan="2">${label('article')} ${number}. ${title[locale]}</th></tr>
${charter.clauses
  .filter(({ article }) => article === number)
  .map((clause) => {
    const result = results.get(clause.id);
    return alike(page, 'row', clause, result, () => row(page, clause, result));
  })}</tbody>
`,
)}</table>`;
}

function row(page: RecordPage, clause: Clause, result: ClauseResult | undefined): Html {
  const { locale, assessment } = page;
  const grounds = result && groundsOf(page, result);
  const decision = result && decisionText(result, locale);
  const status = result ? standing(result) : 'not-checked';
  const facets = clauseFacets(clause.id, clause, result, assessment.findings);
  // On paper the grounds of what awaits a person stand in the list to fill in, and only there.
  return html`<tr id="${clauseId(page, clause.id)}"${isAwaiting(status) && html` class="open"`}${facets}><th scope="row"><div class="clause"><span class="id">${clause.id}</span><div>${clause.title[locale]}${grounds && html`<p class="grounds">${grounds}</p>`}${decision !== undefined && html`<p class="grounds person">${decision}</p>`}</div></div></th>
<td class="status" data-v="${statuses.indexOf(status)}">${statusMark(status, locale)}${result?.before !== undefined && result.before !== result.status && html`<p class="grounds">${pageWord('before', locale)}${locale === 'fr' && '\u00a0'}: ${statusWord(result.before, locale)}</p>`}</td></tr>
`;
}

/** Findings by link, reasons in words; the same reason of two checks is said once. */
export function groundsOf(page: RecordPage, result: ClauseResult): Html | undefined {
  const { assessment, phrasebook, locale } = page;
  const reasons = [...new Set((result.because ?? []).map((reason) => reasonText(reason, phrasebook)))];
  const findings = findingsBehind(result, assessment.findings);
  if (reasons.length === 0 && findings.length === 0) return undefined;
  const first = findings[0];
  return html`${first && html`<a href="#${findingId(page, first)}">${findingsText(findings.length, locale)}</a>${reasons.length > 0 && ' · '}`}${reasons.join(' ')}`;
}
