import type { Locale, Localized } from '../model/locale.ts';
import type { Grouping } from '../model/observation.ts';
import { languageWord } from './words.ts';

const names: Readonly<Record<Grouping, Localized>> = {
  language: { en: 'language', fr: 'langue', nl: 'taal' },
  interpreter: { en: 'interpreter', fr: 'interprète', nl: 'tolk' },
  needs: { en: 'special needs', fr: 'besoins particuliers', nl: 'bijzondere noden' },
  mode: { en: 'place', fr: 'lieu', nl: 'plaats' },
  format: { en: 'format', fr: 'format', nl: 'formaat' },
  month: { en: 'month', fr: 'mois', nl: 'maand' },
  quarter: { en: 'quarter', fr: 'trimestre', nl: 'kwartaal' },
  year: { en: 'year', fr: 'année', nl: 'jaar' },
};

const values: Readonly<Record<string, Localized>> = {
  present: { en: 'present', fr: 'présent', nl: 'aanwezig' },
  absent: { en: 'absent', fr: 'absent', nl: 'afwezig' },
  stated: { en: 'stated', fr: 'mentionnés', nl: 'vermeld' },
  'not-stated': { en: 'not stated', fr: 'non mentionnés', nl: 'niet vermeld' },
  'on-site': { en: 'on site', fr: 'sur place', nl: 'ter plaatse' },
  video: { en: 'by video', fr: 'par vidéo', nl: 'via video' },
  detention: { en: 'in detention', fr: 'en détention', nl: 'in detentie' },
  mixed: { en: 'mixed', fr: 'mixte', nl: 'gemengd' },
  unknown: { en: 'not told', fr: 'non précisé', nl: 'niet bekend' },
};

export function groupingWord(grouping: Grouping, locale: Locale): string {
  return names[grouping][locale];
}

/** A group in words; what is no id of ours (a month, a format) as it is. */
export function groupWord(group: string, grouping: Grouping, locale: Locale): string {
  if (grouping === 'language' && (group === 'fr' || group === 'nl' || group === 'en' || group === 'und'))
    return languageWord(group, locale);
  return values[group]?.[locale] ?? group;
}
