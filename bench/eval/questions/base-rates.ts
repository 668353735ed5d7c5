import { wilson } from '../../../src/model/estimate.ts';
import { flags } from './flags.ts';
import type { Judged } from './judged.ts';
import { scoreOf } from './score.ts';
import { type Cell, table } from './table.ts';

const rates = [0.01, 0.03, 0.05, 0.1];

/**
 * The precision to expect where breaches are rarer than in a set made to hold them: from the recall and the false
 * alarms of held-out turns, default tier. In brackets, the same from the bad end of both 95 % intervals.
 */
export function baseRateTable(turns: readonly Judged[]): string {
  const own = turns.filter(({ row }) => row.half === 'held-out');
  const rows = flags.map((flag): Cell[] => {
    const { right, wrong, missed, rows: all } = scoreOf(own, flag, 'default');
    const recall = wilson(right, right + missed)!;
    const alarms = wilson(wrong, all - right - missed)!;
    return [
      flag.name,
      ...rates.map((rate) => {
        const likely = precisionAt(rate, recall.value, alarms.value);
        return `${likely.toFixed(2)} [${precisionAt(rate, recall.low, alarms.high).toFixed(2)}]`;
      }),
    ];
  });
  return table(['flag', ...rates.map((rate) => `${100 * rate} % of turns`)], rows);
}

/** Of turns flagged, the share rightly so, when `rate` of all turns are breaches. */
function precisionAt(rate: number, recall: number, alarms: number): number {
  const found = rate * recall;
  return found === 0 ? 0 : found / (found + (1 - rate) * alarms);
}
