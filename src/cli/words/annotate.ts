import type { Locale } from '../../model/locale.ts';

/** What `charterlint annotate` says. */
export interface AnnotateWords {
  /** How it is called, where it was called otherwise. */
  readonly how: string;
  noComments(name: string): string;
  notTheRecord(path: string): string;
  count(comments: number): string;
}

export const annotateWords: Readonly<Record<Locale, AnnotateWords>> = {
  en: {
    how: 'Write charterlint annotate RECORD --output COPY, with one Word or OpenDocument file.',
    noComments: (name) =>
      `${name} takes no comments: only Word (.docx) and OpenDocument (.odt, .fodt) files can be annotated.`,
    notTheRecord: (path) =>
      `${path} is the record itself, which stays as it is: name another file for the copy.`,
    count: (comments) => (comments === 1 ? '1 comment' : `${comments} comments`),
  },
  fr: {
    how: 'Écrivez charterlint annotate NOTES --output COPIE, avec un seul fichier Word ou OpenDocument.',
    noComments: (name) =>
      `${name} ne peut recevoir de commentaires\u00a0: seuls les fichiers Word (.docx) et OpenDocument (.odt, .fodt) peuvent être annotés.`,
    notTheRecord: (path) =>
      `${path} contient les notes elles-mêmes, qui restent telles quelles\u00a0: donnez un autre nom à la copie.`,
    count: (comments) => (comments <= 1 ? `${comments} commentaire` : `${comments} commentaires`),
  },
  nl: {
    how: 'Schrijf charterlint annotate NOTITIES --output KOPIE, met één Word- of OpenDocument-bestand.',
    noComments: (name) =>
      `${name} kan geen opmerkingen krijgen: enkel Word-bestanden (.docx) en OpenDocument-bestanden (.odt, .fodt) kunnen geannoteerd worden.`,
    notTheRecord: (path) =>
      `${path} bevat de notities zelf, en die blijven zoals ze zijn: geef de kopie een andere naam.`,
    count: (comments) => (comments === 1 ? '1 opmerking' : `${comments} opmerkingen`),
  },
};
