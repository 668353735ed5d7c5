import { standing } from '../../model/assessment.ts';
import type { Report, View } from '../../model/report.ts';
import { decisionText } from '../../wording/decisions.ts';
import { statusWord } from '../../wording/words.ts';
import type { Value } from './cell.ts';
import { readRecords, reasonsText } from './record-rows.ts';
import type { Sheet } from './sheet.ts';
import { statusStyle } from './styles.ts';
import { table } from './table.ts';

/** Every clause of every record: what holds of it, what the tool found, what a person decided. */
export function clausesSheet(report: Report, view: View): Sheet {
  return table(
    'clauses',
    [
      ['file', 28],
      ['clause', 11],
      ['asks', 38],
      ['status', 15],
      ['own', 15],
      ['findings', 9, 'number'],
      ['why', 38],
      ['decided', 30],
      ...(report.absent === undefined ? [] : ([['before', 15]] as const)),
    ],
    view.locale,
    rows(report, view),
  );
}

function* rows(report: Report, view: View): Iterable<readonly Value[]> {
  const { locale } = view;
  for (const record of readRecords(report)) {
    for (const result of record.assessment.clauses) {
      const status = standing(result);
      yield [
        record.file,
        result.clause,
        record.clauses.get(result.clause)?.title[locale],
        { text: statusWord(status, locale), style: statusStyle(status) },
        statusWord(result.status, locale),
        result.findings.length,
        reasonsText(result, view),
        decisionText(result, locale),
        ...(report.absent === undefined
          ? []
          : [result.before === undefined ? undefined : statusWord(result.before, locale)]),
      ];
    }
  }
}
