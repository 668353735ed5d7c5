import type { Speech } from '../model/check.ts';
import type { Interview, Turn } from '../model/interview.ts';
import { openingOf, turnsOf } from '../model/turns.ts';
import { matchesInTurn } from '../text/turn-words.ts';
import type { Analysis } from './analysed.ts';
import { analysisOf } from './analysis.ts';
import { explains, type Jargon, type JargonWords, nextOf, notionOf, termsIn } from './jargon.ts';
import { inside } from './phrases.ts';

/**
 * Legal and administrative terms in what the officer tells at the start (charter 3.9, domain §F.3), each notion at its
 * first use, none that is explained in the same turn or the officer's next, or that the person heard used. What a
 * sentence asks is a matter of the questions.
 */
export function toldJargonIn(
  interview: Interview,
  speech: Speech,
  words: JargonWords,
  openingTurns: number,
): readonly Jargon[] {
  const turns = turnsOf(interview);
  const opening = new Set(openingOf(interview, openingTurns));
  const known = new Set<string>();
  const found: Jargon[] = [];
  for (let i = 0; i < turns.length; i++) {
    const turn = turns[i]!;
    if (!opening.has(turn)) continue;
    if (turn.speaker === 'applicant')
      for (const match of matchesInTurn(turn, words.jargon)) known.add(notionOf(match));
    if (turn.speaker !== 'officer') continue;
    const analysis = analysisOf(turn, speech);
    const terms = termsIn(analysis, words.jargon).filter((term) => !isAsked(term.start, analysis));
    const explained =
      terms.length > 0 && (explains(turn, words, speech) || explains(nextOf(turns, i), words, speech));
    for (const term of terms) {
      const notion = notionOf(term);
      if (known.has(notion)) continue;
      known.add(notion);
      if (!explained) found.push(jargon(turn, term));
    }
  }
  return found;
}

function isAsked(start: number, { sentences }: Analysis): boolean {
  return sentences.some((sentence) => sentence.asks && inside([{ start, end: start }], sentence).length > 0);
}

function jargon(turn: Turn, match: ReturnType<typeof termsIn>[number]): Jargon {
  const { tier, rewording } = match.term;
  const offer = rewording === undefined ? {} : { rewording };
  return { turn, start: match.start, end: match.end, confidence: tier ?? 'medium', ...offer };
}
