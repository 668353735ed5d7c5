import type { Learned } from '../model/learned.ts';
import type { Lexicon, Term } from '../model/lexicon.ts';
import type { Language } from '../model/locale.ts';

/**
 * A lexicon whose terms stay JSON until somebody asks for them: a run asks for few of those of the two languages that
 * its records are not in, and text is many times quicker to load than what it says.
 */
export function unreadLexicon(name: string, language: Language, written: string): Lexicon {
  let terms: readonly Term[] | undefined;
  return {
    name,
    language,
    get terms() {
      terms ??= JSON.parse(written) as readonly Term[];
      return terms;
    },
  };
}

/** The same of what examples taught. */
export function unreadLearned(name: string, language: Language, written: string): Lexicon {
  let learned: Learned | undefined;
  return {
    name,
    language,
    terms: [],
    get learned() {
      learned ??= JSON.parse(written) as Learned;
      return learned;
    },
  };
}
