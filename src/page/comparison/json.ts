import type { RecordComparison } from '../../model/comparison.ts';
import type { Phrasebook } from '../../model/report.ts';
import { inertJson } from '../../wording/inert.ts';
import { savedFinding } from '../../wording/saved-report.ts';

/** Two runs compared, for programs: findings as the JSON report writes them, without a quote. */
export function comparisonJson(records: readonly RecordComparison[], phrasebook: Phrasebook): string {
  const count = (name: 'fresh' | 'absent' | 'persisting' | 'clauses'): number =>
    records.reduce((sum, record) => sum + record[name].length, 0);
  const value = {
    comparisonVersion: 1,
    locale: phrasebook.locale,
    totals: {
      records: records.filter(({ presence }) => presence !== 'gone').length,
      new: count('fresh'),
      absent: count('absent'),
      persisting: count('persisting'),
      clauses: count('clauses'),
    },
    records: records.map(
      ({ path, movedFrom, presence, changed, read, fresh, absent, persisting, clauses }) => ({
        path,
        ...(movedFrom === undefined ? {} : { movedFrom }),
        presence,
        changed,
        read,
        new: fresh.map((finding) => savedFinding(finding, phrasebook)),
        absent: absent.map((finding) => savedFinding(finding, phrasebook)),
        persisting: persisting.map(({ rule, fingerprint }) => ({ rule, fingerprint })),
        clauses,
      }),
    ),
  };
  return `${inertJson(JSON.stringify(value, null, 2))}\n`;
}
