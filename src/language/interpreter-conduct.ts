import type { Interview } from '../model/interview.ts';
import type { Confidence, Lexicon } from '../model/lexicon.ts';
import type { Span } from '../model/place.ts';
import { breaksOf, sessionsOf, sourceSpan, spanOf, textOf, turnsOf } from '../model/turns.ts';
import { interpreterTurns } from './interpreter-turns.ts';
import { has, markedIn, markedInTurn, weakest } from './marks.ts';
import { firstFrom } from './phrases.ts';
import { notesFrom, type StageNote, stageNotes } from './stage-notes.ts';

/** A sign that the interpreter does more than translate; all from the lexicon `interpreter-conduct` (domain I5). */
export interface Sign {
  readonly at: Span;
  readonly confidence: Confidence;
  readonly turn?: number;
}

type Words = { readonly conduct: Lexicon; readonly people: Lexicon };

/** Charter 7.1: own views and explanations, in the interpreter's turns or as the officer's notes tell them. */
export function opinionsIn(interview: Interview, { conduct, people }: Words): readonly Sign[] {
  const spoken = interpreterTurns(interview).flatMap((turn): readonly Sign[] => {
    const marks = markedInTurn(turn, conduct);
    if (marks.some((each) => has(each, 'language'))) return [];
    const found = marks.find((each) => has(each, 'opinion') && !each.asks);
    if (!found) return [];
    return [{ at: sourceSpan(turn, found.start, found.end), confidence: 'medium', turn: turn.n }];
  });
  const noted = notedIn(interview, people).flatMap((note): readonly Sign[] => {
    const marks = markedIn(note.text, conduct);
    const told =
      marks.some((each) => has(each, 'adds')) && !marks.some((each) => has(each, 'language', 'unreal'));
    return told ? [{ at: note.at, confidence: weakest(note.certain, 'medium') }] : [];
  });
  return [...spoken, ...noted];
}

/** Within so many turns the officer answers to talk that is not translated. */
const reach = 3;

/** Charter 7.2, 11.7: applicant and interpreter talk with each other, and whether the officer answers to it. */
export function sideTalkIn(
  interview: Interview,
  { conduct, people }: Words,
): readonly (Sign & { readonly answered: boolean })[] {
  const notes = notedIn(interview, people);
  return notes.flatMap((note, i) => {
    const marks = markedIn(note.text, conduct);
    const talk = marks.some((each) => has(each, 'talk') && !has(each, 'unreal', 'language'));
    const others = note.people.some((who) => who === 'officer' || who === 'lawyer');
    if (!talk || (others && !note.people.includes('applicant'))) return [];
    const turns = turnsOf(interview).slice(Math.max(0, note.before - 1), note.before + reach);
    const spoken = turns.filter((turn) => turn.speaker === 'officer').map(textOf);
    // Its own words tell of an answer only where the officer is in them.
    const later = notesFrom(notes, others ? i : i + 1, reach).map(({ text }) => text);
    const answered = [...spoken, ...later].some((text) =>
      markedIn(text, conduct).some((each) => has(each, 'reaction')),
    );
    return [{ at: note.at, confidence: weakest(note.certain, 'medium'), answered }];
  });
}

/** Charter 11.8: the officer leaves the room while the interpreter stays there with the applicant. */
export function exitsIn(interview: Interview, { conduct, people }: Words): readonly Sign[] {
  const starts = turnsOf(interview).map(spanOf);
  const inBreaks = new Set(breaksOf(interview).map((each) => firstFrom(starts, spanOf(each).start)));
  const noted = notedIn(interview, people).flatMap((note): readonly Sign[] => {
    const marks = markedIn(note.text, conduct);
    const leaves = marks.some((each) => has(each, 'exit') && !has(each, 'together', 'unreal'));
    const first = note.people[0];
    if (!leaves || (first !== undefined && first !== 'officer') || inBreaks.has(note.before)) return [];
    return isAlone(interview, note.at) ? [{ at: note.at, confidence: weakest(note.certain, 'medium') }] : [];
  });
  const said = turnsOf(interview).flatMap((turn): readonly Sign[] => {
    if (turn.speaker !== 'officer' || inBreaks.has(turn.n)) return [];
    const found = markedInTurn(turn, conduct).find(
      (each) => has(each, 'exit-said') && !each.asks && !has(each, 'together', 'unreal'),
    );
    const at = found && sourceSpan(turn, found.start, found.end);
    return at && isAlone(interview, at) ? [{ at, confidence: 'low', turn: turn.n }] : [];
  });
  return [...noted, ...said];
}

/** The remarks at the end are the lawyer's. */
function notedIn(interview: Interview, people: Lexicon): readonly StageNote[] {
  return stageNotes(interview, people).filter(({ section }) => section !== 'remarks');
}

/** An interpreter is there, and nobody who assists the applicant. */
function isAlone(interview: Interview, at: Span): boolean {
  const session = sessionsOf(interview).findLast((each) => spanOf(each).start <= at.start);
  if (session?.attendance.interpreter !== 'present') return false;
  const { lawyer, trustedPerson, guardian } = session.attendance;
  return ![lawyer, trustedPerson, guardian].includes('present');
}
