import type { Speech } from '../model/check.ts';
import type { Interview, Turn } from '../model/interview.ts';
import type { Lexicon } from '../model/lexicon.ts';
import { textOf, turnsOf } from '../model/turns.ts';
import { matchesInTurn } from '../text/turn-words.ts';
import type { Analysis } from './analysed.ts';
import { contentOf, overlap } from './content.ts';
import { officerTurns } from './context.ts';

/** A question that was not understood, and the officer's next turn. */
export interface Misunderstanding {
  /** The turn that says so. */
  readonly signal: Turn;
  /** The officer's next turn; undefined at the end of the record. */
  readonly next: Turn | undefined;
  readonly sequel: 'repeated' | 'reworded' | 'unclear';
}

/** A longer turn that speaks of not understanding tells of something else. */
const short = 150;
/** Share of the words that two askings of one question have in common, either way (domain §D.4, Q9). */
const same = 0.8;

/**
 * Signals that a question was not understood, by the applicant or the interpreter, with what the officer did (domain
 * §A.6 Q9, charter 10.2), from the lexicon `misunderstandings`. Questions of the opening are explained, not reworded.
 */
export function misunderstandingsIn(
  interview: Interview,
  speech: Speech,
  lexicon: Lexicon,
): readonly Misunderstanding[] {
  const turns = turnsOf(interview);
  const officer = [...officerTurns(interview, speech)];
  return officer.flatMap(({ turn, analysis, before }, i) => {
    if (before.informs || !analysis.sentences.some((sentence) => sentence.asks)) return [];
    const next = officer[i + 1];
    const between = turns.slice(turn.n, next ? next.turn.n - 1 : turns.length);
    const answer = between.filter((each) => each.speaker === 'applicant' || each.speaker === 'interpreter');
    if (answer.reduce((sum, each) => sum + textOf(each).length, 0) > short) return [];
    const signal = answer.find((each) => isSignal(each, lexicon));
    if (!signal) return [];
    const sequel = next ? sequelOf(analysis, next.analysis, speech) : 'unclear';
    return [{ signal, next: next?.turn, sequel }];
  });
}

function isSignal(turn: Turn, lexicon: Lexicon): boolean {
  return matchesInTurn(turn, lexicon).length > 0;
}

/** The same words again, other words on the same thing, or something that cannot be told. */
function sequelOf(first: Analysis, next: Analysis, speech: Speech): Misunderstanding['sequel'] {
  const [asked, again] = [wordsOf(first), wordsOf(next)];
  if (overlap(asked, again) > same && overlap(again, asked) > same) return 'repeated';
  const marked = next.sentences.some((sentence) =>
    sentence.cues.some((cue) => cue.kind === 'reformulations' && cue.term.id === 'reformulation'),
  );
  const shared = overlap(contentOf(next.masked, speech), contentOf(first.masked, speech)) > 0;
  return next.text.trim() !== '' && (marked || shared) ? 'reworded' : 'unclear';
}

function wordsOf(analysis: Analysis): ReadonlySet<string> {
  const asking = analysis.sentences.filter((sentence) => sentence.asks);
  return new Set(asking.flatMap((sentence) => sentence.scan.tokens.map(({ fold }) => fold)));
}
