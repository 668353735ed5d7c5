import type { Interview, Turn } from '../model/interview.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { Span } from '../model/place.ts';
import { sourceSpan, textOf, turnsOf } from '../model/turns.ts';
import { interpreterTurns } from './interpreter-turns.ts';
import { has, type Marked, markedIn, markedInTurn } from './marks.ts';

/** A turn that shows that applicant and interpreter do not understand each other. */
export interface Trouble {
  readonly turn: Turn;
  readonly at: Span;
  /** The officer takes it up in one of the next turns. */
  readonly handled: boolean;
}

/** A longer turn tells of something else. */
const longest = 150;
const reach = 4;

/**
 * Signals of trouble between applicant and interpreter (domain §A.6 I4, charter 7.10), from the lexicon
 * `interpreter-troubles`. A question that was not understood is another thing, and so is an earlier hearing.
 */
export function troublesIn(interview: Interview, words: Lexicon): readonly Trouble[] {
  const turns = turnsOf(interview);
  const interpreters = new Set(interpreterTurns(interview));
  return turns.flatMap((turn, i): readonly Trouble[] => {
    const text = textOf(turn);
    if (text.length > longest || !(turn.speaker === 'applicant' || interpreters.has(turn))) return [];
    const marked = markedIn(text, words);
    if (marked.length === 0 || marked.some((each) => has(each, 'elsewhere', 'question'))) return [];
    const found = marked.find((each) => signals(each, turn, turns[i - 1]));
    if (!found || isOfEarlier(turns.slice(Math.max(0, i - 3), i), words)) return [];
    const handled = turns
      .slice(i + 1, i + 1 + reach)
      .some(
        (next) =>
          next.speaker === 'officer' && markedInTurn(next, words).some((each) => has(each, 'handled')),
      );
    return [{ turn, at: sourceSpan(turn, found.start, found.end), handled }];
  });
}

function signals(marked: Marked, { speaker }: Turn, before: Turn | undefined): boolean {
  if (speaker === 'applicant') return has(marked, 'applicant');
  // Behind the officer's question it is the officer who is asked to say it again.
  return has(marked, 'interpreter') || (has(marked, 'again') && before?.speaker === 'applicant');
}

/** The officer asks about an earlier hearing: « l'interprète n'a pas bien traduit » answers that. */
function isOfEarlier(before: readonly Turn[], words: Lexicon): boolean {
  return before.some(
    (turn) => turn.speaker === 'officer' && markedInTurn(turn, words).some((each) => has(each, 'elsewhere')),
  );
}
