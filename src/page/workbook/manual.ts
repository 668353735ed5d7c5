import { type Status, standing } from '../../model/assessment.ts';
import { decidable } from '../../model/decisions.ts';
import type { Report, View } from '../../model/report.ts';
import { statusWord } from '../../wording/words.ts';
import type { Value } from './cell.ts';
import { evidenceText, readRecords } from './record-rows.ts';
import type { Column, Sheet } from './sheet.ts';
import { statusStyle } from './styles.ts';
import { heads, type ManualColumn, manualColumns, notes, sheetNames } from './words.ts';

/**
 * What a person may attest: the tool leaves it open, and so does whatever a person decided. A check that failed through
 * a fault of ours is mended, not attested.
 */
const open: ReadonlySet<Status> = new Set(['review', 'inconclusive', 'not-checked']);

const widths: Readonly<Record<ManualColumn, number>> = {
  ...{ file: 24, clause: 11, asks: 32, status: 14, why: 40, byHand: 26 },
  ...{ judgment: 18, remark: 34, by: 16, until: 13, record: 14 },
};

/** What awaits a person, with the evidence, and empty columns to fill in: `charterlint attest --from` reads it back. */
export function manualSheet(report: Report, view: View): Sheet {
  const { locale } = view;
  const column = (name: ManualColumn): Column => {
    const common = { head: heads[name][locale], width: widths[name] };
    if (name === 'judgment')
      return {
        ...{ ...common, style: 'fill', headStyle: 'fillHead' },
        holds: {
          kind: 'list',
          values: decidable.map((status) => statusWord(status, locale)),
          prompt: notes.judgmentPrompt[locale],
          error: notes.judgmentError[locale],
        },
      };
    if (name === 'until')
      return {
        ...{ ...common, style: 'fillDate', headStyle: 'fillHead' },
        holds: { kind: 'date', prompt: notes.untilPrompt[locale], error: notes.untilError[locale] },
      };
    if (name === 'remark' || name === 'by') return { ...common, style: 'fill', headStyle: 'fillHead' };
    return { ...common, style: name === 'record' ? 'code' : 'text' };
  };
  return {
    name: sheetNames.manual[locale],
    table: true,
    columns: manualColumns.map(column),
    rows: rows(report, view),
  };
}

function* rows(report: Report, view: View): Iterable<readonly Value[]> {
  const { locale } = view;
  for (const record of readRecords(report)) {
    for (const result of record.assessment.clauses) {
      const status = standing(result);
      if (!open.has(status) || !open.has(result.status)) continue;
      const clause = record.clauses.get(result.clause);
      const cells: Readonly<Record<ManualColumn, Value>> = {
        file: record.file,
        clause: result.clause,
        asks: clause?.title[locale],
        status: { text: statusWord(status, locale), style: statusStyle(status) },
        why: evidenceText(record, result, view),
        byHand: clause?.byHand?.[locale],
        ...{ judgment: undefined, remark: undefined, by: undefined, until: undefined },
        record: record.assessment.sha256 ?? undefined,
      };
      yield manualColumns.map((name) => cells[name]);
    }
  }
}
