import type { Locale } from '../../model/locale.ts';
import type { Trend, TrendCell } from '../../model/trend.ts';
import { groupingWord, groupWord } from '../../wording/grouping-words.ts';
import { inertTerminal } from '../../wording/inert.ts';
import { columns, padded, wrapped } from '../terminal/wrap.ts';
import { changeText, historyWords, shareText } from './words.ts';

/** Trends for a terminal: a table for each clause, in the order of the charter. */
export function* historyText(
  trend: Trend,
  titles: ReadonlyMap<string, string>,
  everyClause: boolean,
  locale: Locale,
  width: number,
): Iterable<string> {
  const words = historyWords[locale];
  if (trend.records === 0) {
    yield `${words.nothing}\n`;
    return;
  }
  yield lines(words.totals(trend), width);
  const told = everyClause ? trend.clauses : trend.clauses.filter(({ cells }) => cells.some(isTelling));
  for (const { clause, cells } of told) {
    const title = titles.get(clause);
    yield `\n${inertTerminal(title === undefined ? clause : `${clause}  ${title}`)}\n`;
    if (cells.length > 0) yield* table(trend, cells, locale);
    else yield `  ${words.none}\n`;
  }
  const quiet = trend.clauses.length - told.length;
  if (quiet > 0) yield `\n${lines(words.quiet(quiet), width)}`;
  yield `\n${lines(words.note, width)}`;
}

function isTelling({ hidden, counts }: TrendCell): boolean {
  return !hidden && (counts.fail ?? 0) + (counts.review ?? 0) > 0;
}

function* table({ by, least }: Trend, cells: readonly TrendCell[], locale: Locale): Iterable<string> {
  const words = historyWords[locale];
  const heads = [
    ...by.map((grouping) => groupingWord(grouping, locale)),
    ...[words.records, words.failed, words.toReview, words.passed, words.open],
  ];
  const rows = cells.map(({ groups, records, hidden, counts, failed, toReview }) => [
    ...groups.map((group, i) => inertTerminal(groupWord(group, by[i]!, locale))),
    ...(hidden
      ? [words.fewer(least)]
      : [
          String(records),
          shareText(counts.fail ?? 0, failed, locale),
          shareText(counts.review ?? 0, toReview, locale),
          ...[String(counts.pass ?? 0), String(counts.inconclusive ?? 0)],
        ]),
  ]);
  // A row that is hidden says so over the columns that it does not fill.
  const widths = heads.map((head, i) =>
    Math.max(columns(head), ...rows.map((row) => (row.length === heads.length ? columns(row[i]!) : 0))),
  );
  const first = by.map((_, i) => Math.max(widths[i]!, ...rows.map((row) => columns(row[i]!))));
  const line = (row: readonly string[]): string =>
    `  ${row.map((text, i) => padded(text, first[i] ?? widths[i]!)).join('  ')}`.trimEnd();
  yield `${line(heads)}\n`;
  for (const [i, row] of rows.entries()) {
    for (const change of cells[i]!.changed) yield `  ── ${inertTerminal(changeText(change))} ──\n`;
    yield `${line(row)}\n`;
  }
}

function lines(text: string, width: number): string {
  return wrapped(text, width)
    .map((line) => `${line}\n`)
    .join('');
}
