import { type Assessment, type Status, standing, statuses } from '../model/assessment.ts';
import { type Automation, type Charter, clausesOf, governs } from '../model/charter.ts';
import type { Locale, Localized } from '../model/locale.ts';
import type { Report } from '../model/report.ts';
import { statusCountWord } from './words.ts';

/** How many clauses have each status. */
export type StatusCounts = Readonly<Record<Status, number>>;

export function statusCounts(assessments: Iterable<Pick<Assessment, 'clauses'>>): StatusCounts {
  const counts = noCounts();
  for (const { clauses } of assessments) for (const clause of clauses) counts[standing(clause)]++;
  return counts;
}

/** The same charter by charter, in their order: where several hold, one sum of all would tell of none. */
export function countsByCharter(
  assessment: Pick<Assessment, 'clauses'>,
  charters: readonly Charter[],
): readonly { readonly charter: Charter; readonly counts: StatusCounts }[] {
  return charters.map((charter) => {
    const own = new Set(charter.clauses.map(({ id }) => id));
    const clauses = assessment.clauses.filter(({ clause }) => own.has(clause));
    return { charter, counts: statusCounts([{ clauses }]) };
  });
}

function noCounts(): Record<Status, number> {
  return {
    error: 0,
    fail: 0,
    review: 0,
    inconclusive: 0,
    pass: 0,
    'not-applicable': 0,
    'not-checked': 0,
  };
}

/** What the head or the foot of a report says of all its records; those that could not be read count as such alone. */
export interface Totals {
  readonly records: number;
  /** The same, with each record of a file counted. */
  readonly documents: number;
  readonly unread: number;
  readonly findings: number;
  readonly counts: StatusCounts;
  /** Charters that hold for a record that was read; all of them where none was. */
  readonly charters: readonly Charter[];
}

/** One pass over the records. */
export function totalsOf({ assessments, charters }: Pick<Report, 'assessments' | 'charters'>): Totals {
  const counts = noCounts();
  const held = new Set<string>();
  let read = 0;
  let findings = 0;
  let documents = 0;
  for (const assessment of assessments) {
    documents += Math.max(1, assessment.file?.records.length ?? 1);
    if (assessment.status !== 'assessed') continue;
    read++;
    findings += assessment.findings.length;
    for (const clause of assessment.clauses) counts[standing(clause)]++;
    for (const id of assessment.charters) held.add(id);
  }
  return {
    records: assessments.length,
    documents,
    unread: assessments.length - read,
    findings,
    counts,
    charters: read === 0 ? charters : charters.filter(({ id }) => held.has(id)),
  };
}

/** Statuses that leave the last word to a person. */
const awaiting: readonly Status[] = ['error', 'review', 'inconclusive', 'not-checked'];

export function isAwaiting(status: Status): boolean {
  return awaiting.includes(status);
}

export function awaitingCount(counts: StatusCounts): number {
  return awaiting.reduce((sum, status) => sum + counts[status], 0);
}

interface Forms {
  readonly one: Localized;
  readonly many: Localized;
}

/** "{n}" with its noun in the right number; French counts 0 as one. */
function counted(n: number, forms: Forms, locale: Locale): string {
  const singular = locale === 'fr' ? n < 2 : n === 1;
  return forms[singular ? 'one' : 'many'][locale].replace('{n}', String(n));
}

