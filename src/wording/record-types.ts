import type { RecordType } from '../model/document.ts';
import type { Locale, Localized } from '../model/locale.ts';

const types: Readonly<Record<RecordType, Localized>> = {
  interview: { en: 'interview notes', fr: 'notes d’entretien', nl: 'notities van een onderhoud' },
  notice: { en: 'notice of breach', fr: 'constat', nl: 'vaststelling' },
  summons: { en: 'summons', fr: 'convocation', nl: 'oproeping' },
  hearing: { en: 'minutes of hearing', fr: 'procès-verbal d’audition', nl: 'verslag van verhoor' },
  decision: { en: 'decision', fr: 'décision', nl: 'beslissing' },
  notification: { en: 'notification', fr: 'notification', nl: 'kennisgeving' },
  request: { en: 'request to be heard', fr: 'demande d’entretien', nl: 'verzoek om gehoord te worden' },
  inventory: { en: 'inventory', fr: 'inventaire', nl: 'inventaris' },
  complaint: { en: 'complaint', fr: 'plainte', nl: 'klacht' },
  acknowledgment: {
    en: 'acknowledgment of a complaint',
    fr: 'accusé de réception d’une plainte',
    nl: 'ontvangstbewijs van een klacht',
  },
  settlement: { en: 'proposed solution', fr: 'proposition de solution', nl: 'voorstel van oplossing' },
  outcome: { en: 'outcome of a complaint', fr: 'résultat d’une plainte', nl: 'resultaat van een klacht' },
  register: { en: 'register of complaints', fr: 'registre des plaintes', nl: 'klachtenregister' },
  'session-report': { en: 'session report', fr: 'rapport de séance', nl: 'sessieverslag' },
  'case-study': { en: 'case study', fr: 'étude de cas', nl: 'gevalstudie' },
};

/** What happened on the dates of a file; the record's own date is that of its type. */
const moments: Readonly<Record<string, Localized>> = {
  date: { en: 'Date of the record', fr: 'Date du document', nl: 'Datum van het document' },
  'facts-date': { en: 'Facts', fr: 'Faits', nl: 'Feiten' },
  'observed-date': { en: 'Facts found', fr: 'Faits constatés', nl: 'Feiten vastgesteld' },
  informed: { en: 'Director informed', fr: 'Direction informée', nl: 'Directie ingelicht' },
  opened: { en: 'Procedure begun', fr: 'Procédure entamée', nl: 'Procedure gestart' },
  'hearing-date': { en: 'Hearing', fr: 'Audition', nl: 'Verhoor' },
  notified: { en: 'Notification', fr: 'Notification', nl: 'Kennisgeving' },
  execution: { en: 'Execution', fr: 'Exécution', nl: 'Uitvoering' },
  requested: { en: 'Request to be heard', fr: 'Demande d’entretien', nl: 'Verzoek om gehoord te worden' },
  filed: { en: 'Complaint filed', fr: 'Dépôt de la plainte', nl: 'Indiening van de klacht' },
  acknowledged: {
    en: 'Acknowledgment by the Agency',
    fr: 'Accusé de réception de l’Agence',
    nl: 'Ontvangstbewijs van het Agentschap',
  },
  'period-start': { en: 'Period begins', fr: 'Début du délai', nl: 'Begin van de termijn' },
  sent: { en: 'Outcome sent', fr: 'Envoi du résultat', nl: 'Verzending van het resultaat' },
  'session-date': { en: 'Session', fr: 'Séance', nl: 'Sessie' },
  arrival: { en: 'Arrival', fr: 'Arrivée', nl: 'Aankomst' },
  departure: { en: 'Departure', fr: 'Départ', nl: 'Vertrek' },
  invited: { en: 'Invitation', fr: 'Invitation', nl: 'Uitnodiging' },
  assessed: { en: 'Vulnerability assessed', fr: 'Vulnérabilités évaluées', nl: 'Kwetsbaarheid beoordeeld' },
  danger: { en: 'Danger known', fr: 'Danger connu', nl: 'Gevaar bekend' },
  referral: { en: 'Urgent referral', fr: 'Orientation urgente', nl: 'Dringende doorverwijzing' },
  'follow-up': { en: 'Follow-up session', fr: 'Séance de suivi', nl: 'Vervolgsessie' },
  'consent-sharing': {
    en: 'Consent to share',
    fr: 'Consentement au partage',
    nl: 'Toestemming om te delen',
  },
  shared: { en: 'Information shared', fr: 'Informations partagées', nl: 'Informatie gedeeld' },
  transfer: { en: 'Transfer', fr: 'Transfert', nl: 'Overbrenging' },
  announced: { en: 'Transfer announced', fr: 'Transfert annoncé', nl: 'Overbrenging aangekondigd' },
  due: { en: 'Action due', fr: 'Échéance d’une action', nl: 'Termijn van een actie' },
  entry: { en: 'Entry of the log', fr: 'Note du journal', nl: 'Notitie in het logboek' },
  'lawyer-contacts': {
    en: 'Contact with the lawyer',
    fr: 'Contact avec l’avocat',
    nl: 'Contact met de advocaat',
  },
  transmitted: { en: 'Register sent', fr: 'Transmission du registre', nl: 'Bezorging van het register' },
};

export const recordTypeWord = (type: RecordType, locale: Locale): string => types[type][locale];

/** The word for a moment of a file; its id for one of another version. */
export const momentWord = (name: string, locale: Locale): string =>
  Object.hasOwn(moments, name) ? moments[name]![locale] : name;
