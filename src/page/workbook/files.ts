import { type Assessment, statuses } from '../../model/assessment.ts';
import type { Locale } from '../../model/locale.ts';
import type { Assessments, Report, View } from '../../model/report.ts';
import { statusCounts } from '../../wording/coverage.ts';
import { inertLine } from '../../wording/inert.ts';
import { problemText } from '../../wording/problems.ts';
import { languageWord, statusWord } from '../../wording/words.ts';
import type { Value } from './cell.ts';
import type { Sheet } from './sheet.ts';
import { table } from './table.ts';
import { notes } from './words.ts';

/** Every file of the run, those that could not be read too: how many clauses have which status, and its times. */
export function filesSheet({ assessments }: Report, { locale }: View): Sheet {
  const sheet = table(
    'files',
    [
      ['file', 28],
      ['read', 8],
      ['format', 11],
      ['language', 12],
      ['date', 12, 'date'],
      ['sessions', 9, 'number'],
      ['netLow', 11, 'number'],
      ['netHigh', 11, 'number'],
      ['breaks', 8, 'number'],
      ['findings', 12, 'number'],
      ['problems', 40],
      ['charters', 18],
      ['bytes', 10, 'number'],
      ['hash', 22, 'code'],
    ],
    locale,
    rows(assessments, locale),
  );
  const counted = statuses.map((status) => ({
    head: statusWord(status, locale),
    width: 11,
    style: 'number' as const,
  }));
  return { ...sheet, columns: spliced(sheet.columns, counted) };
}

function* rows(assessments: Assessments, locale: Locale): Iterable<readonly Value[]> {
  for (const assessment of assessments) yield cellsOf(assessment, locale);
}

/** The counts stand behind the number of findings, before the problems. */
const before = 10;

function spliced<T>(cells: readonly T[], counts: readonly T[]): readonly T[] {
  return [...cells.slice(0, before), ...counts, ...cells.slice(before)];
}

function cellsOf(assessment: Assessment, locale: Locale): readonly Value[] {
  const { sessions } = assessment.timeline;
  const isRead = assessment.status === 'assessed';
  const first = sessions.find(({ date }) => date !== null)?.date;
  const counts = statusCounts([assessment]);
  const cells: readonly Value[] = [
    inertLine(assessment.path),
    isRead ? notes.yes[locale] : { text: notes.no[locale], style: 'error' },
    assessment.format ?? undefined,
    isRead ? languageWord(assessment.language, locale) : undefined,
    first ? { date: first } : undefined,
    ...(isRead ? [sessions.length, ...net(assessment), breaksOf(assessment)] : new Array(4).fill(undefined)),
    isRead ? assessment.findings.length : undefined,
    assessment.problems.map((problem) => problemText(problem, locale)).join('\n'),
    assessment.charters.join(', '),
    assessment.bytes,
    assessment.sha256 ?? undefined,
  ];
  return spliced(
    cells,
    statuses.map((status) => (isRead ? counts[status] : undefined)),
  );
}

/** Over all sessions; empty where one of them has no known times. */
function net({ timeline: { sessions } }: Assessment): readonly [Value, Value] {
  const bounds = sessions.map(({ netBounds }) => netBounds);
  const sum = (side: 'low' | 'high'): Value =>
    bounds.length > 0 && bounds.every((one) => one !== null)
      ? bounds.reduce((all, one) => all + one[side], 0)
      : undefined;
  return [sum('low'), sum('high')];
}

function breaksOf({ timeline }: Assessment): number {
  return timeline.sessions.reduce((sum, { breaks }) => sum + breaks.length, 0);
}
