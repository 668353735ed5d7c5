import type { Locale, Localized } from '../model/locale.ts';

/** What the server itself says, in the reader's locale. `{…}` is filled in. */
const words = {
  article: { en: 'Clause', fr: 'Disposition', nl: 'Bepaling' },
  beginsHere: { en: 'The session begins here.', fr: 'La séance commence ici.', nl: 'De sessie begint hier.' },
  endsHere: { en: 'The session ends here.', fr: 'La séance se termine ici.', nl: 'De sessie eindigt hier.' },
  breakHere: {
    en: 'A break is noted here.',
    fr: 'Une pause est notée ici.',
    nl: 'Hier is een pauze genoteerd.',
  },
  durationHere: {
    en: 'The stated duration is here.',
    fr: 'La durée indiquée est ici.',
    nl: 'De vermelde duur staat hier.',
  },
  reword: {
    en: 'Put it neutrally: “{wording}”',
    fr: 'Formuler de façon neutre\u00a0: «\u00a0{wording}\u00a0»',
    nl: 'Neutraal formuleren: “{wording}”',
  },
  insertField: {
    en: 'Insert “{label}”',
    fr: 'Insérer «\u00a0{label}\u00a0»',
    nl: '“{label}” invoegen',
  },
  breakBegins: {
    en: 'Note a break that begins now ({time})',
    fr: 'Noter une pause qui commence maintenant ({time})',
    nl: 'Een pauze noteren die nu begint ({time})',
  },
  breakEnds: {
    en: 'Note that the break ends now ({time})',
    fr: 'Noter que la pause se termine maintenant ({time})',
    nl: 'Noteren dat de pauze nu eindigt ({time})',
  },
  interviewEnds: {
    en: 'Note that the interview ends now ({time})',
    fr: 'Noter que l’entretien se termine maintenant ({time})',
    nl: 'Noteren dat het onderhoud nu eindigt ({time})',
  },
  suppress: {
    en: 'Set this finding aside, with a reason ({rule})',
    fr: 'Écarter ce constat, avec un motif ({rule})',
    nl: 'Deze vaststelling opzijzetten, met een reden ({rule})',
  },
  attest: {
    en: 'Record what you found of {clause}',
    fr: 'Noter ce que vous avez constaté de {clause}',
    nl: 'Noteren wat u over {clause} vaststelde',
  },
  sinceBreak: { en: '{length} without a break', fr: '{length} sans pause', nl: '{length} zonder pauze' },
  breakOf: { en: 'break of {length}', fr: 'pause de {length}', nl: 'pauze van {length}' },
  netSoFar: { en: 'net {length}', fr: 'net {length}', nl: 'netto {length}' },
  now: { en: 'at {time}', fr: 'à {time}', nl: 'om {time}' },
  header: { en: 'Header', fr: 'En-tête', nl: 'Hoofding' },
  turn: { en: 'turn', fr: 'intervention', nl: 'beurt' },
  absence: { en: 'Absence', fr: 'Absence', nl: 'Afwezigheid' },
  speakerMark: { en: 'speaker', fr: 'locuteur', nl: 'spreker' },
  headerField: { en: 'header field', fr: 'champ de l’en-tête', nl: 'veld van de hoofding' },
  template: { en: 'template', fr: 'modèle', nl: 'sjabloon' },
  closing: { en: 'closing', fr: 'clôture', nl: 'afsluiting' },
  wholeTemplate: { en: 'template of a record', fr: 'modèle de notes', nl: 'sjabloon van notities' },
  notAFile: {
    en: 'Save the record first: decisions are kept beside its file.',
    fr: 'Enregistrez d’abord les notes\u00a0: les décisions sont gardées à côté de leur fichier.',
    nl: 'Sla de notities eerst op: beslissingen worden naast hun bestand bewaard.',
  },
  changedSince: {
    en: 'The record changed since: nothing was recorded. Try again.',
    fr: 'Les notes ont changé entre-temps\u00a0: rien n’a été noté. Réessayez.',
    nl: 'De notities zijn intussen gewijzigd: er werd niets genoteerd. Probeer opnieuw.',
  },
  brokenDecisions: {
    en: 'The file of decisions cannot be read: mend it first ({file}).',
    fr: 'Le fichier des décisions est illisible\u00a0: corrigez-le d’abord ({file}).',
    nl: 'Het bestand met beslissingen is onleesbaar: herstel het eerst ({file}).',
  },
} as const satisfies Readonly<Record<string, Localized>>;

export type WordName = keyof typeof words;

/** One sentence or label, filled in. */
export function word(name: WordName, locale: Locale, data: Readonly<Record<string, string>> = {}): string {
  return words[name][locale].replace(/\{(\w+)\}/g, (whole, key: string) => data[key] ?? whole);
}
