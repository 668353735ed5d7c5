import { wilson } from '../../../src/model/estimate.ts';
import { type Flag, foundBy, type Tier } from './flags.ts';
import { f1 } from './interval.ts';
import type { Judged } from './judged.ts';
import { type Cell, estimate } from './table.ts';

/** How one flag fared on some turns at one tier. */
export interface Score {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  readonly rows: number;
}

export function scoreOf(turns: readonly Judged[], flag: Flag, tier: Tier): Score {
  let [right, wrong, missed] = [0, 0, 0];
  for (const judged of turns) {
    const found = foundBy(judged, flag.checks, tier).length > 0;
    const wanted = judged.row.labels.includes(flag.name);
    if (found && wanted) right++;
    else if (found) wrong++;
    else if (wanted) missed++;
  }
  return { right, wrong, missed, rows: turns.length };
}

export const scoreHead = ['labelled', 'found', 'false', 'precision', 'recall', 'F1'] as const;

export function scoreCells({ right, wrong, missed, rows }: Score): readonly Cell[] {
  return [
    right + missed,
    right,
    wrong,
    estimate(wilson(right, right + wrong)),
    estimate(wilson(right, right + missed)),
    estimate(f1(right, wrong, missed, rows)),
  ];
}
