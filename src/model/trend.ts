import type { Status } from './assessment.ts';
import type { Estimate } from './estimate.ts';
import type { Grouping } from './observation.ts';

/** What was found of one clause in one group of records. */
export interface TrendCell {
  /** Group by group, in the order of `by`. */
  readonly groups: readonly string[];
  /** Records to which the clause applies and that were examined for it. */
  readonly records: number;
  /** Fewer records than are shown: no figure is given of them. */
  readonly hidden: boolean;
  readonly counts: Readonly<Partial<Record<Status, number>>>;
  /** Shares of `records`, with Wilson's interval: not met for certain; signs that a person judges. */
  readonly failed?: Estimate;
  readonly toReview?: Estimate;
  /** What differs from the period before in how the records were examined: a step there may come from that. */
  readonly changed: readonly Change[];
}

/** Versions before and now; several where records of one cell were examined with several. */
export interface Change {
  /** "charterlint", or the id of a charter. */
  readonly what: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

export interface ClauseTrend {
  readonly clause: string;
  readonly cells: readonly TrendCell[];
}

export interface Trend {
  readonly by: readonly Grouping[];
  /** Cells of fewer records are hidden. */
  readonly least: number;
  readonly records: number;
  /** Records that could not be read: nothing is known of any clause. */
  readonly unread: number;
  /** Assessments of records that were assessed again later: they do not count. */
  readonly outdated: number;
  readonly clauses: readonly ClauseTrend[];
}
