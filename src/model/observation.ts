import type { Status } from './assessment.ts';
import type { Facets } from './facets.ts';
import type { Language } from './locale.ts';

/** One assessment among many: what trends and samples are made from. No word of the record, and no path. */
export interface Observation {
  /** The record's key in a store, else the hash of its bytes; null when there were none to read. */
  readonly record: string | null;
  /** ISO instant of the assessment. */
  readonly at: string;
  readonly read: boolean;
  readonly language: Language | 'und';
  readonly format: string | null;
  readonly facets?: Facets;
  readonly tool: string;
  /** Version by id, of the charters that held. */
  readonly charters: Readonly<Record<string, string>>;
  /** What holds of each clause: what a person decided, else what the tool found. */
  readonly statuses: Readonly<Record<string, Status>>;
}

/** By what records can be told apart. */
export const groupings = [
  'language',
  'interpreter',
  'needs',
  'mode',
  'format',
  'month',
  'quarter',
  'year',
] as const;
export type Grouping = (typeof groupings)[number];

/** Those of them that are stretches of time, by the date of the interview. */
export const periods: readonly Grouping[] = ['month', 'quarter', 'year'];

/** The group of a record: an id of a closed set, "2024-03", "2024-Q1" or "2024"; "unknown" where it is not told. */
export function groupOf(
  observation: Pick<Observation, 'language' | 'format' | 'facets'>,
  by: Grouping,
): string {
  const { facets } = observation;
  const date = facets?.date ?? undefined;
  switch (by) {
    case 'language':
      return observation.language;
    case 'format':
      return observation.format ?? 'unknown';
    case 'interpreter':
    case 'needs':
    case 'mode':
      return facets?.[by] ?? 'unknown';
    case 'month':
      return date?.slice(0, 7) ?? 'unknown';
    case 'quarter':
      return date ? `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}` : 'unknown';
    case 'year':
      return date?.slice(0, 4) ?? 'unknown';
  }
}

/** Each record once, as it was assessed last; those without bytes are each one of their own. */
export function latest(observations: Iterable<Observation>): readonly Observation[] {
  const byRecord = new Map<string, Observation>();
  const nameless: Observation[] = [];
  for (const one of observations) {
    if (one.record === null) nameless.push(one);
    else if (one.at >= (byRecord.get(one.record)?.at ?? '')) byRecord.set(one.record, one);
  }
  return [...byRecord.values(), ...nameless];
}
