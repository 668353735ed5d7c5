import type { Speech } from '../model/check.ts';
import type { Interview, Turn } from '../model/interview.ts';
import type { Lexicon, Lexicons } from '../model/lexicon.ts';
import { textOf, turnsOf } from '../model/turns.ts';
import { type Remembered, remembered } from '../text/memory.ts';
import { matchesInTurn } from '../text/turn-words.ts';
import type { Analysis } from './analysed.ts';
import { analysisOf } from './analysis.ts';
import { confrontationOf } from './confrontation.ts';
import { contentOfTurn } from './content.ts';
import { informingTurns } from './informing-turns.ts';
import { ToldAccount, type ToldWords } from './told-before.ts';

/** What was said before a turn, as far as a question check needs it. */
export interface Before {
  /** The turn itself; absent for a text on its own. */
  readonly turn?: Turn;
  /** Text of the answer just before, empty if there is none. */
  readonly answer: string;
  /** The person heard did not understand the last question. */
  readonly misunderstood: boolean;
  /** The turn opens or closes the interview: what the officer states there informs, and asks nothing. */
  readonly informs: boolean;
  /** The officer's turns just before named a source, and this one invites to explain it: a fair confrontation in steps. */
  readonly confronts?: boolean;
  /** Content words of that answer, read only when asked for; undefined where it is no turn of a record. */
  readonly said?: () => ReadonlySet<string>;
  /** Content words of all earlier answers, counted only when asked for. */
  readonly told: () => ToldWords;
}

/** Nothing was said before: for a turn on its own. */
export const nothingBefore: Before = {
  answer: '',
  misunderstood: false,
  informs: false,
  told: () => new Set(),
};

/** A turn of the officer, analysed, with what came before. */
export interface OfficerTurn {
  readonly turn: Turn;
  readonly analysis: Analysis;
  readonly before: Before;
}

const known = new WeakMap<
  Interview,
  { readonly lexicons: Lexicons; readonly turns: readonly OfficerTurn[] }
>();

/** Turns of the officer before this one over which a confrontation may be laid out. */
const mostSteps = 2;

function confrontsInSteps(analysis: Analysis, earlier: readonly Analysis[]): boolean {
  const explains = analysis.sentences.some(({ cues }) =>
    cues.some(({ kind, term }) => kind === 'confrontation' && term.id === 'explanation'),
  );
  if (!explains || analysis.confrontation !== 'none') return false;
  const sentences = [...earlier, analysis].flatMap((one) => one.sentences);
  return confrontationOf(sentences) === 'fair';
}

/** The officer's turns in order; made once a record for the many checks that ask. */
export function officerTurns(interview: Interview, speech: Speech): readonly OfficerTurn[] {
  const last = known.get(interview);
  if (last?.lexicons === speech.lexicons) return last.turns;
  const turns = officerTurnsIn(interview, speech);
  known.set(interview, { lexicons: speech.lexicons, turns });
  return turns;
}

const nothing: readonly string[] = [];

function officerTurnsIn(interview: Interview, speech: Speech): readonly OfficerTurn[] {
  const turns = turnsOf(interview);
  const informs = informingTurns(interview, speech);
  const account = new ToldAccount((at) =>
    turns[at]!.speaker === 'applicant' ? contentOfTurn(turns[at]!, speech) : nothing,
  );
  let earlier: readonly Analysis[] = [];
  return turns.flatMap((turn, at): readonly OfficerTurn[] => {
    if (turn.speaker !== 'officer') return [];
    const analysis = analysisOf(turn, speech);
    const confronts = confrontsInSteps(analysis, earlier);
    earlier = [...earlier.slice(1 - mostSteps), analysis];
    const answer = lastAnswer(turns, at);
    const before: Before = {
      turn,
      answer: answer ? textOf(answer) : '',
      misunderstood: answer !== undefined && isMisunderstanding(answer, speech),
      informs: informs.has(turn),
      ...(confronts ? { confronts } : {}),
      ...(answer ? { said: () => contentOfTurn(answer, speech) } : {}),
      told: () => account.before(at),
    };
    return [{ turn, analysis, before }];
  });
}

/** The applicant's last turn between this turn and the officer's turn before it. */
function lastAnswer(turns: readonly Turn[], at: number): Turn | undefined {
  for (let i = at - 1; i >= 0 && turns[i]!.speaker !== 'officer'; i--) {
    if (turns[i]!.speaker === 'applicant') return turns[i];
  }
  return undefined;
}

const misunderstandings = new WeakMap<
  Turn | Remembered,
  { readonly lexicon: Lexicon; readonly is: boolean }
>();

/** Only short answers: in a long one « je n'ai pas compris » tells of something else. */
function isMisunderstanding(answer: Turn, speech: Speech): boolean {
  const lexicon = speech.lexicons.get('question-reformulations');
  const text = textOf(answer);
  if (!lexicon || text.length === 0 || text.length > 150) return false;
  const key = remembered(text) ?? answer;
  const before = misunderstandings.get(key);
  if (before?.lexicon === lexicon) return before.is;
  const is = matchesInTurn(answer, lexicon).some((match) => match.term.id === 'misunderstanding');
  misunderstandings.set(key, { lexicon, is });
  return is;
}
