import type { Break, Interview, Turn } from '../model/interview.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { Span } from '../model/place.ts';
import { sessionsOf, sourceSpan, textOf } from '../model/turns.ts';
import { matchesIn } from '../text/phrase.ts';
import { sentencesOf } from '../text/sentences.ts';
import { matchesInTurn } from '../text/turn-words.ts';
import { masked } from './masked.ts';
import { named } from './phrases.ts';
import type { RecordWords } from './record-words.ts';

/** A mark of distress, and what the officer's next turns show of a response. */
export interface Distress {
  readonly at: Span;
  /** The last turn before the mark, or the turn that holds it. */
  readonly turn: number;
  readonly answer: 'answered' | 'unanswered' | 'cut';
  /** Officer's turns that were looked at. */
  readonly turns: number;
}

/** A longer answer tells what was: « je ne peux plus » stands in the account there. */
const longestSaid = 40;

type Piece = RecordWords['node'] | Break;

/**
 * Distress that the officer noted or the applicant says (domain §F.1), session by session, with the response in the
 * officer's turns around it: the one before, and `within` after it. A break, or an end of the session at once, is a
 * response too. Tears within the account are no mark. `lexicon`: `distress`.
 */
export function distressIn(interview: Interview, lexicon: Lexicon, within: number): readonly Distress[] {
  return sessionsOf(interview).flatMap((session) => {
    const pieces = session.children.flatMap((section) =>
      section.children.filter((node): node is Piece => node.type !== 'field' && node.type !== 'absence'),
    );
    return pieces.flatMap((node, i) => {
      const at = markOf(node, lexicon);
      return at ? [{ at, turn: turnBefore(pieces, i), ...responseTo(pieces, i, { lexicon, within }) }] : [];
    });
  });
}

function markOf(node: Piece, lexicon: Lexicon): Span | undefined {
  if (node.type === 'break') return undefined;
  const text = textOf(node);
  if (node.type === 'turn') return node.speaker === 'applicant' ? saidIn(node, text, lexicon) : undefined;
  const matches = matchesIn(text, lexicon);
  const seen = named(matches, 'seen')[0];
  if (!seen || named(matches, 'others').length > 0) return undefined;
  return sourceSpan(node, seen.start, seen.end);
}

/** What the applicant says of the moment, in a short answer, outside quotes; not what goes on, nor what was. */
function saidIn(turn: Turn, text: string, lexicon: Lexicon): Span | undefined {
  const own = masked(text);
  const matches = own === text ? matchesInTurn(turn, lexicon) : matchesIn(own, lexicon);
  const marks = named(matches, 'said');
  if (marks.length === 0 || named(matches, 'fine').length > 0) return undefined;
  if ((text.match(/\p{L}+/gu)?.length ?? 0) > longestSaid) return undefined;
  for (const said of marks) {
    const sentence = sentencesOf(own).find(({ start, end }) => start <= said.start && said.end <= end);
    const past = named(matches, 'past').some(
      ({ start }) => sentence && sentence.start <= start && start < sentence.end,
    );
    if (!past) return sourceSpan(turn, said.start, said.end);
  }
  return undefined;
}

function turnBefore(pieces: readonly Piece[], at: number): number {
  for (let i = at; i >= 0; i--) {
    const node = pieces[i]!;
    if (node.type === 'turn') return node.n;
    if (node.type === 'observation' && node.turn !== undefined) return node.turn;
  }
  return 1;
}

/** Fewer officer's turns than these behind a mark show nothing: the session ends there. */
const leastTurns = 2;

function responseTo(
  pieces: readonly Piece[],
  at: number,
  { lexicon, within }: { readonly lexicon: Lexicon; readonly within: number },
): Pick<Distress, 'answer' | 'turns'> {
  const before = pieces
    .slice(0, at)
    .findLastIndex((node) => node.type === 'turn' && node.speaker === 'officer');
  const own = pieces[at]!;
  let turns = 0;
  for (let i = Math.max(0, before); i < pieces.length && turns < within; i++) {
    const node = pieces[i]!;
    if (node.type === 'break') {
      if (i > at) return { answer: 'answered', turns };
      continue;
    }
    const officers = node.type !== 'turn' || node.speaker === 'officer';
    if (officers && i > at && node.type === 'turn') turns++;
    if (officers && node !== own && answers(node, lexicon)) return { answer: 'answered', turns };
  }
  return { answer: turns < leastTurns ? 'cut' : 'unanswered', turns };
}

/** Of the officer's notes only those that do not tell of distress themselves (« larmes »). */
function answers(node: Exclude<Piece, Break>, lexicon: Lexicon): boolean {
  const matches = matchesIn(textOf(node), lexicon);
  return (
    named(matches, 'answer', 'offer').length > 0 &&
    (node.type === 'turn' || named(matches, 'seen').length === 0)
  );
}
