import { type Estimate, wilson } from '../../../src/model/estimate.ts';
import { type Language, languages } from '../../../src/model/locale.ts';
import { foundBy, isNeutral, otherLabels, type Tier } from './flags.ts';
import { halves } from './half.ts';
import type { Judged } from './judged.ts';
import { type Cell, estimate, perThousand, table } from './table.ts';
import { turnChecks } from './turn-checks.ts';

/** How often a check speaks on turns where it should not. */
export function alarmRate(turns: readonly Judged[], check: string, tier: Tier): Estimate | undefined {
  return wilson(turns.filter((judged) => foundBy(judged, [check], tier).length > 0).length, turns.length);
}

/** Every check on the turns that a reader left unflagged, per thousand. */
export function neutralTable(turns: readonly Judged[]): string {
  const rows: Cell[][] = [];
  const groups: readonly (Language | 'all')[] = [...languages, 'all'];
  for (const half of halves) {
    for (const { id } of turnChecks) {
      for (const group of groups) {
        const own = turns.filter(
          ({ row }) =>
            row.half === half &&
            isNeutral(row) &&
            !row.labels.includes(otherLabels[id] ?? '') &&
            (group === 'all' || row.language === group),
        );
        const rates = (['default', 'all'] as const).map((tier) => perThousand(alarmRate(own, id, tier)));
        rows.push([half, id, group, own.length, ...rates]);
      }
    }
  }
  return table(['half', 'check', 'language', 'neutral turns', 'default', 'all'], rows);
}

/** The checks with few labelled turns: what they found of them. */
export function otherTable(turns: readonly Judged[]): string {
  const rows: Cell[][] = [];
  for (const half of halves) {
    for (const [check, label] of Object.entries(otherLabels)) {
      if (!turnChecks.some(({ id }) => id === check)) continue;
      const own = turns.filter(({ row }) => row.half === half && row.labels.includes(label));
      const found = own.filter((judged) => foundBy(judged, [check], 'all').length > 0).length;
      rows.push([half, check, label, own.length, found, estimate(wilson(found, own.length))]);
    }
  }
  return table(['half', 'check', 'label', 'labelled', 'found', 'recall'], rows);
}
