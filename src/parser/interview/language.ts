import { type Language, languages } from '../../model/locale.ts';
import { tokensOf } from '../../text/tokens.ts';
import type { LexiconsByLanguage } from './words.ts';

export interface Detected {
  readonly language: Language | 'und';
  /** The best language is ahead of the others by half at least. */
  readonly clear: boolean;
}

/**
 * Frequent words make up a third of any of the three languages; in another language the few that look alike stay
 * under a fifth (measured on our own fixtures and on short samples of nine other languages).
 */
const share = 0.25;

/** Enough for any record, and a bound for a very long one. */
const sample = 12_000;

/**
 * The language of a text by its frequent words (lexicon `language-words`), as whole documents are told apart;
 * 'und' when the text has none of them, or two languages come out alike.
 */
export function detectedLanguage(text: string, lexicons: LexiconsByLanguage): Detected {
  const sets = languages.map((language) => ({ language, words: wordSet(language, lexicons) }));
  const counts = new Map<Language, number>(languages.map((language) => [language, 0]));
  // Elided letters, the letters of marks (« D.A. ») and figures belong to every language.
  const tokens = tokensOf(text.slice(0, sample)).filter(({ fold }) => fold.length > 1 && !/^\d/.test(fold));
  for (const token of tokens) {
    for (const { language, words } of sets) {
      if (words.has(token.fold)) counts.set(language, counts.get(language)! + 1);
    }
  }
  const [best, next] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < Math.max(2, tokens.length * share) || best[1] === next![1])
    return { language: 'und', clear: false };
  return { language: best[0], clear: best[1] >= next![1] * 1.5 };
}

const sets = new WeakMap<object, ReadonlySet<string>>();

function wordSet(language: Language, lexicons: LexiconsByLanguage): ReadonlySet<string> {
  const lexicon = lexicons[language].get('language-words');
  if (!lexicon) return new Set();
  const found =
    sets.get(lexicon) ??
    new Set(lexicon.terms.flatMap(({ term }) => tokensOf(term).map((token) => token.fold)));
  sets.set(lexicon, found);
  return found;
}
