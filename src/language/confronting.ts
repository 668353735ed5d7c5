import type { Speech } from '../model/check.ts';
import type { Interview, Turn } from '../model/interview.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { Match } from '../text/phrase.ts';
import type { Analysis } from './analysed.ts';
import { officerTurns } from './context.ts';
import { named, outside, phrasesIn } from './phrases.ts';

/** An officer's turn that sets an earlier source against what is said now. */
export interface Confronting {
  readonly turn: Turn;
  readonly analysis: Analysis;
  /** Two sources, or a source and a word of conflict; else only the pattern of a source that is to be explained. */
  readonly certain: boolean;
  /** The two statements oppose each other in so many words: a contrast, a denial, two numbers. */
  readonly opposed: boolean;
}

/**
 * The confrontations of a record (domain §A.6 S5, charter 10.3 and 10.4), from the lexicon `confrontation-sources`.
 * What the officer says while opening or closing informs and confronts nobody.
 */
export function confrontingIn(
  interview: Interview,
  speech: Speech,
  lexicon: Lexicon,
): readonly Confronting[] {
  return [...officerTurns(interview, speech)].flatMap(({ turn, analysis, before }) => {
    if (before.informs) return [];
    const matches = phrasesIn(analysis, lexicon);
    const agrees = named(matches, 'agrees').length > 0;
    const against = setsAgainst(matches);
    if (!against && !asksToExplain(analysis, matches)) return [];
    return [{ turn, analysis, certain: against && !agrees, opposed: isOpposed(analysis, matches) }];
  });
}

/** An earlier source, and a present one or a word of conflict; the present one's own words are no earlier source. */
function setsAgainst(matches: readonly Match[]): boolean {
  const earlier = named(matches, 'earlier');
  const now = named(matches, 'now');
  // « Il y a des contradictions dans ce que vous avez dit » names no statement.
  const conflict = outside(named(matches, 'conflict'), named(matches, 'vague'));
  if (earlier.length > 0 && conflict.length > 0) return true;
  return now.length > 0 && outside(earlier, now).length > 0;
}

/** A source of the file and a question for the reason, or two statements of whatever source before that question. */
function asksToExplain(analysis: Analysis, matches: readonly Match[]): boolean {
  if (analysis.confrontation === 'unfair') return true;
  const sources = named(matches, 'earlier').filter(({ term }) => term.tier !== 'low');
  const reasons = analysis.sentences.some(({ cues }) =>
    cues.some((cue) => cue.kind === 'confrontation' && cue.term.id === 'explanation'),
  );
  if (sources.length > 0 && reasons) return true;
  return analysis.confrontation === 'fair' && analysis.sentences.length >= leastSentences;
}

/** « Vous avez dit A, aujourd'hui vous dites B » may be a mere summary; a contrast, a denial or two counts are none. */
function isOpposed(analysis: Analysis, matches: readonly Match[]): boolean {
  if (named(matches, 'opposes', 'conflict').length > 0) return true;
  const digits = analysis.tokens.map(({ fold }) => fold).filter((fold) => /\d/.test(fold));
  const words = named(matches, 'number').map(({ start, end }) =>
    analysis.text.slice(start, end).toLowerCase(),
  );
  return new Set([...digits, ...words]).size > 1;
}

/**
 * Does a record name a source of the file or a conflict, outside opening and closing, in a turn that was not recognised as a
 * confrontation? Then it may be one, told in other words.
 */
export function mayConfront(interview: Interview, speech: Speech, lexicon: Lexicon): boolean {
  return [...officerTurns(interview, speech)].some(
    ({ analysis, before }) =>
      !before.informs &&
      named(phrasesIn(analysis, lexicon), 'earlier', 'conflict').some(({ term }) => term.tier !== 'low'),
  );
}

const leastSentences = 3;
