import type { Speech } from '../model/check.ts';
import type { Interview, Turn } from '../model/interview.ts';
import type { Lexicon } from '../model/lexicon.ts';
import { turnsOf } from '../model/turns.ts';
import { wordCountOf } from '../text/turn-words.ts';
import { officerTurns } from './context.ts';
import { phrasesIn } from './phrases.ts';

/** Words of the officer and of the applicant in the hearing itself, and the officer's longest turn there. */
export interface WordShare {
  readonly officer: number;
  readonly applicant: number;
  readonly longest: Turn | undefined;
  /** Words of each turn of the officer that was counted. */
  readonly turns: readonly number[];
}

/**
 * Counts words outside the opening and the closing (domain §A.6 Q7, charter 8.4). Turns that inform (house rules,
 * rights, roles: `information-items`) or only see to comfort are left out with their answers; interpreter, lawyer and
 * others count for nobody.
 */
export function wordShareOf(interview: Interview, speech: Speech, information: Lexicon): WordShare {
  const counted = new Set(
    [...officerTurns(interview, speech)]
      .filter(({ analysis, before }) => {
        if (before.informs || analysis.procedural) return false;
        const asks = analysis.sentences.some((sentence) => sentence.asks);
        return asks || phrasesIn(analysis, information).length === 0;
      })
      .map(({ turn }) => turn),
  );
  const said: number[] = [];
  let applicant = 0;
  let most = 0;
  let longest: Turn | undefined;
  let counting = false;
  for (const turn of turnsOf(interview)) {
    const words = wordCountOf(turn);
    if (turn.speaker === 'officer') {
      counting = counted.has(turn);
      if (!counting) continue;
      said.push(words);
      if (words > most) {
        most = words;
        longest = turn;
      }
    } else if (turn.speaker === 'applicant' && counting) applicant += words;
  }
  const officer = said.reduce((sum, words) => sum + words, 0);
  return { officer, applicant, longest, turns: said };
}
