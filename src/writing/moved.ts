import type { Finding } from '../model/assessment.ts';
import { lineTableOf, pointAt } from '../text/lines.ts';

/**
 * Findings of an earlier text at their place in a later one. Those that touch what changed are left out: nobody knows
 * yet whether they still hold.
 */
export function moved(findings: readonly Finding[], earlier: string, later: string): readonly Finding[] {
  if (earlier === later || findings.length === 0) return findings;
  const { from, to, by } = changeBetween(earlier, later);
  const table = lineTableOf(later);
  return findings.flatMap((finding) => {
    const { start, end } = finding;
    if (end.offset <= from) return [finding];
    if (start.offset < to) return [];
    return [{ ...finding, start: pointAt(table, start.offset + by), end: pointAt(table, end.offset + by) }];
  });
}

/** The stretch of the earlier text that changed, and by how much the later one is longer behind it. */
function changeBetween(earlier: string, later: string): { from: number; to: number; by: number } {
  const shorter = Math.min(earlier.length, later.length);
  let from = 0;
  while (from < shorter && earlier.charCodeAt(from) === later.charCodeAt(from)) from++;
  let behind = 0;
  while (
    behind < shorter - from &&
    earlier.charCodeAt(earlier.length - 1 - behind) === later.charCodeAt(later.length - 1 - behind)
  )
    behind++;
  return { from, to: earlier.length - behind, by: later.length - earlier.length };
}
