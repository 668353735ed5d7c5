import type { Interview, Turn } from '../model/interview.ts';
import type { Lexicon } from '../model/lexicon.ts';
import { breaksOf, sectionsOf, textOf, turnsOf } from '../model/turns.ts';
import { matchesIn } from '../text/phrase.ts';
import { stageNotes } from './stage-notes.ts';

/** Last turns that belong to the end of a short interview, and those where a hint at its reason counts. */
const lastTurns = 10;
const hintTurns = 4;

/**
 * How the end of a short interview is told (domain §A.6 I1, charter 5.10): closed as usual; broken off with a reason;
 * perhaps explained; or not at all. From the lexicons `early-ends` and `closing-cues`.
 */
export function endingOf(
  interview: Interview,
  words: { readonly ends: Lexicon; readonly cues: Lexicon; readonly people: Lexicon },
): 'closed' | 'explained' | 'perhaps' | 'untold' {
  const all = turnsOf(interview);
  const last = all.slice(Math.max(Math.ceil(all.length / 2), all.length - lastTurns));
  const from = last[0]?.position.start.offset ?? 0;
  const notes = [
    ...stageNotes(interview, words.people)
      .filter(({ at }) => at.start >= from)
      .map(({ text }) => text),
    // « Entretien interrompu : malaise » reads as a break without limits.
    ...breaksOf(interview)
      .filter(({ position }) => position.start.offset >= from)
      .map(textOf),
  ];
  const written = [...last.filter(isStaff).map(textOf), ...notes];
  const ids = (text: string): ReadonlySet<string | undefined> =>
    new Set(matchesIn(text, words.ends).map(({ term }) => term.id));
  const told = written.map(ids);
  if (told.some((each) => each.has('stopped') && each.has('reason'))) return 'explained';
  const headed = sectionsOf(interview).some(
    ({ kind, children }) => (kind === 'closing' || kind === 'remarks') && children.length > 0,
  );
  const offered = last.some((turn) =>
    matchesIn(textOf(turn), words.cues).some(({ term }) => term.id !== 'fear-on-return'),
  );
  if (headed || offered || last.some((turn) => ids(textOf(turn)).has('closing'))) return 'closed';
  const hinted = [...last.slice(-hintTurns).map(textOf), ...notes].some((text) => ids(text).has('reason'));
  return hinted || told.some((each) => each.has('stopped')) ? 'perhaps' : 'untold';
}

function isStaff({ speaker }: Turn): boolean {
  return speaker !== 'applicant';
}
