import type { Locale } from '../../model/locale.ts';

interface FileWords {
  readonly oneFolder: string;
  noFolder(path: string): string;
}

/** What `charterlint file` says when it is called wrongly. */
export const fileWords: Readonly<Record<Locale, FileWords>> = {
  en: {
    oneFolder: 'Give exactly one folder: it holds the records about one person.',
    noFolder: (path) => `${path} is no folder: examine a single record with charterlint lint.`,
  },
  fr: {
    oneFolder: 'Donnez exactement un dossier\u00a0: il contient les documents d’une seule personne.',
    noFolder: (path) =>
      `${path} n’est pas un dossier\u00a0: examinez un seul document avec charterlint lint.`,
  },
  nl: {
    oneFolder: 'Geef precies één map: ze bevat de documenten over één persoon.',
    noFolder: (path) => `${path} is geen map: onderzoek één document met charterlint lint.`,
  },
};
