import type { Status } from '../model/assessment.ts';
import type { Automation, Modality } from '../model/charter.ts';
import type { Severity, Verdict } from '../model/check.ts';
import type { Role } from '../model/interview.ts';
import type { Confidence } from '../model/lexicon.ts';
import type { Language, Locale, Localized } from '../model/locale.ts';

type Words<K extends string> = Readonly<Record<K, Localized>>;

/** Feminine in French: said of « une disposition ». */
const statuses: Words<Status> = {
  error: { en: 'check failed', fr: 'contrôle en erreur', nl: 'controle mislukt' },
  fail: { en: 'not met', fr: 'non respectée', nl: 'niet nageleefd' },
  review: { en: 'to review', fr: 'à apprécier', nl: 'te beoordelen' },
  inconclusive: { en: 'inconclusive', fr: 'indéterminée', nl: 'niet uit te maken' },
  pass: { en: 'met', fr: 'respectée', nl: 'nageleefd' },
  'not-applicable': { en: 'not applicable', fr: 'sans objet', nl: 'niet van toepassing' },
  'not-checked': { en: 'not checked', fr: 'non contrôlée', nl: 'niet gecontroleerd' },
};

/** What each status means, for a reader who has not read the method. */
const meanings: Words<Status> = {
  error: {
    en: 'A check stopped through a fault of the tool. Nothing is known of the clause.',
    fr: 'Un contrôle s’est arrêté par une faute de l’outil. On ne sait rien de la disposition.',
    nl: 'Een controle is gestopt door een fout van het programma. Over de bepaling is niets geweten.',
  },
  fail: {
    en: 'A mandatory mention is missing, or the record shows the contrary.',
    fr: 'Une mention obligatoire manque, ou les notes montrent le contraire.',
    nl: 'Een verplichte vermelding ontbreekt, of de notities tonen het tegendeel.',
  },
  review: {
    en: 'There are signs in the record. A person decides.',
    fr: 'Les notes contiennent des indices. Une personne décide.',
    nl: 'De notities bevatten aanwijzingen. Een persoon beslist.',
  },
  inconclusive: {
    en: 'The record does not show it. Silence in the notes proves nothing.',
    fr: 'Les notes ne le montrent pas. Leur silence ne prouve rien.',
    nl: 'De notities tonen het niet. Hun stilzwijgen bewijst niets.',
  },
  pass: {
    en: 'All that the clause asks was examined and found in order.',
    fr: 'Tout ce que demande la disposition a été examiné et trouvé en ordre.',
    nl: 'Alles wat de bepaling vraagt, werd onderzocht en in orde bevonden.',
  },
  'not-applicable': {
    en: 'The situation that the clause is about did not occur.',
    fr: 'La situation visée par la disposition ne s’est pas présentée.',
    nl: 'De situatie waarover de bepaling gaat, heeft zich niet voorgedaan.',
  },
  'not-checked': {
    en: 'No check examined the clause in full. A person judges.',
    fr: 'Aucun contrôle n’a examiné toute la disposition. Une personne en juge.',
    nl: 'Geen enkele controle heeft de bepaling volledig onderzocht. Een persoon oordeelt.',
  },
};

const verdicts: Words<Verdict> = {
  breach: { en: 'breach', fr: 'manquement', nl: 'tekortkoming' },
  review: { en: 'to review', fr: 'à apprécier', nl: 'te beoordelen' },
};

const severities: Words<Severity> = {
  error: { en: 'serious', fr: 'grave', nl: 'ernstig' },
  warning: { en: 'moderate', fr: 'modérée', nl: 'matig' },
  note: { en: 'note', fr: 'remarque', nl: 'opmerking' },
};

/** Feminine in French: said of « la certitude ». */
const confidences: Words<Confidence> = {
  high: { en: 'high', fr: 'élevée', nl: 'hoog' },
  medium: { en: 'medium', fr: 'moyenne', nl: 'gemiddeld' },
  low: { en: 'low', fr: 'faible', nl: 'laag' },
};

const roles: Words<Role> = {
  officer: { en: 'protection officer', fr: 'officier de protection', nl: 'protection officer' },
  applicant: { en: 'applicant', fr: 'demandeur', nl: 'verzoeker' },
  interpreter: { en: 'interpreter', fr: 'interprète', nl: 'tolk' },
  lawyer: { en: 'lawyer', fr: 'avocat', nl: 'advocaat' },
  'trusted-person': { en: 'trusted person', fr: 'personne de confiance', nl: 'vertrouwenspersoon' },
  guardian: { en: 'guardian', fr: 'tuteur', nl: 'voogd' },
  unknown: { en: 'speaker unknown', fr: 'locuteur inconnu', nl: 'spreker onbekend' },
};

const languages: Words<Language | 'und'> = {
  fr: { en: 'French', fr: 'français', nl: 'Frans' },
  nl: { en: 'Dutch', fr: 'néerlandais', nl: 'Nederlands' },
  en: { en: 'English', fr: 'anglais', nl: 'Engels' },
  und: { en: 'unknown', fr: 'inconnue', nl: 'onbekend' },
};

const automations: Words<Automation> = {
  full: { en: 'decided from the record', fr: 'tranchée par les notes', nl: 'uit de notities af te leiden' },
  assisted: {
    en: 'signs in the record, a person decides',
    fr: 'indices dans les notes, une personne décide',
    nl: 'aanwijzingen in de notities, een persoon beslist',
  },
  manual: {
    en: 'only a person can judge',
    fr: 'seule une personne peut juger',
    nl: 'enkel een persoon kan oordelen',
  },
};

const modalities: Words<Modality> = {
  must: { en: 'must', fr: 'obligation', nl: 'verplichting' },
  should: { en: 'should', fr: 'recommandation', nl: 'aanbeveling' },
  may: { en: 'may', fr: 'faculté', nl: 'mogelijkheid' },
  'must-not': { en: 'must not', fr: 'interdiction', nl: 'verbod' },
};

export const statusWord = (status: Status, locale: Locale): string => statuses[status][locale];

/** French says « 1 respectée, 22 respectées »; Dutch and English do not change. */
const several: Readonly<Partial<Record<Status, string>>> = {
  error: 'contrôles en erreur',
  fail: 'non respectées',
  inconclusive: 'indéterminées',
  pass: 'respectées',
  'not-checked': 'non contrôlées',
};

/** A status as it stands behind a number of clauses. */
export function statusCountWord(status: Status, count: number, locale: Locale): string {
  const plural = locale === 'fr' && count > 1 ? several[status] : undefined;
  return plural ?? statusWord(status, locale);
}

export const statusMeaning = (status: Status, locale: Locale): string => meanings[status][locale];
export const verdictWord = (verdict: Verdict, locale: Locale): string => verdicts[verdict][locale];
export const severityWord = (severity: Severity, locale: Locale): string => severities[severity][locale];
export const confidenceWord = (confidence: Confidence, locale: Locale): string =>
  confidences[confidence][locale];
export const roleWord = (role: Role, locale: Locale): string => roles[role][locale];
export const languageWord = (language: Language | 'und', locale: Locale): string =>
  languages[language][locale];
export const automationWord = (automation: Automation, locale: Locale): string =>
  automations[automation][locale];
export const modalityWord = (modality: Modality, locale: Locale): string => modalities[modality][locale];
