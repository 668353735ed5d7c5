import type { Datum } from './datum.ts';
import type { Span } from './place.ts';

/**
 * Trouble with the input or the run, as opposed to a finding, which is about the interview.
 * Words are chosen later: `wording/problems.ts` has one sentence per code and locale.
 */
export const problemCodes = [
  'empty-file',
  'not-text',
  'encrypted',
  'old-word-format',
  'mislabelled',
  'damaged-archive',
  'damaged-document',
  'too-large',
  'too-slow',
  'too-deep',
  'degraded',
  'scanned',
  'scanned-pages',
  'tracked-changes',
  'comments-left-out',
  'converted',
  'conversion-failed',
  'no-converter',
  'unsupported-format',
  'not-found',
  'not-readable',
  'folder-not-readable',
  'linked-folder',
  'timed-out',
  'out-of-memory',
  'not-examined',
  'no-turns',
  'no-header',
  'ambiguous-marks',
  'unknown-marks',
  'inferred-layout',
  'language-guessed',
  'language-unknown',
  'guessed-encoding',
  'invalid-front-matter',
  'unparsed-time',
  'unparsed-duration',
  'unparsed-date',
  'undated',
  'outside-validity',
  'times-look-inverted',
  'sessions-overlap',
  'officer-overlap',
  'record-type-unknown',
  'record-recognised',
  'record-unrecognised',
  'record-not-governed',
  'draft-record',
  'impossible-date',
  'two-digit-year',
  'two-persons',
  'contradictory-dates',
  'single-record',
  'invalid-preparation',
  'invalid-decisions',
  'decision-unknown-clause',
  'decision-expired',
  'decision-other-version',
  'decisions-of-record',
  'decision-contradicted',
  'decisions-disagree',
  'override-outdated',
  'suppression-unused',
  'check-failed',
  'internal-error',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/**
 * Codes that say that text of the record was not read, or not as it stands: what is not found there may still have
 * been written. A conversion was seen to run the cells of a table together without a word.
 */
const losses: ReadonlySet<ProblemCode> = new Set([
  'degraded',
  'scanned-pages',
  'converted',
  'record-unrecognised',
]);

/** Whether words of the record may be missing from what was read. */
export function isIncomplete(problems: readonly Problem[]): boolean {
  return problems.some(({ code }) => losses.has(code));
}

export interface Problem {
  readonly code: ProblemCode;
  /** Where in the source text, when it has a place. */
  readonly at?: Span;
  /** Numbers, ids and short technical words; never words of the record. */
  readonly data?: Readonly<Record<string, Datum>>;
}
