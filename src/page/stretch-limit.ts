import type { Charter } from '../model/charter.ts';
import type { Check } from '../model/check.ts';

/**
 * Minutes above which a stretch without a break is drawn as too long: the first limit of `long-stretch`, as the
 * charter sets it. Undefined when the charter does not use that check.
 */
export function stretchLimit(charter: Charter, checks: readonly Check[]): number | undefined {
  const check = checks.find(({ id }) => id === 'long-stretch');
  const use = charter.clauses.flatMap((clause) => clause.checks).find((one) => one.check === 'long-stretch');
  const limit = use?.options?.['reviewAfter'] ?? check?.options['reviewAfter']?.default;
  return use && typeof limit === 'number' ? limit : undefined;
}
