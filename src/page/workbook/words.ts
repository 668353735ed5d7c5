import type { Localized } from '../../model/locale.ts';

/** Names of the sheets: at most 31 signs, none of `[]:*?/\`. */
export const sheetNames = {
  summary: { en: 'Summary', fr: 'Synthèse', nl: 'Samenvatting' },
  clauses: { en: 'Clauses', fr: 'Dispositions', nl: 'Bepalingen' },
  findings: { en: 'Findings', fr: 'Constats', nl: 'Vaststellingen' },
  files: { en: 'Files', fr: 'Fichiers', nl: 'Bestanden' },
  suppressions: { en: 'Suppressions', fr: 'Constats écartés', nl: 'Opzijgezet' },
  manual: { en: 'Manual', fr: 'À apprécier', nl: 'Te beoordelen' },
  method: { en: 'Method', fr: 'Méthode', nl: 'Methode' },
} as const satisfies Readonly<Record<string, Localized>>;

/** Heads of columns. */
export const heads = {
  file: { en: 'File', fr: 'Fichier', nl: 'Bestand' },
  clause: { en: 'Clause', fr: 'Disposition', nl: 'Bepaling' },
  clauses: { en: 'Clauses', fr: 'Dispositions', nl: 'Bepalingen' },
  asks: { en: 'What it asks', fr: 'Ce qu’elle demande', nl: 'Wat ze vraagt' },
  status: { en: 'Status', fr: 'Statut', nl: 'Status' },
  own: { en: 'Found by the tool', fr: 'Trouvé par l’outil', nl: 'Door het programma gevonden' },
  why: { en: 'Why', fr: 'Pourquoi', nl: 'Waarom' },
  decided: { en: 'Decided by a person', fr: 'Décidé par une personne', nl: 'Door een persoon beslist' },
  findings: { en: 'Findings', fr: 'Constats', nl: 'Vaststellingen' },
  finding: { en: 'Finding', fr: 'Constat', nl: 'Vaststelling' },
  check: { en: 'Check', fr: 'Contrôle', nl: 'Controle' },
  verdict: { en: 'Verdict', fr: 'Verdict', nl: 'Oordeel' },
  severity: { en: 'Severity', fr: 'Gravité', nl: 'Ernst' },
  confidence: { en: 'Certainty', fr: 'Certitude', nl: 'Zekerheid' },
  place: { en: 'Place', fr: 'Endroit', nl: 'Plaats' },
  turn: { en: 'Turn', fr: 'Intervention', nl: 'Beurt' },
  passage: { en: 'Passage', fr: 'Passage', nl: 'Passage' },
  rewording: { en: 'Neutral wording', fr: 'Formulation neutre', nl: 'Neutrale formulering' },
  aside: { en: 'Set aside', fr: 'Écarté', nl: 'Opzijgezet' },
  since: { en: 'Since the earlier run', fr: 'Depuis l’analyse précédente', nl: 'Sinds de vorige analyse' },
  before: { en: 'Status before', fr: 'Statut précédent', nl: 'Vorige status' },
  id: { en: 'Fingerprint', fr: 'Empreinte', nl: 'Vingerafdruk' },
  read: { en: 'Read', fr: 'Lu', nl: 'Gelezen' },
  format: { en: 'Format', fr: 'Format', nl: 'Formaat' },
  language: { en: 'Language', fr: 'Langue', nl: 'Taal' },
  charters: { en: 'Charters', fr: 'Chartes', nl: 'Charters' },
  date: { en: 'Date', fr: 'Date', nl: 'Datum' },
  sessions: { en: 'Sessions', fr: 'Séances', nl: 'Sessies' },
  netLow: {
    en: 'Net minutes, at least',
    fr: 'Minutes nettes, au moins',
    nl: 'Nettominuten, minstens',
  },
  netHigh: { en: 'Net minutes, at most', fr: 'Minutes nettes, au plus', nl: 'Nettominuten, hoogstens' },
  breaks: { en: 'Breaks', fr: 'Pauses', nl: 'Pauzes' },
  problems: { en: 'Problems', fr: 'Problèmes', nl: 'Problemen' },
  bytes: { en: 'Bytes', fr: 'Octets', nl: 'Bytes' },
  hash: { en: 'SHA-256', fr: 'SHA-256', nl: 'SHA-256' },
  reason: { en: 'Reason', fr: 'Motif', nl: 'Reden' },
  decidedOn: { en: 'On', fr: 'Le', nl: 'Op' },
  byHand: {
    en: 'What no check sees',
    fr: 'Ce qu’aucun contrôle ne voit',
    nl: 'Wat geen controle ziet',
  },
  judgment: { en: 'Your judgment', fr: 'Votre appréciation', nl: 'Uw beoordeling' },
  remark: { en: 'Remark', fr: 'Remarque', nl: 'Opmerking' },
  by: { en: 'By', fr: 'Par', nl: 'Door' },
  until: { en: 'Valid until', fr: 'Valable jusqu’au', nl: 'Geldig tot en met' },
  record: {
    en: 'Version of the record (SHA-256)',
    fr: 'Version des notes (SHA-256)',
    nl: 'Versie van de notities (SHA-256)',
  },
  topic: { en: 'Topic', fr: 'Sujet', nl: 'Onderwerp' },
  item: { en: 'Item', fr: 'Élément', nl: 'Onderdeel' },
  explanation: { en: 'Explanation', fr: 'Explication', nl: 'Uitleg' },
} as const satisfies Readonly<Record<string, Localized>>;

