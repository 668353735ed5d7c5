import type { Assessment } from '../model/assessment.ts';
import type { Locale, Localized } from '../model/locale.ts';
import type { Assessments } from '../model/report.ts';
import { label } from './labels.ts';
import { recordTypeWord } from './record-types.ts';

const file: Localized = {
  en: 'Report on the file of one person',
  fr: 'Rapport sur le dossier d’une personne',
  nl: 'Verslag over het dossier van één persoon',
};
const record: Localized = {
  en: 'Report on a record',
  fr: 'Rapport sur un document',
  nl: 'Verslag over een document',
};
const records: Localized = {
  en: 'Report on records',
  fr: 'Rapport sur des documents',
  nl: 'Verslag over documenten',
};

/** Reports hold hundreds of thousands of records: what so many are shows in the first of them. */
const mostLookedAt = 50;

/** What a report is about, for its head: interview notes, another record by its type, a file of them, or several kinds. */
export function reportTitle(assessments: Assessments, locale: Locale): string {
  const kinds = new Set<string>();
  let looked = 0;
  for (const assessment of assessments) {
    kinds.add(titleOf(assessment, locale));
    if (++looked === mostLookedAt || kinds.size > 1) break;
  }
  const [only] = kinds;
  if (kinds.size > 1 || (only !== undefined && looked > 1 && only !== label('report', locale)))
    return records[locale];
  return only ?? label('report', locale);
}

function titleOf({ file: facts }: Assessment, locale: Locale): string {
  if (!facts) return label('report', locale);
  const [first, ...others] = facts.records;
  if (!first || others.length > 0) return file[locale];
  return `${record[locale]}${locale === 'fr' ? '\u00a0' : ''}: ${recordTypeWord(first.record, locale)}`;
}
