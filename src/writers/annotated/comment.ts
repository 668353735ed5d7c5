import type { Locale, Localized } from '../../model/locale.ts';
import type { Span } from '../../model/place.ts';

/** A comment in the margin, on words of the source text or, with an empty span, on a place in it. */
export interface Comment {
  readonly at: Span;
  /** Its paragraphs. */
  readonly words: readonly string[];
}

/** What all comments of a copy have in common. */
export interface Signature {
  /** ISO instant. */
  readonly moment: string;
  readonly locale: Locale;
}

/** By whom our own comments are told from those of people, in a copy that was annotated before. */
export const author = 'charterlint';
export const initials = 'cl';

/** A copy with its comments. */
export interface Annotated {
  readonly bytes: Uint8Array;
  /** Comments that were put in, and those for which the document has no place. */
  readonly placed: number;
  readonly unplaced: number;
}

/** Where words stand in which no comment can stand. */
export type Aside = 'header' | 'footer' | 'note' | 'box';

const asides: Readonly<Record<Aside, Localized>> = {
  header: {
    en: 'About words in the page header.',
    fr: 'À propos de mots de l’en-tête de page.',
    nl: 'Over woorden in de koptekst.',
  },
  footer: {
    en: 'About words in the page footer.',
    fr: 'À propos de mots du pied de page.',
    nl: 'Over woorden in de voettekst.',
  },
  note: {
    en: 'About words in this note.',
    fr: 'À propos de mots de cette note.',
    nl: 'Over woorden in deze noot.',
  },
  box: {
    en: 'About words in a text box of this paragraph.',
    fr: 'À propos de mots d’une zone de texte de cet alinéa.',
    nl: 'Over woorden in een tekstvak van deze alinea.',
  },
};

/** The paragraphs of a comment that stands elsewhere than its words. */
export function wordsOfAside(
  { words }: Comment,
  aside: Aside | undefined,
  locale: Locale,
): readonly string[] {
  return aside ? [asides[aside][locale], ...words] : words;
}

/** BCP-47 tags of our own words, so that no program takes them for misspelt. */
export const tags: Readonly<Record<Locale, string>> = { fr: 'fr-BE', nl: 'nl-BE', en: 'en-GB' };
