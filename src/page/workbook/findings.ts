import type { Finding } from '../../model/assessment.ts';
import type { Report, View } from '../../model/report.ts';
import { suppressionText } from '../../wording/decisions.ts';
import { placeText } from '../../wording/places.ts';
import { findingText } from '../../wording/sentences.ts';
import { confidenceWord, severityWord, verdictWord } from '../../wording/words.ts';
import { grouped } from '../grouped.ts';
import type { Value } from './cell.ts';
import { readRecords } from './record-rows.ts';
import type { Sheet } from './sheet.ts';
import { table } from './table.ts';
import { notes } from './words.ts';

/** Every finding with its place. The passage has a column only where the caller allowed quoting. */
export function findingsSheet(report: Report, view: View): Sheet {
  const quoted = view.quotes === 'none' ? [] : ([['passage', 34]] as const);
  const compared = report.absent === undefined ? [] : ([['since', 13]] as const);
  return table(
    'findings',
    [
      ['file', 24],
      ['clauses', 12],
      ['check', 19],
      ['finding', 40],
      ['verdict', 12],
      ['severity', 10],
      ['confidence', 10],
      ['place', 16],
      ['turn', 9, 'number'],
      ...quoted,
      ['rewording', 28],
      ['aside', 22],
      ['id', 14, 'code'],
      ...compared,
    ],
    view.locale,
    rows(report, view),
  );
}

/** Against an earlier run, what it had found and this one does not stands behind what the record shows now. */
function* rows(report: Report, view: View): Iterable<readonly Value[]> {
  const since = (word: SinceWord): readonly Value[] =>
    report.absent === undefined ? [] : [notes[word][view.locale]];
  const absent = new Map(grouped(report.absent ?? [], ({ path }) => path));
  for (const { file, assessment } of readRecords(report)) {
    for (const finding of assessment.findings) {
      const word = finding.baseline === 'unchanged' ? 'asBefore' : 'fresh';
      yield [file, ...cellsOf(finding, view), ...since(word)];
    }
    for (const { finding } of absent.get(assessment.path) ?? [])
      yield [file, ...cellsOf(finding, view), ...since('gone')];
  }
}

type SinceWord = 'fresh' | 'asBefore' | 'gone';

function cellsOf(finding: Finding, view: View): readonly Value[] {
  const { locale } = view;
  return [
    finding.clauses.join(', '),
    finding.rule,
    findingText(finding, view.phrasebook),
    verdictWord(finding.verdict, locale),
    severityWord(finding.severity, locale),
    confidenceWord(finding.confidence, locale),
    placeText(finding, locale),
    finding.turn ?? undefined,
    ...(view.quotes === 'none' ? [] : [finding.excerpt]),
    finding.rewording,
    suppressionText(finding, locale),
    finding.fingerprint,
  ];
}
