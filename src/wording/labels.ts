import type { Locale, Localized } from '../model/locale.ts';

/** Headings, field names and short phrases of the reports. French puts a no-break space before a colon itself. */
const labels = {
  report: {
    en: 'Report on interview notes',
    fr: 'Rapport sur des notes d’entretien',
    nl: 'Verslag over notities van een onderhoud',
  },
  contents: { en: 'Records', fr: 'Notes examinées', nl: 'Onderzochte notities' },
  charter: { en: 'Charter', fr: 'Charte', nl: 'Charter' },
  tool: { en: 'Tool', fr: 'Outil', nl: 'Programma' },
  since: { en: 'since', fr: 'depuis le', nl: 'sinds' },
  run: { en: 'Run on', fr: 'Exécution', nl: 'Uitgevoerd op' },
  file: { en: 'File', fr: 'Fichier', nl: 'Bestand' },
  hash: { en: 'SHA-256', fr: 'SHA-256', nl: 'SHA-256' },
  language: { en: 'Language', fr: 'Langue', nl: 'Taal' },
  session: { en: 'Session', fr: 'Séance', nl: 'Sessie' },
  date: { en: 'Date', fr: 'Date', nl: 'Datum' },
  start: { en: 'Start', fr: 'Début', nl: 'Begin' },
  end: { en: 'End', fr: 'Fin', nl: 'Einde' },
  net: { en: 'Net duration', fr: 'Durée nette', nl: 'Nettoduur' },
  gross: { en: 'Gross duration', fr: 'Durée brute', nl: 'Brutoduur' },
  stated: { en: 'Stated duration', fr: 'Durée indiquée', nl: 'Vermelde duur' },
  break: { en: 'Break', fr: 'Pause', nl: 'Pauze' },
  breaks: { en: 'Breaks', fr: 'Pauses', nl: 'Pauzes' },
  noBreak: { en: 'none recorded', fr: 'aucune notée', nl: 'geen genoteerd' },
  stretch: { en: 'Without a break', fr: 'Sans pause', nl: 'Zonder pauze' },
  overLimit: {
    en: 'Longer than the limit without a break',
    fr: 'Plus long que la limite sans pause',
    nl: 'Langer dan de grens zonder pauze',
  },
  interviewTime: { en: 'Interview', fr: 'Entretien', nl: 'Onderhoud' },
  unknownTime: { en: 'not recorded', fr: 'non noté', nl: 'niet genoteerd' },
  unknownStart: { en: 'start not recorded', fr: 'début non noté', nl: 'begin niet genoteerd' },
  unknownEnd: { en: 'end not recorded', fr: 'fin non notée', nl: 'einde niet genoteerd' },
  unknownLength: { en: 'unknown', fr: 'inconnue', nl: 'onbekend' },
  unknownLimit: { en: 'Limit not recorded', fr: 'Limite non notée', nl: 'Grens niet genoteerd' },
  notRecorded: { en: 'not in the record', fr: 'absente des notes', nl: 'niet in de notities' },
  turns: { en: 'Turns', fr: 'Interventions', nl: 'Beurten' },
  findings: { en: 'Findings', fr: 'Constats', nl: 'Vaststellingen' },
  noFindings: { en: 'No findings.', fr: 'Aucun constat.', nl: 'Geen vaststellingen.' },
  notes: { en: 'Notes', fr: 'Remarques', nl: 'Opmerkingen' },
  clauses: { en: 'Clauses', fr: 'Dispositions', nl: 'Bepalingen' },
  clause: { en: 'Clause', fr: 'Disposition', nl: 'Bepaling' },
  article: { en: 'Article', fr: 'Article', nl: 'Artikel' },
  status: { en: 'Status', fr: 'Statut', nl: 'Status' },
  grounds: { en: 'Grounds', fr: 'Motifs', nl: 'Gronden' },
  examinedBy: { en: 'Examined by', fr: 'Examinée par', nl: 'Onderzocht door' },
  awaiting: { en: 'Awaiting a person', fr: 'En attente d’une appréciation', nl: 'Wacht op een beoordeling' },
  nothingAwaits: {
    en: 'No clause awaits a person.',
    fr: 'Aucune disposition n’attend une personne.',
    nl: 'Geen enkele bepaling wacht op een persoon.',
  },
  problems: { en: 'Problems', fr: 'Problèmes', nl: 'Problemen' },
  problem: { en: 'Problem', fr: 'Problème', nl: 'Probleem' },
  why: { en: 'Why it matters', fr: 'Pourquoi cela compte', nl: 'Waarom het telt' },
  remedy: { en: 'What to do', fr: 'Que faire', nl: 'Wat te doen' },
  severity: { en: 'Severity', fr: 'Gravité', nl: 'Ernst' },
  confidence: { en: 'Certainty', fr: 'Certitude', nl: 'Zekerheid' },
  rewording: { en: 'Neutral wording', fr: 'Formulation neutre', nl: 'Neutrale formulering' },
  line: { en: 'line', fr: 'ligne', nl: 'regel' },
  turn: { en: 'turn', fr: 'intervention', nl: 'beurt' },
  paragraph: { en: 'paragraph', fr: 'alinéa', nl: 'alinea' },
  table: { en: 'table', fr: 'tableau', nl: 'tabel' },
  row: { en: 'row', fr: 'ligne', nl: 'rij' },
  column: { en: 'column', fr: 'colonne', nl: 'kolom' },
  page: { en: 'page', fr: 'page', nl: 'pagina' },
  timeline: { en: 'Timeline', fr: 'Déroulement', nl: 'Verloop' },
  timelineData: { en: 'The same in figures', fr: 'La même chose en chiffres', nl: 'Hetzelfde in cijfers' },
  noTimes: {
    en: 'The record gives no times.',
    fr: 'Les notes ne donnent pas d’heures.',
    nl: 'De notities geven geen uren.',
  },
  from: { en: 'From', fr: 'De', nl: 'Van' },
  to: { en: 'To', fr: 'À', nl: 'Tot' },
  duration: { en: 'Length', fr: 'Durée', nl: 'Duur' },
  what: { en: 'What', fr: 'Quoi', nl: 'Wat' },
  method: { en: 'Method and limits', fr: 'Méthode et limites', nl: 'Methode en grenzen' },
  checksRun: { en: 'Checks', fr: 'Contrôles', nl: 'Controles' },
  check: { en: 'Check', fr: 'Contrôle', nl: 'Controle' },
  options: {
    en: 'Options set by the charter',
    fr: 'Options fixées par la charte',
    nl: 'Opties die het charter vastlegt',
  },
  serves: { en: 'Clauses served', fr: 'Dispositions visées', nl: 'Betrokken bepalingen' },
  statuses: {
    en: 'What the statuses mean',
    fr: 'Ce que veulent dire les statuts',
    nl: 'Wat de statussen betekenen',
  },
  unseen: {
    en: 'What no check sees',
    fr: 'Ce qu’aucun contrôle ne voit',
    nl: 'Wat geen enkele controle ziet',
  },
  methodText: {
    en: 'The tool reads the notes, not the interview. Figures and the presence of a mention are certain; what depends on wording is a sign that a person judges. No share or mark is computed: clauses do not weigh the same, and those not examined would count for nothing.',
    fr: 'L’outil lit les notes, non l’entretien. Les chiffres et la présence d’une mention sont certains\u00a0; ce qui tient aux mots est un indice qu’une personne apprécie. Aucun pourcentage ni aucune note n’est calculé\u00a0: les dispositions n’ont pas toutes le même poids, et celles qui n’ont pas été examinées compteraient pour rien.',
    nl: 'Het programma leest de notities, niet het onderhoud. Cijfers en de aanwezigheid van een vermelding zijn zeker; wat van de bewoordingen afhangt, is een aanwijzing die een persoon beoordeelt. Er wordt geen percentage of score berekend: bepalingen wegen niet even zwaar, en wat niet onderzocht is, zou voor niets meetellen.',
  },
  quotesNone: {
    en: 'This report quotes nothing of the record.',
    fr: 'Ce rapport ne cite rien des notes.',
    nl: 'Dit verslag citeert niets uit de notities.',
  },
  quotesRedacted: {
    en: 'Quoted words are covered letter by letter.',
    fr: 'Les mots cités sont masqués lettre par lettre.',
    nl: 'Geciteerde woorden zijn letter voor letter afgedekt.',
  },
  quotesFull: {
    en: 'This report quotes the record: handle it as the record itself.',
    fr: 'Ce rapport cite les notes\u00a0: traitez-le comme les notes elles-mêmes.',
    nl: 'Dit verslag citeert de notities: behandel het zoals de notities zelf.',
  },
  unreadable: {
    en: 'The record could not be read. No clause was examined.',
    fr: 'Les notes n’ont pu être lues. Aucune disposition n’a été examinée.',
    nl: 'De notities konden niet gelezen worden. Geen enkele bepaling werd onderzocht.',
  },
  unreadableShort: { en: 'not read', fr: 'non lues', nl: 'niet gelezen' },
  total: { en: 'All records', fr: 'Ensemble des notes', nl: 'Alle notities samen' },
} as const satisfies Readonly<Record<string, Localized>>;

export type LabelName = keyof typeof labels;

/** One label; `labelsIn(locale)` for a page that needs many. */
export function label(name: LabelName, locale: Locale): string {
  return labels[name][locale];
}

export function labelsIn(locale: Locale): (name: LabelName) => string {
  return (name) => labels[name][locale];
}

/** "Label: " with the space that French wants before the colon. */
export function labelled(name: LabelName, value: string, locale: Locale): string {
  return `${labels[name][locale]}${locale === 'fr' ? '\u00a0' : ''}: ${value}`;
}
