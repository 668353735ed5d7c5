import type { Content, Interview, SectionKind, Turn } from '../model/interview.ts';
import type { Confidence, Lexicon } from '../model/lexicon.ts';
import type { Span } from '../model/place.ts';
import { sectionsOf, sourceSpan, spanOf, textOf, turnsOf } from '../model/turns.ts';
import { bracketsIn } from '../text/brackets.ts';
import { matchesIn } from '../text/phrase.ts';
import { wordCount } from '../text/tokens.ts';
import { firstFrom } from './phrases.ts';

/** Words of the officer about the interview itself: in brackets, behind a label, or on a line of their own. */
export interface StageNote {
  readonly text: string;
  readonly at: Span;
  /** How many turns had begun before it. */
  readonly before: number;
  /** How sure it is that the officer wrote it, and nobody said it: `high` behind a label or in brackets. */
  readonly certain: Confidence;
  readonly section: SectionKind;
  /** Who is named in it, by the ids of `room-people`, in order. */
  readonly people: readonly string[];
}

/** A longer line is a sentence of the account that was wrapped. */
const mostWords = 16;
const known = new WeakMap<Interview, readonly StageNote[]>();

/**
 * All such notes of a record in reading order (domain §C.5), gathered once a record. Brackets that stayed in an answer
 * count when they are square or stand apart from its sentences; a bare line counts when it names somebody of the room.
 */
export function stageNotes(interview: Interview, people: Lexicon): readonly StageNote[] {
  const done = known.get(interview);
  if (done) return done;
  const starts = turnsOf(interview).map(spanOf);
  const notes = sectionsOf(interview).flatMap(({ kind, children }) =>
    children.flatMap((node) =>
      partsOf(node, people).map((part) => ({
        ...part,
        before: firstFrom(starts, part.at.start),
        section: kind,
        people: peopleIn(part.text, people).filter((id) => id !== 'label'),
      })),
    ),
  );
  known.set(interview, notes);
  return notes;
}

/** The notes from one on, of its own turn and of the next `reach`. */
export function notesFrom(notes: readonly StageNote[], at: number, reach: number): readonly StageNote[] {
  const until = (notes[at]?.before ?? 0) + reach;
  let end = at;
  while (end < notes.length && notes[end]!.before <= until) end++;
  return notes.slice(at, end);
}

function peopleIn(text: string, people: Lexicon): readonly string[] {
  return matchesIn(text, people).map(({ term }) => term.id!);
}

type Part = Pick<StageNote, 'text' | 'at' | 'certain'>;

function partsOf(node: Content, people: Lexicon): readonly Part[] {
  const text = textOf(node);
  if (node.type === 'turn') return [...asidesIn(node, text), ...linesIn(node, text, people)];
  if (node.type === 'unassigned') return linesIn(node, text, people);
  if (node.type === 'field' && (node.name !== 'other' || node.origin === 'header')) return [];
  return node.type === 'break' ? [] : [{ text, at: spanOf(node), certain: 'high' }];
}

function asidesIn(turn: Turn, text: string): readonly Part[] {
  return bracketsIn(text).flatMap(({ written, start, end }): readonly Part[] => {
    const before = /(?:^|\n|[.?!…»"”)\]])\s?$/u.test(text.slice(Math.max(0, start - 3), start));
    const apart = before && /^[.,]?\s{0,3}(?:$|\n|\p{Lu})/u.test(text.slice(end, end + 5));
    if (turn.speaker !== 'officer' && !written.startsWith('[') && !apart) return [];
    const certain = apart ? 'high' : 'medium';
    return [{ text: written.slice(1, -1), at: sourceSpan(turn, start, end), certain }];
  });
}

/** « L'OP quitte le local », « incident : … » on a line of its own ends up in the answer above it. */
function linesIn(node: Exclude<Content, { type: 'field' }>, text: string, people: Lexicon): readonly Part[] {
  return [...text.matchAll(/[^\n]+/gu)].flatMap((match): readonly Part[] => {
    const line = match[0].trim();
    if (node.type === 'turn' && match.index === 0) return [];
    if (line.includes('?') || wordCount(line) > mostWords) return [];
    const who = peopleIn(line, people);
    const labelled = who.includes('label') && /^[^:\n]{2,30}:/u.test(line);
    if (!labelled && (who.every((id) => id === 'label') || !/^[\p{Lu}*–-]/u.test(line))) return [];
    const from = match.index + match[0].indexOf(line);
    const sure = labelled || who.includes('officer') || who.includes('applicant');
    return [{ text: line, at: sourceSpan(node, from, from + line.length), certain: sure ? 'medium' : 'low' }];
  });
}
