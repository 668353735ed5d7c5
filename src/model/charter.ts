import type { Severity } from './check.ts';
import type { RecordType } from './document.ts';
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
  /** The norm behind it was not verified for that time: what would be a breach is a signal for a person. */
  readonly doubted?: boolean;
  /** ISO dates: the use holds for interviews from and until then. */
  readonly validFrom?: string;
  readonly validTo?: string;
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
  /** ISO dates, where the clause does not hold as long as its charter. */
  readonly validFrom?: string;
  readonly validTo?: string;
  /** The same point in another scheme: an indicator of a quality assurance tool. */
  readonly mappings?: readonly { readonly scheme: string; readonly id: string }[];
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
  /**
   * Charters beside which this one holds, without being asked for, wherever the interview's date lies in its validity.
   * A charter without it holds when it is chosen.
   */
  readonly accompanies?: readonly string[];
  /** Types of record that it governs; interviews where it does not say. */
  readonly records?: readonly RecordType[];
  readonly articles: readonly { readonly number: number; readonly title: Localized }[];
  readonly clauses: readonly Clause[];
}

/** Whether a charter governs one of these types of record. */
export function governs(
  { records = ['interview'] }: Pick<Charter, 'records'>,
  types: readonly RecordType[],
): boolean {
  return records.some((type) => types.includes(type));
}

type WrittenClause = Omit<Clause, 'checks' | 'clean'> & Partial<Pick<Clause, 'checks' | 'clean'>>;
/** A charter as its file holds it, before defaults are filled in. */
export type WrittenCharter = Omit<Charter, 'clauses'> & { readonly clauses: readonly WrittenClause[] };

/** A charter with its defaults: a clean run means `pass` where the record decides, `inconclusive` elsewhere. */
export function completed(written: WrittenCharter): Charter {
  const clauses = written.clauses.map((clause) => ({
    ...clause,
    checks: clause.checks ?? [],
    clean: clause.clean ?? (clause.automation === 'full' ? ('pass' as const) : ('inconclusive' as const)),
  }));
  return { ...written, clauses };
}

/** Clauses of several charters, in their order. Ids are unique over all charters. */
export function clausesOf(charters: readonly Charter[]): readonly Clause[] {
  const known = together.get(charters);
  if (known) return known;
  const clauses = charters.flatMap((charter) => charter.clauses);
  together.set(charters, clauses);
  return clauses;
}

/** Asked for every record, of the same charters. */
const together = new WeakMap<readonly Charter[], readonly Clause[]>();

/** The checks of a clause, each once: the same one may be used differently before and after a date. */
export function distinctUses({ checks }: Clause): readonly CheckUse[] {
  return checks.filter(
    (use, i) =>
      checks.findIndex(({ check, instance }) => check === use.check && instance === use.instance) === i,
  );
}

/** A stretch of time in which something holds: ISO dates, both included; open where one is not given. */
export interface Validity {
  readonly validFrom?: string;
  readonly validTo?: string;
}

export function isValidOn({ validFrom, validTo }: Validity, date: string): boolean {
  return (validFrom === undefined || validFrom <= date) && (validTo === undefined || date <= validTo);
}

/** The charter as it holds on a date: clauses and uses of checks that do not hold then are left out. */
export function charterOn(charter: Charter, date: string): Charter {
  const clauses = charter.clauses
    .filter((clause) => isValidOn(clause, date))
    .map((clause) => ({ ...clause, checks: clause.checks.filter((use) => isValidOn(use, date)) }));
  return { ...charter, clauses };
}

/** Every date on which something of the charters begins to hold or ceases to, in order. */
export function turningPoints(charters: readonly Charter[]): readonly string[] {
  const known = points.get(charters) ?? turningPointsOf(charters);
  points.set(charters, known);
  return known;
}

/** Asked for every record, of the same charters. */
const points = new WeakMap<readonly Charter[], readonly string[]>();

function turningPointsOf(charters: readonly Charter[]): readonly string[] {
  const parts: readonly Validity[] = charters.flatMap((charter) => [
    charter,
    ...charter.clauses.flatMap((clause) => [clause, ...clause.checks]),
  ]);
  const dates = parts.flatMap(({ validFrom, validTo }) => [
    ...(validFrom === undefined ? [] : [validFrom]),
    // The day after is another part of the calendar; comparing with a suffix spares the arithmetic of dates.
    ...(validTo === undefined ? [] : [`${validTo}~`]),
  ]);
  return [...new Set(dates)].sort();
}
