import type { Check, CheckTexts } from '../model/check.ts';
import type { Locale } from '../model/locale.ts';
import type { Phrasebook } from '../model/report.ts';

/** The words of all checks, in one locale unless another is asked for. */
export function phrasebookOf(checks: readonly Check[], locale: Locale): Phrasebook {
  const byId = new Map(checks.map((check) => [check.id, check]));
  return {
    locale,
    checks,
    checkTexts: (id: string, other: Locale = locale): CheckTexts | undefined => byId.get(id)?.texts[other],
  };
}
