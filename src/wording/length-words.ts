import type { Locale, Localized } from '../model/locale.ts';

/** Bands of net time: up to two hours, three, four (of which the charter speaks), more. */
const lengths: Readonly<Record<string, Localized>> = {
  0: { en: 'up to 2 h', fr: 'jusqu’à 2 h', nl: 'tot 2 u' },
  1: { en: '2 to 3 h', fr: 'de 2 à 3 h', nl: '2 tot 3 u' },
  2: { en: '3 to 4 h', fr: 'de 3 à 4 h', nl: '3 tot 4 u' },
  3: { en: 'over 4 h', fr: 'plus de 4 h', nl: 'meer dan 4 u' },
  unknown: { en: 'not known', fr: 'inconnue', nl: 'onbekend' },
};

const undated: Localized = { en: 'undated', fr: 'sans date', nl: 'zonder datum' };

/** A band by its number, as groups of records are called; "unknown" where no time is known. */
export const lengthWord = (band: string, locale: Locale): string =>
  (lengths[band] ?? lengths['unknown']!)[locale];
export const undatedWord = (locale: Locale): string => undated[locale];
