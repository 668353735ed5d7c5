import type { Severity } from './check.ts';
import type { Localized } from './locale.ts';

export type Modality = 'must' | 'should' | 'may' | 'must-not';
/** full: the record decides; assisted: the record gives signs; manual: only a person can judge. */
export type Automation = 'full' | 'assisted' | 'manual';

/** One check in the service of a clause; `instance` picks one item of a check that has several. */
export interface CheckUse {
  readonly check: string;
  readonly instance?: string;
  readonly options?: Readonly<Record<string, number | boolean | string>>;
  readonly severity?: Severity;
}

export interface Clause {
  /** Stable, never reused: "CGRA-12.7". */
  readonly id: string;
  readonly article: number;
  readonly modality: Modality;
  readonly automation: Automation;
  /** Own words, never the charter's text. */
  readonly title: Localized;
  /** What the checks cannot see, or why only a person can judge and what to look at. */
  readonly byHand?: Localized;
  readonly checks: readonly CheckUse[];
  /**
   * What a clean run of all checks means: `pass` when they examine everything the clause asks, `inconclusive`
   * when they look for signs and silence proves nothing. Default: pass for `full`, inconclusive for `assisted`.
   */
  readonly clean: 'pass' | 'inconclusive';
}

export interface Charter {
  readonly id: string;
  readonly version: string;
  readonly title: Localized;
  readonly authority: Localized;
  /** ISO dates; the interview's date chooses. */
  readonly validFrom: string;
  readonly validTo?: string;
  readonly articles: readonly { readonly number: number; readonly title: Localized }[];
  readonly clauses: readonly Clause[];
}
