import type { Locale, Localized } from '../model/locale.ts';

/** Words of the list of records and of its search. */
const words = {
  search: { en: 'Search in the path', fr: 'Chercher dans le chemin', nl: 'Zoeken in het pad' },
  filters: { en: 'Narrow down', fr: 'Restreindre', nl: 'Beperken' },
  all: { en: 'all', fr: 'tout', nl: 'alle' },
  clear: { en: 'Show everything', fr: 'Tout montrer', nl: 'Alles tonen' },
  shown: { en: '{n} of {N} records', fr: '{n} documents sur {N}', nl: '{n} van {N} documenten' },
  page: { en: 'Page {p} of {P}', fr: 'Page {p} sur {P}', nl: 'Pagina {p} van {P}' },
  previous: { en: 'Previous', fr: 'Précédente', nl: 'Vorige' },
  next: { en: 'Next', fr: 'Suivante', nl: 'Volgende' },
  pager: { en: 'Pages of the list', fr: 'Pages de la liste', nl: 'Pagina’s van de lijst' },
  sortBy: { en: 'sort', fr: 'trier', nl: 'sorteren' },
  read: { en: 'Read', fr: 'Lecture', nl: 'Gelezen' },
  charter: { en: 'Charter', fr: 'Charte', nl: 'Charter' },
  shows: { en: 'At least one clause', fr: 'Au moins une disposition', nl: 'Minstens één bepaling' },
  clause: {
    en: 'Clause not met, to review or failed',
    fr: 'Disposition non respectée, à apprécier ou en erreur',
    nl: 'Bepaling niet nageleefd, te beoordelen of mislukt',
  },
  changed: { en: 'Since the earlier run', fr: 'Depuis l’analyse précédente', nl: 'Sinds de vorige analyse' },
  fresh: { en: 'with new findings', fr: 'avec de nouveaux constats', nl: 'met nieuwe vaststellingen' },
  gone: { en: 'with findings gone', fr: 'avec des constats disparus', nl: 'met verdwenen vaststellingen' },
  problem: { en: 'Problem', fr: 'Problème', nl: 'Probleem' },
  none: {
    en: 'No record answers to this.',
    fr: 'Aucun document n’y répond.',
    nl: 'Geen enkel document voldoet hieraan.',
  },
  searchAll: {
    en: 'Search in all records',
    fr: 'Chercher dans tous les documents',
    nl: 'In alle documenten zoeken',
  },
} as const satisfies Readonly<Record<string, Localized>>;

export const listWord = (name: keyof typeof words, locale: Locale): string => words[name][locale];
