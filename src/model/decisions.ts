import type { Status } from './assessment.ts';

/**
 * What persons decided of a record, kept beside it and never in it: the record is evidence. Moments and dates are ISO
 * ("2026-11-21" or "2026-11-21T10:00:00Z").
 */
export interface Decisions {
  readonly attestations: readonly Attestation[];
  readonly overrides: readonly Override[];
  readonly suppressions: readonly Suppression[];
}

/** What a person may find of a clause. */
export const decidable = ['pass', 'fail', 'not-applicable'] as const;
export type DecidedStatus = (typeof decidable)[number];

interface Dated {
  /** When it was decided. */
  readonly at: string;
  /** Last day on which it holds; without it, it holds as long as the record does. */
  readonly until?: string;
  /** sha-256 of the record the person had before them, hex: it holds for that version alone. */
  readonly record?: string;
}

/** A person decides what the tool leaves open. */
export interface Attestation extends Dated {
  readonly clause: string;
  readonly status: DecidedStatus;
  readonly remark: string;
  readonly by: string;
}

/** A person decides against the tool. All fields are required, as in XCCDF's override. */
export interface Override extends Dated {
  readonly clause: string;
  /** What the tool had found; when it finds something else now, the override no longer holds. */
  readonly from: Status;
  readonly to: DecidedStatus;
  readonly remark: string;
  readonly authority: string;
}

/** A single finding that a person sets aside, by its fingerprint. */
export interface Suppression extends Omit<Dated, 'record'> {
  readonly finding: string;
  readonly reason: string;
  readonly by: string;
}

export const noDecisions: Decisions = { attestations: [], overrides: [], suppressions: [] };
