import type { Interview, Note, Observation, Session, Turn } from '../model/interview.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { Span } from '../model/place.ts';
import { sessionsOf, spanOf, textOf, turnsOf } from '../model/turns.ts';
import { datesIn } from '../text/dates.ts';
import { type Match, matchesIn, matchesInTokens } from '../text/phrase.ts';
import { sentencesOf } from '../text/sentences.ts';
import { tokensOf } from '../text/tokens.ts';

/** Where the closing says that the interview goes on another day (T8); offsets into the node's text. */
export interface Announcement extends Span {
  readonly node: Turn | Note | Observation;
}

export interface Continuation {
  readonly announced: Announcement | undefined;
  /** given: a date stands there, or is said to have been told; later: it is still to come. */
  readonly date: 'given' | 'later' | undefined;
}

/** Within so many turns and notes the date follows the announcement. */
const near = 5;

/**
 * What the end of each session says of a continuation. One that the same record holds, on its date, needs none: of
 * earlier sessions only a date counts. « Il se peut que vous soyez reconvoqué » announces nothing.
 */
export function continuationIn(
  interview: Interview,
  words: Lexicon,
  least: { readonly closingShare: number; readonly closingTurns: number },
): Continuation {
  const found = sessionsOf(interview).map((session) => inClosing(session, words, least));
  const last = found.at(-1);
  if (last?.announced) return last;
  const before = found.find(({ date }) => date === 'given');
  return before ?? { announced: undefined, date: undefined };
}

/** What the officer, the interpreter or a note says at the end: all that stands behind the first closing turn. */
function inClosing(
  session: Session,
  words: Lexicon,
  least: { readonly closingShare: number; readonly closingTurns: number },
): Continuation {
  const turns = turnsOf(session);
  const share = Math.ceil((turns.length * least.closingShare) / 100);
  const from = turns.at(-Math.max(least.closingTurns, share)) ?? turns[0];
  const said = session.children
    .flatMap((section) =>
      section.children.filter(
        (node) => section.kind === 'closing' || !from || spanOf(node).start >= spanOf(from).start,
      ),
    )
    .filter((node) => node.type === 'turn' || node.type === 'note' || node.type === 'observation')
    .map((node) => ({ node, ...read(textOf(node), words) }));
  const official = ({ node }: (typeof said)[number]): boolean =>
    node.type !== 'turn' || node.speaker === 'officer' || node.speaker === 'interpreter';
  const at = said.findIndex((each) => official(each) && each.announced);
  const first = said[at];
  if (!first?.announced) return { announced: undefined, date: undefined };
  const { start, end } = first.announced;
  // Dates that the applicant names belong to the account.
  const after = said.slice(at, at + near).filter(official);
  const ids = new Set(after.flatMap(({ matches }) => matches.map(({ term }) => term.id)));
  const dated = ids.has('given') || ids.has('weekday') || after.some((each) => hasDate(each, session.date));
  return {
    announced: { node: first.node, start, end },
    date: dated ? 'given' : ids.has('later') ? 'later' : undefined,
  };
}

interface Read {
  readonly text: string;
  readonly words: Lexicon;
  readonly matches: readonly Match[];
  /** Said as a fact: no word of doubt in its sentence. */
  readonly announced: Match | undefined;
}

function read(text: string, words: Lexicon): Read {
  const sentences = sentencesOf(text);
  const matches = matchesInTokens(tokensOf(text), sentences, words);
  const sentenceOf = (match: Span): number =>
    sentences.findIndex(({ start, end }) => match.start >= start && match.start < end);
  const doubtful = new Set(matches.filter(({ term }) => term.id === 'doubt').map(sentenceOf));
  const announced = matches.find(
    (match) => match.term.id === 'continues' && !doubtful.has(sentenceOf(match)),
  );
  return { text, words, matches, announced };
}

/** A whole date after the session's, « le 12 avril », "April 12", « 12/04 »: people leave the year out. */
function hasDate({ text, words }: Read, after = ''): boolean {
  return sentencesOf(text).some(({ start, end }) => {
    const sentence = text.slice(start, end);
    const matches = matchesIn(sentence, words);
    // « Envoyez-moi les documents avant le 12 mai » dates the documents.
    const other = matches.some(({ term }) => term.id === 'elsewhere');
    const own = matches.some(({ term }) => term.id === 'continues');
    return (own || !other) && holdsDate(sentence, matches, after);
  });
}

function holdsDate(text: string, matches: readonly Match[], after: string): boolean {
  const whole = datesIn(text);
  if (whole.some(({ iso }) => iso > after)) return true;
  const rest = whole.reduceRight(
    (kept, { start, end }) => `${kept.slice(0, start)};${kept.slice(end)}`,
    text,
  );
  if (/(?<![\d/])(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])(?![\d/])/.test(rest)) return true;
  if (whole.length > 0) return false;
  const tokens = tokensOf(text);
  const isDay = (i: number): boolean =>
    /^(?:[12]?\d|3[01])(?:er|e|st|nd|rd|th)?$/.test(tokens[i]?.fold ?? '');
  return matches.some((match) => {
    if (match.term.id !== 'month') return false;
    const at = tokens.findIndex(({ start }) => start === match.start);
    return isDay(at - 1) || isDay(at + 1) || (tokens[at - 1]?.fold === 'of' && isDay(at - 2));
  });
}
