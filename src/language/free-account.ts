import type { Speech } from '../model/check.ts';
import type { Interview, Turn } from '../model/interview.ts';
import { turnsOf } from '../model/turns.ts';
import { wordCountOf } from '../text/turn-words.ts';
import { type Theme, type ThemeTurn, themeTurns } from './themes.ts';

/** What the applicant tells after an open question, until a question that is not one; or at length after any. */
export interface FreeAccount {
  /** The officer's invitation. */
  readonly turn: Turn;
  /** Words told after it. */
  readonly words: number;
  /** Questions on the grounds that come before it. */
  readonly before: number;
}

const aside: ReadonlySet<Theme> = new Set<Theme>(['identity', 'route']);

/**
 * The questions of the substantive part, from the first one on the grounds to the closing, and the first free account of at least so many words among them (domain §A.5, EASO-4).
 */
export function freeAccountIn(
  interview: Interview,
  speech: Speech,
  leastWords: number,
): { readonly questions: readonly ThemeTurn[]; readonly account: FreeAccount | undefined } {
  const questions = onGrounds(themeTurns(interview, speech));
  const turns = turnsOf(interview);
  for (const [before, { turn, analysis }] of questions.entries()) {
    // « Continuez. » asks for more of the same account; any other question ends it. Whoever told at length was given
    // the room to, whatever form the question had.
    const isOpen = analysis.form === 'open';
    const end = questions.slice(before + 1).find((next) => !isOpen || next.analysis.form !== 'open')?.turn.n;
    const words = turns
      .slice(turn.n, end === undefined ? turns.length : end - 1)
      .filter(({ speaker }) => speaker === 'applicant')
      .reduce((sum, answer) => sum + wordCountOf(answer), 0);
    if (words >= leastWords) return { questions, account: { turn, words, before } };
  }
  return { questions, account: undefined };
}

/** Questions on the person and the journey come before; once the grounds are named, every question belongs to them. */
function onGrounds(turns: readonly ThemeTurn[]): readonly ThemeTurn[] {
  const asked = turns.filter(({ asks, informs, analysis }) => asks && !informs && !analysis.procedural);
  const first = asked.findIndex(
    ({ asked: themes, analysis }) =>
      [...themes].some((theme) => !aside.has(theme)) || (analysis.form === 'open' && themes.size === 0),
  );
  return first === -1 ? [] : asked.slice(first);
}
