import type { Lexicon } from '../model/lexicon.ts';
import type { Span } from '../model/place.ts';
import type { Match } from '../text/phrase.ts';
import type { Analysis, Sentence } from './analysed.ts';
import { bit } from './grammar.ts';
import { questionLengths } from './length.ts';
import { firstFrom, inside, named, outside, phrasesIn } from './phrases.ts';
import { isAny } from './scan.ts';
import { tagOf } from './tag.ts';

/** One question sentence with what makes it hard to follow; recap and sources left out. */
export interface Complexity extends Span {
  /** Subordinate clauses, the one that is asked not counted. */
  readonly subordinates: number;
  readonly negations: number;
}

/** « they don't, they don't »: the same again within a few words is a speaker who starts anew. */
const startedAnew = 3;

/** « n'en avez-vous vraiment encore jamais »: words from « ne » to the word that denies, at most. */
const deniedVerb = 8;

/** Words with which a clause's subject may begin. */
const subjects = bit.subject | bit.pronoun | bit.determiner | bit['second-person'];

/** The build of each question of a turn (Q5, domain §D.4), from the lexicon `question-complexity`. */
export function complexitiesOf(analysis: Analysis, lexicon: Lexicon): readonly Complexity[] {
  const matches = phrasesIn(analysis, lexicon);
  const clauses = outside(
    named(matches, 'clause', 'clause-before-subject'),
    named(matches, 'neutral-clause'),
  );
  const denials = outside(named(matches, 'negation', 'negative-word'), named(matches, 'neutral-negation'));
  const parts = questionLengths(analysis);
  return analysis.sentences
    .filter((sentence) => sentence.asks)
    .flatMap((sentence, i): Complexity[] => {
      const part = parts[i];
      if (!part || sentence.procedural || confronts(analysis, sentence)) return [];
      const { start, end } = askedPart(sentence, part, analysis);
      return [
        {
          start,
          end: part.end,
          subordinates: subordinatesIn(sentence, { start, end }, clauses),
          negations: negationsIn(sentence, { start: askedFrom(sentence, start), end }, denials),
        },
      ];
    });
}

/** The charter asks for confrontations: what they set side by side takes clauses of its own. */
function confronts(analysis: Analysis, sentence: Sentence): boolean {
  return analysis.confrontation === 'fair' && sentence.cues.some((cue) => cue.kind === 'confrontation');
}

/** From behind the recap up to the tag, if any: neither is the question's own build. */
function askedPart(sentence: Sentence, part: Span, analysis: Analysis): Span {
  const head = sentence.heads.find((one) => one.main);
  const recap = sentence.cues.some(
    (cue) => cue.kind === 'confrontation' && cue.term.id === 'source' && head && cue.end <= head.start,
  );
  const tag = tagOf(sentence.scan, sentence.heads, sentence.cues, analysis.speech.language);
  return { start: recap && head ? head.start : part.start, end: tag?.start ?? part.end };
}

/** « Vous n'aviez pas de papiers, comment avez-vous fait ? »: what is denied before the question is known. */
function askedFrom(sentence: Sentence, start: number): number {
  const head = sentence.heads.find((one) => one.main);
  return head?.link === 'comma' ? Math.max(start, head.start) : start;
}

function subordinatesIn(sentence: Sentence, part: Span, clauses: readonly Match[]): number {
  let count = 0;
  let last = Number.NEGATIVE_INFINITY;
  for (const clause of inside(clauses, part)) {
    const at = firstFrom(sentence.scan.tokens, clause.start);
    const again =
      at - last <= startedAnew && sentence.scan.tokens[at]?.fold === sentence.scan.tokens[last]?.fold;
    if (again || sentence.heads.some((head) => clause.start >= head.start && clause.end <= head.end))
      continue;
    if (clause.term.id !== 'clause' && !subjectFollows(sentence, clause)) continue;
    last = at;
    count++;
  }
  return count;
}

/** The next word can be a subject; a pointing word before a noun (« die man », « that day ») opens no clause. */
function subjectFollows({ scan }: Sentence, clause: Span): boolean {
  return isAny(scan, firstFrom(scan.tokens, clause.end), subjects);
}

/** One for each denied verb: « ne … jamais » is one, and « pas » alone is one where « ne » was left out. */
function negationsIn({ scan }: Sentence, part: Span, denials: readonly Match[]): number {
  // « If you don't know, say that you don't » asks nothing that a yes or a no would answer.
  if (!scan.mark) return 0;
  let count = 0;
  let last = Number.NEGATIVE_INFINITY;
  for (const denial of inside(denials, part)) {
    const at = firstFrom(scan.tokens, denial.start);
    const again = at - last <= startedAnew && scan.tokens[at]?.fold === scan.tokens[last]?.fold;
    if (denial.term.id === 'negation' ? !again : at - last > deniedVerb) count++;
    if (denial.term.id === 'negation') last = at;
  }
  return count;
}
