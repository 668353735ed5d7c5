import type { NewCharterWords } from './words/new-charter.ts';

/** The form of `id` in `schemas/charter.schema.json`. */
const idForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Whether a charter can be called so, and a file with it: names of files end at 255 bytes. */
export function isCharterId(id: string): boolean {
  return idForm.test(id) && id.length <= 100;
}

/** What clause ids start with: the one word of the charter's id, or the initials of several and their figures. */
export function clausePrefix(id: string): string {
  const words = id.split('-');
  const letters =
    words.length === 1 ? id : words.map((word) => (/^\d+$/.test(word) ? word : word[0])).join('');
  return `${/^\d/.test(letters) ? 'R' : ''}${letters}`.toUpperCase();
}

/**
 * A charter file (`schemas/charter.schema.json`) that holds as it stands: three clauses to be made one's own, one for
 * each way in which a clause is judged, with comments in the reader's language.
 */
export function charterDraft(id: string, file: string, year: number, words: NewCharterWords): string {
  const prefix = clausePrefix(id);
  const said = (lines: readonly string[], indent = ''): string =>
    lines.map((line) => `${indent}# ${line.replace('{file}', file)}\n`).join('');
  return `${said(words.head)}id: "${id}"
${said([words.version])}version: 1.0.0
${said([words.title])}title:
  fr: "Règles internes (${id})"
  nl: "Huisregels (${id})"
  en: "House rules (${id})"
authority:
  fr: "Le service"
  nl: "De dienst"
  en: "The office"
${said([words.validity])}validFrom: "${year}-01-01"
# validTo: "${year}-12-31"
${said([words.articles])}articles:
  - number: 1
    title: { fr: "L’entretien", nl: "Het onderhoud", en: "The interview" }
${said(words.clauses)}clauses:
${said(words.decided, '  ')}  - id: ${prefix}-1.1
    article: 1
    modality: must
    automation: full
    title:
      fr: "Une pause est faite à temps"
      nl: "Er is op tijd een pauze"
      en: "A break is taken in time"
    checks:
${said([words.options], '      ')}      - { check: long-stretch, options: { reviewAfter: 75, breachAfter: 90 } }
${said(words.signs, '  ')}  - id: ${prefix}-1.2
    article: 1
    modality: should
    automation: assisted
    title:
      fr: "Un récit libre vient d’abord, les questions ensuite"
      nl: "Eerst komt een vrij relaas, daarna de vragen"
      en: "A free account comes first, questions after it"
    byHand:
      fr: "Qui raconte peu peut avoir été invité à le faire. Relire le début de la partie sur les motifs."
      nl: "Wie weinig vertelt, kan daartoe wel uitgenodigd zijn. Herlees het begin van het deel over de motieven."
      en: "Someone who tells little may have been invited to tell. Read the beginning of the part on the grounds again."
    checks:
      - { check: missing-free-account }
${said(words.manual, '  ')}  - id: ${prefix}-1.3
    article: 1
    modality: must
    automation: manual
    title:
      fr: "Le local se prête à un entretien confidentiel"
      nl: "Het lokaal leent zich tot een vertrouwelijk onderhoud"
      en: "The room suits a confidential interview"
    byHand:
      fr: "Les notes ne montrent pas le local. Le visiter, ou demander à ceux qui étaient présents."
      nl: "De notities tonen het lokaal niet. Ga ter plaatse kijken of vraag het wie aanwezig was."
      en: "The record does not show the room. Visit it, or ask those who were present."
`;
}
