import type { Speech } from '../model/check.ts';
import type { Interview } from '../model/interview.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { Span } from '../model/place.ts';
import { sourceSpan, textOf, turnsOf } from '../model/turns.ts';
import { officerTurns } from './context.ts';
import { has, type Marked, markedIn, markedInTurn } from './marks.ts';
import { type StageNote, stageNotes } from './stage-notes.ts';

/** The first sign that officer and applicant have a tie, and what the record shows of the measures. */
export interface Conflict {
  readonly at: Span;
  /** Number of the turn in which it is said; undefined for a note. */
  readonly turn: number | undefined;
  /** A note says so in the words of the charter, and leaves no doubt who wrote it. */
  readonly certain: boolean;
  /** Questions on the account that follow. */
  readonly questions: number;
  readonly ended: boolean;
  readonly supervisor: boolean;
}

/** A measure stands near its cause. */
const near = 10;
/** A note that says the words alone, or first (« conflit d'intérêts constaté »), names nobody and means the officer. */
const short = 40;

/** A conflict of interest as the officer tells it (domain §A.6 I2, charter 5.5–5.7); the account of one is none. */
export function conflictIn(
  interview: Interview,
  speech: Speech,
  words: Lexicon,
  people: Lexicon,
): Conflict | undefined {
  const notes = stageNotes(interview, people);
  const found = notedConflict(notes, words) ?? saidConflict(interview, words);
  if (!found) return undefined;
  const turns = turnsOf(interview).slice(Math.max(0, found.before - 1), found.before + near);
  const around = [
    ...turns.filter((turn) => turn.speaker === 'officer').map(textOf),
    ...notes
      .filter(({ at, before }) => at.start >= found.at.start && before <= found.before + near)
      .map(({ text }) => text),
  ].flatMap((text) => markedIn(text, words).filter((each) => !each.asks));
  const questions = [...officerTurns(interview, speech)].filter(
    ({ turn, analysis, before }) =>
      turn.n > found.before && analysis.form !== 'statement' && !analysis.procedural && !before.informs,
  );
  return {
    at: found.at,
    turn: found.turn,
    certain: found.certain,
    questions: questions.length,
    ended: around.some((each) => has(each, 'ended')),
    supervisor: around.some((each) => has(each, 'supervisor')),
  };
}

type Found = Pick<Conflict, 'at' | 'turn' | 'certain'> & { readonly before: number };

function notedConflict(notes: readonly StageNote[], words: Lexicon): Found | undefined {
  for (const { text, people, certain, at, before } of notes) {
    if (certain === 'low') continue;
    const found = markedIn(text, words).find((each) => {
      const opens = each.matches.some(({ term, start }) => term.id === 'conflict' && start <= each.start + 2);
      const own = people.includes('officer') || opens || text.length <= short;
      return !isOther(each) && (has(each, 'tie') || (has(each, 'conflict') && own));
    });
    // A tie may be harmless: only the words of the charter leave no doubt.
    if (found) return { at, turn: undefined, certain: certain === 'high' && has(found, 'conflict'), before };
  }
  return undefined;
}

function saidConflict(interview: Interview, words: Lexicon): Found | undefined {
  for (const turn of turnsOf(interview)) {
    if (turn.speaker !== 'officer') continue;
    const said = markedInTurn(turn, words).find((each) => has(each, 'aloud') && !each.asks && !isOther(each));
    if (said)
      return { at: sourceSpan(turn, said.start, said.end), turn: turn.n, certain: false, before: turn.n };
  }
  return undefined;
}

function isOther(marked: Marked): boolean {
  return has(marked, 'none', 'others');
}
