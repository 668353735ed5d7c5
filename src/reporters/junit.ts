import { type Assessment, type ClauseResult, standing } from '../model/assessment.ts';
import { clausesOf } from '../model/charter.ts';
import { chartersFor, type Report, type Reporter, type View } from '../model/report.ts';
import { type Html, html } from '../page/html.ts';
import { decisionText } from '../wording/decisions.ts';
import { inertLine } from '../wording/inert.ts';
import { placeText } from '../wording/places.ts';
import { problemText } from '../wording/problems.ts';
import { findingText, reasonText } from '../wording/sentences.ts';
import { statusWord } from '../wording/words.ts';

/**
 * JUnit's XML, valid by the strict schema of Ant and by that of Jenkins: a suite for each record, a case for each
 * clause. Only a breach is a failure; what awaits a person is skipped, never passed.
 */
const junit: Reporter = {
  id: 'junit',
  about: {
    en: 'JUnit XML: a suite for each record, a case for each clause',
    fr: 'XML JUnit : une suite par document, un cas par disposition',
    nl: 'JUnit-XML: een reeks per document, een geval per bepaling',
  },
  *render(report, view) {
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n';
    let id = 0;
    for (const assessment of report.assessments) yield suite(assessment, id++, report, view).markup;
    yield '</testsuites>\n';
  },
};

export default junit;

function suite(assessment: Assessment, id: number, report: Report, view: View): Html {
  const titles = new Map(
    clausesOf(chartersFor(report.charters, [assessment])).map((clause) => [
      clause.id,
      clause.title[view.locale],
    ]),
  );
  const unread = assessment.status === 'unreadable';
  const cases = unread
    ? [unreadable(assessment, view)]
    : assessment.clauses.map((result) => clauseCase(result, assessment, titles, view));
  const count = (status: string): number =>
    unread ? 0 : assessment.clauses.filter((result) => standing(result) === status).length;
  // The schema asks for a moment without a zone, and for a host: the machine's name is nobody's business.
  const moment = (view.moment?.start ?? '1970-01-01T00:00:00').slice(0, 19);
  return html`<testsuite package="charterlint" id="${id}" name="${inertLine(assessment.path)}" timestamp="${moment}" hostname="localhost" tests="${cases.length}" failures="${count('fail')}" errors="${unread ? 1 : count('error')}" time="0">
<properties/>
${cases}<system-out/>
<system-err/>
</testsuite>
`;
}

function clauseCase(
  result: ClauseResult,
  assessment: Assessment,
  titles: ReadonlyMap<string, string>,
  view: View,
): Html {
  const name = inertLine(`${result.clause} ${titles.get(result.clause) ?? ''}`.trim());
  return html`<testcase classname="${inertLine(assessment.path)}" name="${name}" time="0">${outcomeOf(result, assessment, view)}</testcase>
`;
}

function outcomeOf(result: ClauseResult, assessment: Assessment, view: View): Html | undefined {
  const status = standing(result);
  if (status === 'pass') return undefined;
  if (status !== 'fail' && status !== 'error') return html`<skipped/>`;
  const lines = [
    ...assessment.findings
      .filter(
        ({ fingerprint, suppression }) => result.findings.includes(fingerprint) && suppression === undefined,
      )
      .map((finding) => `${placeText(finding, view.locale)}: ${findingText(finding, view.phrasebook)}`),
    ...(result.because ?? []).map((reason) => reasonText(reason, view.phrasebook)),
    decisionText(result, view.locale) ?? '',
  ].filter((line) => line !== '');
  const message = statusWord(status, view.locale);
  const text = lines.map(inertLine).join('\n');
  return status === 'fail'
    ? html`<failure message="${message}" type="fail">${text}</failure>`
    : html`<error message="${message}" type="error">${text}</error>`;
}

/** Nothing is known of any clause: an error, for a gate that counts passes must not see an empty suite. */
function unreadable(assessment: Assessment, { locale }: View): Html {
  const text = assessment.problems.map((problem) => inertLine(problemText(problem, locale))).join('\n');
  return html`<testcase classname="${inertLine(assessment.path)}" name="charterlint" time="0"><error message="unreadable" type="unreadable">${text}</error></testcase>
`;
}
