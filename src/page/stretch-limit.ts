import { type Charter, type CheckUse, clausesOf } from '../model/charter.ts';
import type { Check } from '../model/check.ts';

/**
 * Minutes above which a stretch without a break is drawn as too long: the first limit of `long-stretch`, as the
 * charters set it. Undefined when none uses that check.
 */
export function stretchLimit(charters: readonly Charter[], checks: readonly Check[]): number | undefined {
  const check = checks.find(({ id }) => id === 'long-stretch');
  const use = useOf(charters);
  const limit = use?.options?.['reviewAfter'] ?? check?.options['reviewAfter']?.default;
  return use && typeof limit === 'number' ? limit : undefined;
}

function useOf(charters: readonly Charter[]): CheckUse | undefined {
  for (const { checks } of clausesOf(charters))
    for (const use of checks) if (use.check === 'long-stretch') return use;
  return undefined;
}
