import type { Speech } from '../model/check.ts';
import type { Interview, Turn } from '../model/interview.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { Span } from '../model/place.ts';
import { seemsAsked } from './asked.ts';
import { officerTurns } from './context.ts';
import { inside, named, phrasesIn } from './phrases.ts';

/** A question for an exact time; offsets into the turn's text. */
export interface ExactTime extends Span {
  readonly turn: Turn;
}

/**
 * Questions for dates, durations and hours (domain §F.3), one per turn: not those that offer an anchor themselves (« en
 * hiver ou en été »), nor those on a date that papers tell. `lexicon`: `exact-times`.
 */
export function exactTimesIn(interview: Interview, speech: Speech, lexicon: Lexicon): readonly ExactTime[] {
  return [...officerTurns(interview, speech)].flatMap(({ turn, analysis }): ExactTime[] => {
    const matches = phrasesIn(analysis, lexicon);
    const sentence = analysis.sentences.find(
      (each) => seemsAsked(each, analysis) && named(inside(matches, each), 'asked').length > 0,
    );
    if (!sentence || named(matches, 'anchor', 'paper').length > 0) return [];
    return [{ turn, start: sentence.start, end: sentence.end }];
  });
}
