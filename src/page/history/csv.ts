import type { Estimate } from '../../model/estimate.ts';
import type { Locale } from '../../model/locale.ts';
import type { Trend } from '../../model/trend.ts';
import { csvLine } from '../csv-line.ts';
import { changeText } from './words.ts';

/** Trends for a spreadsheet: a row for each cell. Heads are ids, the same in every language; shares are of one. */
export function* historyCsv(trend: Trend, locale: Locale): Iterable<string> {
  const shares = ['fail', 'review'].flatMap((name) => [`${name}_share`, `${name}_low`, `${name}_high`]);
  const counts = ['pass', 'fail', 'review', 'inconclusive'] as const;
  yield `\ufeff${csvLine(['clause', ...trend.by, 'hidden', 'records', ...counts, ...shares, 'changed'], locale)}`;
  for (const { clause, cells } of trend.clauses) {
    for (const cell of cells) {
      const figures = cell.hidden
        ? Array.from({ length: 1 + counts.length + shares.length }, () => '')
        : [
            ...[String(cell.records), ...counts.map((status) => String(cell.counts[status] ?? 0))],
            ...[...shareCells(cell.failed, locale), ...shareCells(cell.toReview, locale)],
          ];
      const changed = cell.changed.map(changeText).join('; ');
      yield csvLine([clause, ...cell.groups, String(cell.hidden), ...figures, changed], locale);
    }
  }
}

/** With the decimal sign that the spreadsheet of that language expects. */
function shareCells(estimate: Estimate | undefined, locale: Locale): readonly string[] {
  if (!estimate) return ['', '', ''];
  return [estimate.value, estimate.low, estimate.high].map((share) => {
    const text = share.toFixed(4);
    return locale === 'en' ? text : text.replace('.', ',');
  });
}
