import type { Locale, Localized } from '../model/locale.ts';

/** What reports say of a file of records. */
const words = {
  records: { en: 'Records of the file', fr: 'Documents du dossier', nl: 'Documenten van het dossier' },
  record: { en: 'Record', fr: 'Document', nl: 'Document' },
  type: { en: 'Type', fr: 'Type', nl: 'Type' },
  moments: { en: 'Dates it gives', fr: 'Dates qu’il donne', nl: 'Datums die het geeft' },
  draft: { en: 'draft, left aside', fr: 'projet, écarté', nl: 'ontwerp, niet meegeteld' },
  recognised: { en: 'recognised, certainty:', fr: 'reconnu, certitude\u00a0:', nl: 'herkend, zekerheid:' },
  deadlines: { en: 'Time limits', fr: 'Délais', nl: 'Termijnen' },
  noDeadlines: {
    en: 'No time limit could be measured: the dates that it takes were not found.',
    fr: 'Aucun délai n’a pu être mesuré\u00a0: les dates nécessaires n’ont pas été trouvées.',
    nl: 'Er kon geen termijn gemeten worden: de nodige datums werden niet gevonden.',
  },
  allowed: { en: 'Time allowed', fr: 'Temps permis', nl: 'Toegestane tijd' },
  rule: { en: 'Rule', fr: 'Règle', nl: 'Regel' },
  from: { en: 'Counted from', fr: 'Compté depuis', nl: 'Geteld vanaf' },
  limit: { en: 'Limit', fr: 'Limite', nl: 'Grens' },
  actual: { en: 'Happened', fr: 'Survenu', nl: 'Gebeurd' },
  sum: { en: 'Between', fr: 'Entre les deux', nl: 'Ertussen' },
  outcome: { en: 'Outcome', fr: 'Issue', nl: 'Uitkomst' },
  kept: { en: 'within the limit', fr: 'dans le délai', nl: 'binnen de termijn' },
  missed: { en: 'outside the limit', fr: 'hors délai', nl: 'buiten de termijn' },
  unknown: { en: 'cannot be told', fr: 'ne peut être établi', nl: 'niet uit te maken' },
  hours: { en: '{n} clock hours', fr: '{n} heures d’horloge', nl: '{n} klokuren' },
  day: { en: '{n} calendar day', fr: '{n} jour de calendrier', nl: '{n} kalenderdag' },
  days: { en: '{n} calendar days', fr: '{n} jours de calendrier', nl: '{n} kalenderdagen' },
  'same-day': { en: 'the same day', fr: 'le jour même', nl: 'dezelfde dag' },
  'months-before': {
    en: '{n} calendar months before',
    fr: '{n} mois de calendrier avant',
    nl: '{n} kalendermaanden ervoor',
  },
} as const satisfies Readonly<Record<string, Localized>>;

export type FileWord = keyof typeof words;

export const fileWord = (name: FileWord, locale: Locale): string => words[name][locale];
