import { type Assessment, type Status, standing, statuses } from '../model/assessment.ts';
import { clausesOf } from '../model/charter.ts';
import { chartersFor, type Report, type Reporter, type View } from '../model/report.ts';
import { inMarkdown } from '../page/markdown-text.ts';
import {
  awaitingText,
  countsText,
  coverageText,
  findingsText,
  recordsText,
  statusCounts,
  totalsOf,
  unreadText,
  verdictText,
} from '../wording/coverage.ts';
import { decisionText } from '../wording/decisions.ts';
import { label } from '../wording/labels.ts';
import { placeText } from '../wording/places.ts';
import { problemText } from '../wording/problems.ts';
import { reportTitle } from '../wording/report-title.ts';
import { findingText } from '../wording/sentences.ts';
import { statusWord } from '../wording/words.ts';

/** Clauses that the summary lists; of the others it gives the number. */
const listed: readonly Status[] = ['error', 'fail', 'review'];
/** A job summary holds 1 MB, and nobody reads so many records in it. */
const most = 100;

/** A summary to read in a merge request or a job's page. */
const markdown: Reporter = {
  id: 'markdown',
  about: {
    en: 'a summary in Markdown, for a merge request or a job’s page',
    fr: 'un résumé en Markdown, pour une demande de fusion ou la page d’une tâche',
    nl: 'een samenvatting in Markdown, voor een merge request of de pagina van een taak',
  },
  *render(report, view) {
    const { locale } = view;
    const { records, documents, unread, findings, counts, charters } = totalsOf(report);
    yield `# ${reportTitle(report.assessments, locale)}\n\n`;
    yield `${recordsText(documents, locale)}, ${findingsText(findings, locale)}. **${verdictText(counts, locale)}** ${awaitingText(counts, locale)}\n\n`;
    yield `${coverageText(charters, locale)}\n`;
    if (unread > 0) yield `\n**${unreadText(unread, locale)}**\n`;
    let shown = 0;
    for (const assessment of report.assessments) {
      if (shown++ === most) break;
      yield* recordPart(assessment, report, view);
    }
    if (records > most) yield `\n… ${recordsText(records - most, locale)}\n`;
  },
};

export default markdown;

function* recordPart(assessment: Assessment, report: Report, view: View): Iterable<string> {
  const { locale, phrasebook } = view;
  yield `\n## ${inMarkdown(assessment.path)}\n\n`;
  for (const problem of assessment.problems) yield `> ${inMarkdown(problemText(problem, locale))}\n\n`;
  if (assessment.status === 'unreadable') {
    yield `${label('unreadable', locale)}\n`;
    return;
  }
  yield `${countsText(statusCounts([assessment]), locale)}\n`;
  const clauses = clausesOf(chartersFor(report.charters, [assessment]));
  const results = statuses
    .filter((status) => listed.includes(status))
    .flatMap((status) => assessment.clauses.filter((result) => standing(result) === status));
  if (results.length === 0) return;
  yield `\n| ${label('clause', locale)} | ${label('status', locale)} | ${label('findings', locale)} |\n|---|---|---|\n`;
  for (const result of results) {
    const title = clauses.find(({ id }) => id === result.clause)?.title[locale] ?? '';
    const found = assessment.findings
      .filter(
        ({ fingerprint, suppression }) => result.findings.includes(fingerprint) && suppression === undefined,
      )
      .map((finding) => `${placeText(finding, locale)}: ${findingText(finding, phrasebook)}`);
    const grounds = [...found, decisionText(result, locale) ?? ''].filter((text) => text !== '');
    const cells = [`${result.clause} ${title}`, statusWord(standing(result), locale)].map(inMarkdown);
    yield `| ${[...cells, grounds.map(inMarkdown).join('<br>')].join(' | ')} |\n`;
  }
}
