import type { Trend } from '../../model/trend.ts';
import { inertJson } from '../../wording/inert.ts';

/** Trends for programs; of a hidden cell not even the number of records. */
export function historyJson(trend: Trend): string {
  const { by, least, records, unread, outdated } = trend;
  const value = {
    historyVersion: 1,
    ...{ by, least, records, unread, outdated },
    clauses: trend.clauses.map(({ clause, cells }) => ({
      clause,
      cells: cells.map(({ groups, hidden, records, counts, failed, toReview, changed }) => ({
        groups: Object.fromEntries(by.map((grouping, i) => [grouping, groups[i]!])),
        ...(hidden ? { hidden } : { hidden, records, counts, failed, toReview }),
        changed,
      })),
    })),
  };
  return `${inertJson(JSON.stringify(value, null, 2))}\n`;
}
