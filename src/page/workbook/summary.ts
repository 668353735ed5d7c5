import { statuses } from '../../model/assessment.ts';
import type { Report, View } from '../../model/report.ts';
import { awaitingText, coverageText, totalsOf, unreadText, verdictText } from '../../wording/coverage.ts';
import { labelsIn } from '../../wording/labels.ts';
import { instantWords } from '../../wording/moments.ts';
import { reportTitle } from '../../wording/report-title.ts';
import { statusMeaning, statusWord } from '../../wording/words.ts';
import type { Value } from './cell.ts';
import type { Sheet } from './sheet.ts';
import { statusStyle } from './styles.ts';
import { heads, notes, sheetNames } from './words.ts';

/** The first page: what was run, what was found, what awaits a person. Counts, and no share of anything. */
export function summarySheet(report: Report, view: View): Sheet {
  return {
    name: sheetNames.summary[view.locale],
    table: false,
    columns: [
      { width: 30, style: 'plain' },
      { width: 10, style: 'number' },
      { width: 88, style: 'text' },
    ],
    rows: rows(report, view),
  };
}

function* rows(report: Report, view: View): Iterable<readonly Value[]> {
  const { locale, moment } = view;
  const label = labelsIn(locale);
  const { tool } = report;
  const { records, unread, findings, counts, charters } = totalsOf(report);
  const heading = (text: string): Value => ({ text, style: 'heading' });
  const line = (name: string, text: string): readonly Value[] => [
    { text: name, style: 'soft' },
    undefined,
    text,
  ];
  yield [{ text: reportTitle(report.assessments, locale), style: 'title' }];
  yield [];
  yield line(label('tool'), `${tool.name} ${tool.version}`);
  for (const { title, version, authority } of charters)
    yield line(label('charter'), `${title[locale]}, ${version} (${authority[locale]})`);
  if (moment) yield line(label('run'), instantWords(moment.start, locale));
  yield [];
  yield [heading(verdictText(counts, locale))];
  yield [heading(awaitingText(counts, locale))];
  yield line('', coverageText(charters, locale));
  if (unread > 0) yield line('', unreadText(unread, locale));
  yield [];
  yield [heading(notes.records[locale]), records];
  yield [heading(heads.findings[locale]), findings];
  yield [];
  yield [heading(notes.clausesPerStatus[locale])];
  for (const status of statuses)
    yield [
      { text: statusWord(status, locale), style: statusStyle(status) },
      counts[status],
      { text: statusMeaning(status, locale), style: 'soft' },
    ];
  yield [];
  yield line('', notes.howToFill[locale]);
}
