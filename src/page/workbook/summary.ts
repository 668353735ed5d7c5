import { statuses } from '../../model/assessment.ts';
import { chartersFor, type Report, type View } from '../../model/report.ts';
import { awaitingText, coverageText, statusCounts, unreadText, verdictText } from '../../wording/coverage.ts';
import { labelsIn } from '../../wording/labels.ts';
import { instantWords } from '../../wording/moments.ts';
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

function* rows({ tool, charters, assessments }: Report, view: View): Iterable<readonly Value[]> {
  const { locale, moment } = view;
  const label = labelsIn(locale);
  const read = assessments.filter(({ status }) => status === 'assessed');
  const counts = statusCounts(read);
  const held = chartersFor(charters, read);
  const unread = assessments.length - read.length;
  const heading = (text: string): Value => ({ text, style: 'heading' });
  const line = (name: string, text: string): readonly Value[] => [
    { text: name, style: 'soft' },
    undefined,
    text,
  ];
  yield [{ text: label('report'), style: 'title' }];
  yield [];
  yield line(label('tool'), `${tool.name} ${tool.version}`);
  for (const { title, version, authority } of held)
    yield line(label('charter'), `${title[locale]}, ${version} (${authority[locale]})`);
  if (moment) yield line(label('run'), instantWords(moment.start, locale));
  yield [];
  yield [heading(verdictText(counts, locale))];
  yield [heading(awaitingText(counts, locale))];
  yield line('', coverageText(held, locale));
  if (unread > 0) yield line('', unreadText(unread, locale));
  yield [];
  yield [heading(notes.records[locale]), assessments.length];
  yield [heading(heads.findings[locale]), read.reduce((sum, { findings }) => sum + findings.length, 0)];
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
