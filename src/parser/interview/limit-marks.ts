import type { ClockMatch } from '../../text/clock-times.ts';
import type { Standing } from './break-marks.ts';
import { masked } from './masked.ts';
import { coverOf } from './phrase-table.ts';
import type { Words } from './words.ts';

/** « [FIN 12h50] », "Einde om 12u50", "The interview ends at 12.50". */
export interface LimitMark {
  readonly limit: 'start' | 'end';
  /** Offsets into the text. */
  readonly clock: ClockMatch;
}

const loosest: Readonly<Record<Standing, number>> = { bracket: 4, inline: 2, line: 1, strict: 0, spoken: 0 };

/** When the interview starts or ends, told by a mark or a set sentence with a time; empty for anything else. */
export function limitMarksIn(text: string, words: Words, standing: Standing): readonly LimitMark[] {
  if (text.length > 120 || text.includes('?') || !/\d|\p{L}/u.test(text)) return [];
  const { clocks, tokens } = masked(text);
  if (clocks.length === 0) return [];
  const { pieces, loose } = coverOf(tokens, words.limits);
  const kinds = pieces.map((piece) => piece.ids[0]!).filter((kind) => kind !== 'filler');
  const [first, second] = kinds;
  if (loose > loosest[standing] || (first !== 'start' && first !== 'end')) return [];
  // « À la fin, à 15h » in somebody's story: a single word counts only where the line begins with it.
  const piece = pieces.find((each) => each.ids[0] === first)!;
  if (
    standing !== 'bracket' &&
    standing !== 'inline' &&
    piece.from > 0 &&
    piece.to - piece.from < 2 &&
    !/entretien|onderhoud|interview/i.test(text)
  )
    return [];
  const marks: LimitMark[] = [{ limit: first, clock: clocks[0]! }];
  const closing =
    second === 'end' || (clocks.length === 2 && kinds.length === 1 && first === 'start')
      ? clocks[1]
      : undefined;
  if (first === 'start' && closing) marks.push({ limit: 'end', clock: closing });
  return marks;
}