const clauseForms: Forms = {
  one: { en: '{n} clause', fr: '{n} disposition', nl: '{n} bepaling' },
  many: { en: '{n} clauses', fr: '{n} dispositions', nl: '{n} bepalingen' },
};
const recordForms: Forms = {
  one: { en: '{n} record', fr: '{n} document', nl: '{n} document' },
  many: { en: '{n} records', fr: '{n} documents', nl: '{n} documenten' },
};
const findingForms: Forms = {
  one: { en: '{n} finding', fr: '{n} constat', nl: '{n} vaststelling' },
  many: { en: '{n} findings', fr: '{n} constats', nl: '{n} vaststellingen' },
};
const unreadForms: Forms = {
  one: {
    en: '{n} record could not be read and is not counted.',
    fr: '{n} document n’a pu être lu et n’est pas compté.',
    nl: '{n} document kon niet gelezen worden en telt niet mee.',
  },
  many: {
    en: '{n} records could not be read and are not counted.',
    fr: '{n} documents n’ont pu être lus et ne sont pas comptés.',
    nl: '{n} documenten konden niet gelezen worden en tellen niet mee.',
  },
};
const waitForms: Forms = {
  one: {
    en: '{n} awaits a person’s judgment.',
    fr: '{n} attend l’appréciation d’une personne.',
    nl: '{n} wacht op het oordeel van een persoon.',
  },
  many: {
    en: '{n} await a person’s judgment.',
    fr: '{n} attendent l’appréciation d’une personne.',
    nl: '{n} wachten op het oordeel van een persoon.',
  },
};
const failForms: Forms = {
  one: {
    en: '{n} clause is not met.',
    fr: '{n} disposition n’est pas respectée.',
    nl: '{n} bepaling is niet nageleefd.',
  },
  many: {
    en: '{n} clauses are not met.',
    fr: '{n} dispositions ne sont pas respectées.',
    nl: '{n} bepalingen zijn niet nageleefd.',
  },
};
const affectedForms: Forms = {
  one: {
    en: '{n} of {all} records shows at least one clause that is not met.',
    fr: '{n} document sur {all} montre au moins une disposition non respectée.',
    nl: '{n} van {all} documenten toont minstens één bepaling die niet nageleefd is.',
  },
  many: {
    en: '{n} of {all} records show at least one clause that is not met.',
    fr: '{n} documents sur {all} montrent au moins une disposition non respectée.',
    nl: '{n} van {all} documenten tonen minstens één bepaling die niet nageleefd is.',
  },
};
const nothingFailed: Localized = {
  en: 'No breach was found in what was examined.',
  fr: 'Aucun manquement n’a été trouvé dans ce qui a été examiné.',
  nl: 'In wat onderzocht werd, is geen tekortkoming gevonden.',
};
const nobodyWaits: Localized = {
  en: 'None awaits a person’s judgment.',
  fr: 'Aucune n’attend l’appréciation d’une personne.',
  nl: 'Geen enkele wacht op het oordeel van een persoon.',
};
const shares: Readonly<Record<Automation, Localized>> = {
  full: {
    en: '{n} can be decided from the record',
    fr: '{n} à trancher par les notes',
    nl: '{n} uit de notities af te leiden',
  },
  assisted: { en: '{n} only on signs in it', fr: '{n} sur indices', nl: '{n} op aanwijzingen' },
  manual: { en: '{n} by a person alone', fr: '{n} par une personne seule', nl: '{n} enkel door een persoon' },
};

/** Where a charter governs other records, they are not called notes. */
const sharesOfRecords: typeof shares = {
  ...shares,
  full: {
    ...shares.full,
    fr: '{n} à trancher par les documents',
    nl: '{n} uit de documenten af te leiden',
  },
};

export const clausesText = (n: number, locale: Locale): string => counted(n, clauseForms, locale);
export const recordsText = (n: number, locale: Locale): string => counted(n, recordForms, locale);
export const findingsText = (n: number, locale: Locale): string => counted(n, findingForms, locale);
export const unreadText = (n: number, locale: Locale): string => counted(n, unreadForms, locale);

/** The first sentence of a report on many records: in how many of those read something was found not met. */
export function affectedText(n: number, all: number, locale: Locale): string {
  return n === 0 ? nothingFailed[locale] : counted(n, affectedForms, locale).replace('{all}', String(all));
}

/** The first sentence of a report: what was found not met. */
export function verdictText(counts: StatusCounts, locale: Locale): string {
  return counts.fail === 0 ? nothingFailed[locale] : counted(counts.fail, failForms, locale);
}

/** How many clauses await a person, of what was assessed. */
export function awaitingText(counts: StatusCounts, locale: Locale): string {
  const waiting = awaitingCount(counts);
  return waiting === 0 ? nobodyWaits[locale] : counted(waiting, waitForms, locale);
}

/** "38 clauses: 18 can be decided from the record, 20 only on signs in it, 0 by a person alone." What the charters let a tool see. */
export function coverageText(charters: readonly Charter[], locale: Locale): string {
  const clauses = clausesOf(charters);
  const words = charters.every((charter) => governs(charter, ['interview'])) ? shares : sharesOfRecords;
  const part = (automation: Automation): string => {
    const n = clauses.filter((clause) => clause.automation === automation).length;
    return words[automation][locale].replace('{n}', String(n));
  };
  const parts = (['full', 'assisted', 'manual'] as const).map(part).join(', ');
  return `${clausesText(clauses.length, locale)}${locale === 'fr' ? '\u00a0' : ''}: ${parts}.`;
}

/** "3 not met, 7 to review, 28 met": every status that occurs, in the order of `statuses`. */
export function countsText(counts: StatusCounts, locale: Locale): string {
  const present = statuses.filter((status) => counts[status] > 0);
  return present
    .map((status) => `${counts[status]} ${statusCountWord(status, counts[status], locale)}`)
    .join(', ');
}
