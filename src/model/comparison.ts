import type { Finding, Status } from './assessment.ts';

/** One record in two runs. */
export interface RecordComparison {
  /** In the later run; in the earlier one for a record that is gone. */
  readonly path: string;
  /** Where the same bytes stood in the earlier run, when elsewhere. */
  readonly movedFrom?: string;
  readonly presence: 'both' | 'added' | 'gone';
  /** Whether the bytes differ. */
  readonly changed: boolean;
  /** Whether the later run could read it; of a record that it could not read, nothing is known. */
  readonly read: boolean;
  readonly fresh: readonly Finding[];
  readonly persisting: readonly Finding[];
  /** Not made any more, although the record was read in full and the check ran. */
  readonly absent: readonly Finding[];
  /** Clauses of which something else holds now. */
  readonly clauses: readonly { readonly clause: string; readonly from: Status; readonly to: Status }[];
}
