import type { Estimate } from '../../model/estimate.ts';
import type { Locale, Localized } from '../../model/locale.ts';
import type { Change, Trend } from '../../model/trend.ts';

export interface HistoryWords {
  readonly records: string;
  readonly failed: string;
  readonly toReview: string;
  readonly passed: string;
  readonly open: string;
  readonly nothing: string;
  /** What the figures are, and what they are not. */
  readonly note: string;
  /** Of a clause that no record was examined for. */
  readonly none: string;
  totals(trend: Trend): string;
  fewer(least: number): string;
  quiet(count: number): string;
}

export const historyWords: Localized<HistoryWords> = {
  en: {
    records: 'records',
    failed: 'not met',
    toReview: 'to review',
    passed: 'met',
    open: 'cannot tell',
    none: 'examined in no record, or applies to none',
    nothing: 'Nothing has been kept yet.',
    note: 'Shares are of the records to which the clause applies, with 95 % intervals (Wilson). What is to review awaits a person; what cannot be told is neither met nor not met. Where a version changed, a step may come from that: examine the older records again before comparing. These figures say nothing of single persons.',
    totals: ({ records, unread, outdated }) =>
      `${records} records, each as it was assessed last (${outdated} earlier assessments left out); ${unread} could not be read.`,
    fewer: (least) => `fewer than ${least}: not shown`,
    quiet: (count) =>
      `${count} more clauses: nothing not met or to review, or too few records to show (--clause shows them).`,
  },
  fr: {
    records: 'notes',
    failed: 'non respectée',
    toReview: 'à examiner',
    passed: 'respectée',
    open: 'indéterminée',
    none: 'examinée dans aucune note, ou ne s’applique à aucune',
    nothing: 'Rien n’a encore été conservé.',
    note: 'Les parts se rapportent aux notes auxquelles la disposition s’applique, avec un intervalle à 95 % (Wilson). Ce qui est à examiner attend une personne\u00a0; ce qui est indéterminé n’est ni respecté ni non respecté. Là où une version a changé, un écart peut en venir\u00a0: réexaminer les notes plus anciennes avant de comparer. Ces chiffres ne disent rien d’une personne en particulier.',
    totals: ({ records, unread, outdated }) =>
      `${records} notes, chacune selon sa dernière appréciation (${outdated} appréciations antérieures écartées)\u00a0; ${unread} n’ont pu être lues.`,
    fewer: (least) => `moins de ${least}\u00a0: non montré`,
    quiet: (count) =>
      `${count} autres dispositions\u00a0: rien de non respecté ni à examiner, ou trop peu de notes pour le montrer (--clause les montre).`,
  },
  nl: {
    records: 'notities',
    failed: 'niet nageleefd',
    toReview: 'te beoordelen',
    passed: 'nageleefd',
    open: 'niet uit te maken',
    none: 'in geen enkele notitie onderzocht, of op geen enkele van toepassing',
    nothing: 'Er werd nog niets bewaard.',
    note: 'De aandelen gelden voor de notities waarop de bepaling van toepassing is, met een interval van 95 % (Wilson). Wat te beoordelen is, wacht op een persoon; wat niet uit te maken is, is nageleefd noch niet nageleefd. Waar een versie veranderde, kan een sprong daaraan liggen: onderzoek de oudere notities opnieuw voor u vergelijkt. Deze cijfers zeggen niets over afzonderlijke personen.',
    totals: ({ records, unread, outdated }) =>
      `${records} notities, elk volgens de laatste beoordeling (${outdated} eerdere beoordelingen niet meegeteld); ${unread} konden niet gelezen worden.`,
    fewer: (least) => `minder dan ${least}: niet getoond`,
    quiet: (count) =>
      `${count} andere bepalingen: niets niet nageleefd of te beoordelen, of te weinig notities om te tonen (--clause toont ze).`,
  },
};

const region: Readonly<Record<Locale, string>> = { en: 'en-GB', fr: 'fr-BE', nl: 'nl-BE' };

/** "3 (25%; 9%–53%)". */
export function shareText(count: number, estimate: Estimate | undefined, locale: Locale): string {
  if (!estimate) return String(count);
  const { format } = new Intl.NumberFormat(region[locale], { style: 'percent' });
  return `${count} (${format(estimate.value)}; ${format(estimate.low)}–${format(estimate.high)})`;
}

/** "charterlint 0.1.0 → 0.2.0". */
export function changeText({ what, from, to }: Change): string {
  return `${what} ${from.join(' + ')} → ${to.join(' + ')}`;
}
