import { checks } from '../../src/io/library.ts';
import type { ReadRecord } from '../../src/io/record-of.ts';
import { type Finding, standing } from '../../src/model/assessment.ts';
import { type Charter, clausesOf } from '../../src/model/charter.ts';
import type { FormatId } from '../../src/model/interview.ts';
import type { Locale } from '../../src/model/locale.ts';
import type { Phrasebook } from '../../src/model/report.ts';
import { chartersFor } from '../../src/model/report.ts';
import { clausesSection } from '../../src/page/clauses.ts';
import { fileTimeline } from '../../src/page/file-timeline.ts';
import type { RecordPage } from '../../src/page/page.ts';
import { timelineSection } from '../../src/page/timeline.ts';
import { verdictHeader } from '../../src/page/verdict.ts';
import type { Replacement } from '../../src/text/reworded.ts';
import { findingsText, statusCounts, verdictText } from '../../src/wording/coverage.ts';
import { suppressionText } from '../../src/wording/decisions.ts';
import { label, labelsIn } from '../../src/wording/labels.ts';
import { phrasebookOf } from '../../src/wording/phrasebook.ts';
import { placeText } from '../../src/wording/places.ts';
import { problemText } from '../../src/wording/problems.ts';
import { findingText, ruleTitle } from '../../src/wording/sentences.ts';
import { severityWord, verdictWord } from '../../src/wording/words.ts';
import { neutralWording } from '../../src/writing/neutral-wording.ts';
import type { Linted, ShownClause, ShownFinding } from '../protocol.ts';
import type { Examined } from './record.ts';

/** An assessment in the reader's words. `withText`: the page does not have the text yet. */
export function shown(
  { record, assessment }: Examined,
  charters: readonly Charter[],
  locale: Locale,
  withText: boolean,
): Linted {
  const phrasebook = phrasebookOf(checks, locale);
  const page: RecordPage = {
    assessment,
    charters: chartersFor(charters, [assessment]),
    locale,
    phrasebook,
    label: labelsIn(locale),
    quotes: 'none',
    prefix: '',
  };
  const text = record.read ? record.source.text : '';
  const toShown = offsetsWithLineFeeds(text);
  const read = assessment.status === 'assessed';
  const counts = statusCounts([assessment]);
  return {
    status: assessment.status,
    format: (assessment.format as FormatId | null) ?? null,
    ...(withText ? { text: text.replace(/\r\n?/g, '\n') } : {}),
    language: assessment.language === 'und' ? '' : assessment.language,
    canAnnotate: read && (assessment.format === 'docx' || assessment.format === 'odt'),
    findings: assessment.findings.map((finding, i, all) => {
      const isAgain = all.findIndex(({ fingerprint }) => fingerprint === finding.fingerprint) < i;
      const id = isAgain ? `${finding.fingerprint}-${i}` : finding.fingerprint;
      const change =
        record.read && finding.rewording !== undefined && editFor(record, finding, finding.rewording);
      const edit = change && { ...change, start: toShown(change.start), end: toShown(change.end) };
      return { ...shownFinding(finding, page, phrasebook, toShown), id, ...(edit && { edit }) };
    }),
    clauses: read ? shownClauses(page) : [],
    problems: assessment.problems.map((problem) => problemText(problem, locale)),
    summary: read
      ? `${findingsText(assessment.findings.length, locale)}. ${verdictText(counts, locale)}`
      : label('unreadable', locale),
    html: {
      verdict: verdictHeader(page).markup,
      times: read ? timesOf(page).markup : '',
      clauses: read ? clausesSection(page).markup : '',
    },
  };
}

function editFor(
  { source, interview }: Extract<ReadRecord, { readonly read: true }>,
  { start, end }: Finding,
  wording: string,
): Replacement | undefined {
  return neutralWording(interview, source.text, { start: start.offset, end: end.offset }, wording);
}

function shownFinding(
  finding: Finding,
  { charters, locale }: RecordPage,
  phrasebook: Phrasebook,
  toShown: (offset: number) => number,
): Omit<ShownFinding, 'id'> {
  const texts = phrasebook.checkTexts(finding.check);
  const aside = suppressionText(finding, locale);
  const titles = new Map(clausesOf(charters).map(({ id, title }) => [id, title[locale]]));
  return {
    start: toShown(finding.start.offset),
    end: toShown(finding.end.offset),
    verdict: finding.verdict,
    severity: finding.severity,
    tag: finding.severity === 'note' ? severityWord('note', locale) : verdictWord(finding.verdict, locale),
    title: ruleTitle(finding.rule, phrasebook),
    sentence: findingText(finding, phrasebook),
    why: texts?.why ?? '',
    remedy: texts?.remedy ?? '',
    place: placeText(finding, locale),
    clauses: finding.clauses.map((id) => ({ id, title: titles.get(id) ?? '' })),
    check: finding.check,
    fingerprint: finding.fingerprint,
    ...(finding.rewording === undefined ? {} : { rewording: finding.rewording }),
    ...(aside === undefined ? {} : { aside }),
  };
}

function timesOf(page: RecordPage) {
  const { file } = page.assessment;
  return file ? fileTimeline(page, file) : timelineSection(page);
}

/** What a person may attest: what the tool decided by itself takes an override, and the command. */
function shownClauses({ assessment, charters, locale }: RecordPage): readonly ShownClause[] {
  const titles = new Map(clausesOf(charters).map(({ id, title }) => [id, title[locale]]));
  return assessment.clauses.map((result) => ({
    id: result.clause,
    title: titles.get(result.clause) ?? '',
    status: standing(result),
    isOpen: ['review', 'inconclusive', 'not-checked'].includes(standing(result)),
  }));
}

/** The page's editor knows line feeds alone: what stands behind a carriage return and a line feed moves up by one. */
function offsetsWithLineFeeds(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (let at = text.indexOf('\r\n'); at >= 0; at = text.indexOf('\r\n', at + 2)) pairs.push(at);
  if (pairs.length === 0) return (offset) => offset;
  return (offset) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}
