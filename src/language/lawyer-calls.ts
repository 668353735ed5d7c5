import type { Interview } from '../model/interview.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { Span } from '../model/place.ts';
import { fieldsOf, sourceSpan, textOf } from '../model/turns.ts';
import { bracketsIn } from '../text/brackets.ts';
import { clocksIn } from '../text/clock-times.ts';
import { matchesIn, mayHold } from '../text/phrase.ts';
import { sentencesOf } from '../text/sentences.ts';
import { tokensOf } from '../text/tokens.ts';
import { type RecordWords, recordWords } from './record-words.ts';

/** A call that the lawyer takes during the interview, as the record tells it. */
export interface LawyerCall {
  readonly at: Span;
  readonly turn: number | undefined;
  /** In a remark or in brackets; what stands in a turn may be said of something else. */
  readonly noted: boolean;
  /** The same words say that the lawyer leaves: « sort pour répondre à un appel ». */
  readonly leaves: boolean;
  /** How many times of day the words hold: leaving and return, or leaving alone. */
  readonly times: number;
}

/** Calls of the lawyer (domain §A.6, P4), in reading order. A ringing phone and the rule told at the start are none. */
export function lawyerCalls(interview: Interview, words: Lexicon, moves: Lexicon): readonly LawyerCall[] {
  const names = lawyerNames(interview);
  return recordWords(interview).flatMap((piece) =>
    passagesOf(piece, words)
      .filter(({ start, end, noted }) => {
        const said = piece.text.slice(start, end);
        return isCall(said, words) || (noted && isExit(said, words, moves, names));
      })
      .map(({ start, end, noted }) => ({
        at: sourceSpan(piece.node, start, end),
        turn: piece.node.type === 'turn' ? piece.node.n : undefined,
        noted,
        times: clocksIn(piece.text.slice(start, end)).length,
        leaves: matchesIn(piece.text.slice(start, end), moves).some(({ term }) => term.id === 'leave'),
      })),
  );
}

/** A call is told, and nothing says that it was a rule, another day, or not taken. */
export function isCall(text: string, words: Lexicon): boolean {
  const ids = matchesIn(text, words).map(({ term }) => term.id);
  if (ids.some((id) => id === 'rule' || id === 'elsewhere')) return false;
  // « son téléphone sonne, l'avocat répond »: it rang, and was answered.
  return ids.includes('answered') || (ids.includes('call') && !ids.includes('ring'));
}

/** « (Me Leroy quitte le local à 10h41) » within an answer: with a time it is no gesture such as « sort un papier ». */
function isExit(text: string, words: Lexicon, moves: Lexicon, names: ReadonlySet<string>): boolean {
  const leaves = matchesIn(text, moves).some(({ term }) => term.id === 'leave');
  return leaves && namesLawyer(text, words, names) && clocksIn(text).length > 0;
}

/** Whether a remark speaks of the lawyer, by a word or by the name of the header. */
function namesLawyer(text: string, words: Lexicon, names: ReadonlySet<string>): boolean {
  const word = matchesIn(text, words).some(({ term }) => term.id === 'lawyer');
  return word || tokensOf(text).some(({ fold }) => names.has(fold));
}

/** Words of the lawyer's name in the header. */
function lawyerNames(interview: Interview): ReadonlySet<string> {
  const fields = fieldsOf(interview).filter(({ name }) => name === 'lawyer');
  const words = fields.flatMap((field) => tokensOf(textOf(field)).map(({ fold }) => fold));
  return new Set(words.filter((fold) => fold.length >= 4));
}

/** « Maître est de retour » in a remark or aloud, behind a place of the source. */
export function returnsBehind(interview: Interview, offset: number, words: Lexicon, moves: Lexicon): boolean {
  const names = lawyerNames(interview);
  return recordWords(interview).some(({ node, text, speaker }) => {
    if (node.position.end.offset <= offset) return false;
    // Of an answer only what stands in brackets is the writer's.
    const said = speaker === 'applicant' ? bracketsIn(text).map(({ written }) => written) : [text];
    return said.some(
      (each) =>
        namesLawyer(each, words, names) && matchesIn(each, moves).some(({ term }) => term.id === 'return'),
    );
  });
}

interface Passage extends Span {
  readonly noted: boolean;
}

/** Within a turn: what stands in brackets, and sentences where those could tell of a call. */
function passagesOf({ text, speaker }: RecordWords, words: Lexicon): readonly Passage[] {
  if (speaker === undefined) return [{ start: 0, end: text.length, noted: true }];
  const brackets = bracketsIn(text).map(({ start, end }) => ({ start, end, noted: true }));
  if (!mayHold(text, words)) return brackets;
  const sentences = sentencesOf(text).filter(
    (span) => !brackets.some((each) => each.start < span.end && span.start < each.end),
  );
  // A remark on a line of its own ends up in the answer above it: « L'avocat prend un appel. »
  const own = sentences.filter((span) => speaker === 'officer' || /\n\s*$/u.test(text.slice(0, span.start)));
  return [...brackets, ...own.map((span) => ({ ...span, noted: false }))];
}
