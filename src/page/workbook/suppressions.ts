import type { Report, View } from '../../model/report.ts';
import { findingText } from '../../wording/sentences.ts';
import type { Value } from './cell.ts';
import { readRecords } from './record-rows.ts';
import type { Sheet } from './sheet.ts';
import { table } from './table.ts';

/** Findings that a person set aside: why, who, when, until when. */
export function suppressionsSheet(report: Report, view: View): Sheet {
  return table(
    'suppressions',
    [
      ['file', 28],
      ['clauses', 14],
      ['check', 22],
      ['finding', 44],
      ['reason', 40],
      ['by', 18],
      ['decidedOn', 12, 'date'],
      ['until', 13, 'date'],
      ['id', 14, 'code'],
    ],
    view.locale,
    rows(report, view),
  );
}

function* rows(report: Report, view: View): Iterable<readonly Value[]> {
  for (const { file, assessment } of readRecords(report)) {
    for (const finding of assessment.findings) {
      const { suppression, clauses, rule, fingerprint } = finding;
      if (!suppression) continue;
      const { reason, by, at, until } = suppression;
      yield [
        ...[file, clauses.join(', '), rule, findingText(finding, view.phrasebook), reason, by],
        ...[{ date: at }, until === undefined ? undefined : { date: until }],
        fingerprint,
      ];
    }
  }
}
