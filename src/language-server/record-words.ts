import type { FieldName } from '../model/interview.ts';
import type { Language } from '../model/locale.ts';
import { canonicalWords } from '../writers/canonical-words.ts';

/** Fields that can be offered, in the order of a header. */
export type OfferedField = Exclude<FieldName, 'present' | 'minor' | 'legend' | 'break' | 'other'>;

/** Labels in the language of the record, as the parser knows them; with them, the key of the canonical template. */
export const fieldLabels: Readonly<
  Record<OfferedField, Readonly<Record<Language, string>> & { readonly key?: string }>
> = {
  'file-number': { fr: 'N° CGRA', nl: 'CG-nummer', en: 'CGRS number', key: 'cgra' },
  'io-number': { fr: 'N° OE', nl: 'OV-nummer', en: 'IO number', key: 'oe' },
  applicant: { fr: 'Nom du demandeur', nl: 'Naam van de verzoeker', en: 'Name of the applicant' },
  date: { fr: 'Date', nl: 'Datum', en: 'Date', key: 'date' },
  start: { fr: 'Heure de début', nl: 'Beginuur', en: 'Start time', key: 'start' },
  end: { fr: 'Heure de fin', nl: 'Einduur', en: 'End time', key: 'end' },
  duration: { fr: 'Durée nette', nl: 'Nettoduur', en: 'Net duration', key: 'duration' },
  language: { fr: 'Langue', nl: 'Taal', en: 'Language', key: 'interview-language' },
  interpreter: { fr: 'Interprète', nl: 'Tolk', en: 'Interpreter' },
  officer: { fr: 'Officier de protection', nl: 'Protection officer', en: 'Protection officer' },
  lawyer: { fr: 'Avocat', nl: 'Advocaat', en: 'Lawyer' },
  'trusted-person': { fr: 'Personne de confiance', nl: 'Vertrouwenspersoon', en: 'Trusted person' },
  guardian: { fr: 'Tuteur', nl: 'Voogd', en: 'Guardian' },
  needs: {
    fr: 'Besoins procéduraux spéciaux',
    nl: 'Bijzondere procedurele noden',
    en: 'Special procedural needs',
  },
  documents: { fr: 'Documents déposés', nl: 'Neergelegde documenten', en: 'Documents submitted' },
  mode: { fr: 'Lieu', nl: 'Plaats', en: 'Place' },
};

/** « Label : », "Label:" as the language puts the colon. */
export function labelIn(language: Language, name: OfferedField): string {
  return `${fieldLabels[name][language]}${language === 'fr' ? ' :' : ':'}`;
}

/** Minutes since midnight as a record of the language writes a time: « 14h05 », "14u05", "14:05". */
export function clockIn(language: Language, clock: number): string {
  const minutes = String(clock % 60).padStart(2, '0');
  return `${Math.floor(clock / 60)}${canonicalWords[language].hour}${minutes}`;
}

/** What an officer asks before closing (charter 12): questions alone, since what was said only the room knows. */
export const closingQuestions: Readonly<
  Record<Language, readonly [fear: string, last: string, lawyer: string]>
> = {
  fr: [
    'Que craignez-vous en cas de retour dans votre pays ?',
    'Y a-t-il autre chose que vous souhaitez ajouter ?',
    'Maître, avez-vous des remarques ou des questions ?',
  ],
  nl: [
    'Wat vreest u bij terugkeer naar uw land?',
    'Wilt u nog iets toevoegen?',
    'Meester, heeft u nog opmerkingen of vragen?',
  ],
  en: [
    'What do you fear if you return to your country?',
    'Is there anything else you would like to add?',
    'Do you, as the lawyer, have any remarks or questions?',
  ],
};
