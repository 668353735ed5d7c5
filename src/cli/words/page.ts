import type { Locale } from '../../model/locale.ts';

/** What `charterlint page` says. */
export interface PageCommandWords {
  readonly how: string;
  readonly notBuilt: string;
  serving(url: string): string;
}

export const pageCommandWords: Readonly<Record<Locale, PageCommandWords>> = {
  en: {
    how: 'Write charterlint page, without a file: records are opened in the page itself.',
    notBuilt: 'The page is not part of this installation: it lacks page.html. Install charterlint again.',
    serving: (url) => `The page is at ${url} for this machine alone. Ctrl+C ends it.`,
  },
  fr: {
    how: 'Écrivez charterlint page, sans fichier\u00a0: les notes s’ouvrent dans la page elle-même.',
    notBuilt:
      'La page ne fait pas partie de cette installation\u00a0: page.html manque. Réinstallez charterlint.',
    serving: (url) => `La page est à l’adresse ${url}, pour cette machine seule. Ctrl+C y met fin.`,
  },
  nl: {
    how: 'Schrijf charterlint page, zonder bestand: notities worden op de pagina zelf geopend.',
    notBuilt: 'De pagina zit niet in deze installatie: page.html ontbreekt. Installeer charterlint opnieuw.',
    serving: (url) => `De pagina staat op ${url}, alleen voor deze machine. Ctrl+C beëindigt ze.`,
  },
};
