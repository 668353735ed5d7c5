import type { ClockMatch } from '../../text/clock-times.ts';
import type { Token } from '../../text/tokens.ts';
import type { Standing } from './break-marks.ts';
import { masked } from './masked.ts';
import { type Cover, coverOf } from './phrase-table.ts';
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
  if (text.length > 240 || text.includes('?') || !/\d|\p{L}/u.test(text)) return [];
  const { clocks, tokens } = masked(text);
  if (clocks.length === 0) return [];
  const range = standing === 'line' || standing === 'bracket' ? interviewRange(text, clocks) : [];
  if (range.length > 0) return range;
  const { pieces, loose } = coverOf(tokens, words.limits);
  const opening =
    standing === 'line' || standing === 'bracket'
      ? openingLimit(text, tokens, pieces, clocks[0]!)
      : undefined;
  if (opening && (text.length > 120 || loose > loosest[standing]))
    return [{ limit: opening, clock: clocks[0]! }];
  if (text.length > 120) return [];
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

/** « L'entretien débute à 9h10 en présence de Me D. »: the set sentence and its time stand first, more may follow. */
function openingLimit(
  text: string,
  tokens: readonly Token[],
  pieces: Cover['pieces'],
  clock: ClockMatch,
): 'start' | 'end' | undefined {
  const [first] = pieces;
  const id = first?.ids[0];
  if (!first || first.from > 0 || first.to < 2 || (id !== 'start' && id !== 'end')) return undefined;
  const words = text.slice(0, tokens[first.to - 1]!.end);
  if (!/entretien|audition|onderhoud|gehoor|interview/iu.test(words)) return undefined;
  return clock.start >= words.length && /^\s*(?:à|om|at)?\s*$/u.test(text.slice(words.length, clock.start))
    ? id
    : undefined;
}

const interviewWord =
  /^\s*(?:l['’]|het |the |personal )?(?:entretien|audition|onderhoud|gehoor|interview)(?![\p{L}])/iu;

/** « Entretien de 9h00 à 11h45 (durée 2h30, pause de 10h15 à 10h30) »: the first two times are the interview's. */
export function interviewRange(text: string, clocks: readonly ClockMatch[]): readonly LimitMark[] {
  const word = interviewWord.exec(text);
  const [start, end] = clocks;
  if (!word || !start || !end) return [];
  const before = text.slice(word[0].length, start.start);
  const between = text.slice(start.end, end.start);
  return /^[\s:,(]{0,3}(?:de|van|from)?\s*$/iu.test(before) &&
    /^\s*(?:à|au|tot|to|until|[–—-])\s*$/iu.test(between)
    ? [
        { limit: 'start', clock: start },
        { limit: 'end', clock: end },
      ]
    : [];
}
