import type { Assessment } from '../model/assessment.ts';
import type { Charter } from '../model/charter.ts';
import { chartersFor, type Report, type Reporter, type View } from '../model/report.ts';
import { clauseLines } from '../page/terminal/clauses.ts';
import { findingLines } from '../page/terminal/findings.ts';
import { type Paint, paintOf } from '../page/terminal/paint.ts';
import { timelineFacts } from '../page/terminal/timeline.ts';
import { wrapped } from '../page/terminal/wrap.ts';
import {
  awaitingText,
  countsText,
  coverageText,
  findingsText,
  recordsText,
  totalsOf,
  unreadText,
  verdictText,
} from '../wording/coverage.ts';
import { inertTerminal } from '../wording/inert.ts';
import { label, labelled } from '../wording/labels.ts';
import { problemText } from '../wording/problems.ts';
import { languageWord } from '../wording/words.ts';

/** For a person at a terminal: what was found, where, and what became of the clauses. */
const pretty: Reporter = {
  id: 'pretty',
  about: {
    en: 'for reading in a terminal',
    fr: 'à lire dans un terminal',
    nl: 'om te lezen in een terminal',
  },
  *render(report, given) {
    const view = { ...given, width: Math.max(40, given.width) };
    const paint = paintOf(view.colour);
    for (const assessment of report.assessments) {
      for (const line of recordLines(assessment, chartersFor(report.charters, [assessment]), view, paint))
        yield `${line}\n`;
      yield '\n';
    }
    for (const line of totalLines(report, view, paint)) yield `${line}\n`;
  },
};

export default pretty;

function* recordLines(
  assessment: Assessment,
  charters: readonly Charter[],
  view: View,
  paint: Paint,
): Iterable<string> {
  const { locale, width } = view;
  yield paint.path(inertTerminal(assessment.path));
  if (assessment.status === 'unreadable') {
    yield* indented(label('unreadable', locale), 2, width, paint.strong);
  } else {
    const language = labelled('language', languageWord(assessment.language, locale), locale);
    const held = charters.map(({ title, version }) => `${title[locale]} ${version}`);
    yield* indented([language, ...held].join(' · '), 2, width, paint.faint);
    for (const facts of timelineFacts(assessment, locale)) yield* indented(facts, 2, width);
    yield '';
    if (assessment.findings.length === 0) yield `  ${label('noFindings', locale)}`;
    yield* findingLines(assessment.findings, view, paint);
    yield '';
    yield* clauseLines(assessment, charters, view, paint);
  }
  yield* problemLines(assessment, view, paint);
}

function* problemLines({ problems }: Assessment, view: View, paint: Paint): Iterable<string> {
  if (problems.length === 0) return;
  const { locale, width } = view;
  yield '';
  for (const problem of problems) {
    const place = problem.line === undefined ? '' : ` (${label('line', locale)}\u00a0${problem.line})`;
    const [first = '', ...rest] = wrapped(
      `${inertTerminal(problemText(problem, locale))}${place}`,
      width - 4,
    );
    yield `  ${paint.problem('!')} ${first}`;
    for (const line of rest) yield `    ${line}`;
  }
}

/** Counts come with what was looked at and what awaits a person; a share alone would mislead. */
function* totalLines(report: Report, view: View, paint: Paint): Iterable<string> {
  const { locale, width } = view;
  const { records, documents, unread, findings, counts, charters } = totalsOf(report);
  yield paint.strong(`${recordsText(documents, locale)}, ${findingsText(findings, locale)}`);
  if (records > unread) {
    const several = records > 1;
    if (several) yield* indented(labelled('clauses', `${countsText(counts, locale)}.`, locale), 0, width);
    yield* indented(`${verdictText(counts, locale)} ${awaitingText(counts, locale)}`, 0, width);
    yield* indented(coverageText(charters, locale), 0, width, paint.faint);
  }
  if (unread > 0) yield* indented(unreadText(unread, locale), 0, width, paint.problem);
}

function* indented(
  text: string,
  indent: number,
  width: number,
  colour = (line: string): string => line,
): Iterable<string> {
  for (const line of wrapped(text, width - indent)) yield ' '.repeat(indent) + colour(line);
}