export type HeadName = keyof typeof heads;

/** Sentences of the workbook that no other report says. */
export const notes = {
  fresh: { en: 'new', fr: 'nouveau', nl: 'nieuw' },
  asBefore: { en: 'as before', fr: 'inchangé', nl: 'ongewijzigd' },
  gone: { en: 'no longer found', fr: 'plus constaté', nl: 'niet meer vastgesteld' },
  howToFill: {
    en: 'How to fill in the sheet “Manual”: choose your judgment, say in a remark what you examined, and sign. Leave open what you do not decide. The command “charterlint attest --from” then puts the decisions beside the records.',
    fr: 'Pour remplir la feuille «\u00a0À apprécier\u00a0»\u00a0: choisissez votre appréciation, dites dans une remarque ce que vous avez examiné, et signez. Laissez en blanc ce que vous ne tranchez pas. La commande «\u00a0charterlint attest --from\u00a0» consigne ensuite les décisions à côté des notes.',
    nl: 'Het blad “Te beoordelen” invullen: kies uw beoordeling, zeg in een opmerking wat u hebt onderzocht, en onderteken. Laat open wat u niet beslist. De opdracht “charterlint attest --from” legt de beslissingen daarna naast de notities vast.',
  },
  judgmentPrompt: {
    en: 'Choose what you find of this clause, or leave the cell empty.',
    fr: 'Choisissez ce que vous constatez pour cette disposition, ou laissez la cellule vide.',
    nl: 'Kies wat u over deze bepaling vaststelt, of laat de cel leeg.',
  },
  judgmentError: {
    en: 'Choose one of the words in the list.',
    fr: 'Choisissez un des termes de la liste.',
    nl: 'Kies een van de woorden uit de lijst.',
  },
  untilPrompt: {
    en: 'Last day on which the decision holds. Empty: as long as the record does.',
    fr: 'Dernier jour où la décision vaut. Vide\u00a0: aussi longtemps que les notes.',
    nl: 'Laatste dag waarop de beslissing geldt. Leeg: zolang als de notities.',
  },
  untilError: {
    en: 'Type a date, such as 2027-06-30.',
    fr: 'Indiquez une date, comme 30/06/2027.',
    nl: 'Geef een datum op, zoals 30/06/2027.',
  },
  yes: { en: 'yes', fr: 'oui', nl: 'ja' },
  no: { en: 'no', fr: 'non', nl: 'nee' },
  records: { en: 'Records', fr: 'Documents', nl: 'Documenten' },
  clausesPerStatus: {
    en: 'Clauses, over all records',
    fr: 'Dispositions, tous documents confondus',
    nl: 'Bepalingen, over alle documenten samen',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** Columns of the sheet that a person fills in, in their order. Who reads it back goes by their heads. */
export const manualColumns = [
  'file',
  'clause',
  'asks',
  'status',
  'why',
  'byHand',
  'judgment',
  'remark',
  'by',
  'until',
  'record',
] as const satisfies readonly HeadName[];
export type ManualColumn = (typeof manualColumns)[number];
