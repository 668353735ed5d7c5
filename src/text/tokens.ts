import { fold, normal } from './fold.ts';

/** One word: a run of letters or digits. Elision, clitic hyphens and dots part words: « n'est-ce » is n · est · ce. */
export interface Token {
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  readonly fold: string;
  readonly normal: string;
}

/** Invisible characters (soft hyphen, zero-width space, marks of direction) stand inside a word, or at its end. */
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Cf}]*/gu;
/** Letters to Unicode, apostrophes to whoever typed them; one code unit each. */
const letterLikeApostrophes = /[\u02b9\u02bb-\u02bd\u02c8]/g;

/** Forms of words met before: notes repeat their words, and folding is the dear part. */
const forms = new Map<string, { readonly fold: string; readonly normal: string }>();
/** More different words than a batch of records needs at once; a hostile text must not fill the memory. */
const mostForms = 20_000;

function formsOf(written: string): { readonly fold: string; readonly normal: string } {
  const known = forms.get(written);
  if (known) return known;
  const made = { fold: fold(written), normal: normal(written) };
  if (written.length <= 32) {
    if (forms.size >= mostForms) forms.clear();
    forms.set(written, made);
  }
  return made;
}

/** Words of a text, in order; linear in its length. */
export function tokensOf(given: string): readonly Token[] {
  const text = given.replace(letterLikeApostrophes, '’');
  const tokens: Token[] = [];
  word.lastIndex = 0;
  for (let match = word.exec(text); match; match = word.exec(text)) {
    const written = match[0];
    const { fold, normal } = formsOf(written);
    tokens.push({ start: match.index, end: match.index + written.length, fold, normal });
  }
  return tokens;
}

/** How many words a text has, as a reader counts them: « l'homme » and « avez-vous » are one each. */
export function wordCount(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Cf}'’\u2010\u2011-]*/gu)) count++;
  return count;
}
