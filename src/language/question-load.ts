import type { Speech } from '../model/check.ts';
import type { Interview, Turn } from '../model/interview.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { Language } from '../model/locale.ts';
import type { Span } from '../model/place.ts';
import { complexitiesOf } from './complexity.ts';
import { officerTurns } from './context.ts';
import { type JargonWords, jargonIn } from './jargon.ts';
import { questionLengths } from './length.ts';
import { phrasesIn } from './phrases.ts';

/** One question with what makes it heavy (domain §F.2); offsets into the turn's text. */
export interface WeighedQuestion extends Span {
  readonly turn: Turn;
  readonly load: number;
  readonly abstract: number;
  readonly jargon: number;
}

/** The lexicons `question-complexity`, `jargon`, `explanations`, `concrete-words`. */
export interface LoadWords extends JargonWords {
  readonly complexity: Lexicon;
  readonly concrete: Lexicon;
}

/** Words of a question that weigh nothing, and how many more weigh as much as one point. */
const freeWords = 15;
const wordsPerPoint = 5;
/** Two finite clauses and one negation are everyday speech. */
const freeSubordinates = 1;
const freeNegations = 1;

/** Endings of abstract nouns that hardly any other word has; a noun has more letters than a verb's form. */
const endings: Readonly<Record<Language, RegExp>> = {
  fr: /^\p{L}{3,}(tions?|ites?|ismes?)$/u,
  nl: /^\p{L}{3,}(heid|heden|aties?|iteit(en)?|ismen?)$/u,
  en: /^\p{L}{3,}(tions?|ness|it(y|ies)|ments?|isms?)$/u,
};

/**
 * Every question of the officer, weighed as domain §F.2 proposes: words over 15 by fives, clauses over two and negations
 * over one twice, unexplained jargon twice. House rules, fair confrontations, opening and closing are left out.
 */
export function weighedQuestions(
  interview: Interview,
  speech: Speech,
  words: LoadWords,
): readonly WeighedQuestion[] {
  const terms = [...jargonIn(interview, speech, words)].filter(({ confidence }) => confidence !== 'low');
  return [...officerTurns(interview, speech)].flatMap(({ turn, analysis, before }): WeighedQuestion[] => {
    if (before.informs || analysis.procedural || analysis.confrontation === 'fair') return [];
    const built = complexitiesOf(analysis, words.complexity);
    const concrete = phrasesIn(analysis, words.concrete);
    return questionLengths(analysis).map(({ start, end, words: length }) => {
      const within = (place: Span): boolean => start <= place.start && place.start < end;
      const build = built.find(within);
      const jargon = terms.filter((term) => term.turn === turn && within(term)).length;
      const abstract = analysis.tokens.filter(
        (token) =>
          within(token) &&
          endings[speech.language].test(token.fold) &&
          !concrete.some((match) => match.start === token.start),
      ).length;
      const load =
        Math.max(0, length - freeWords) / wordsPerPoint +
        2 * Math.max(0, (build?.subordinates ?? 0) - freeSubordinates) +
        2 * Math.max(0, (build?.negations ?? 0) - freeNegations) +
        2 * jargon;
      return { turn, start, end, load, abstract, jargon };
    });
  });
}
