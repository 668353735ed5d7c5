import { bareClocksIn, type ClockMatch } from '../../text/clock-times.ts';
import type { Token } from '../../text/tokens.ts';
import { masked } from './masked.ts';
import { type Cover, coverOf } from './phrase-table.ts';
import type { Words } from './words.ts';

/**
 * How a piece stands: in brackets; alone on its line; on a line that may go on the sentence before (`strict`); as
 * all an officer says; in brackets within a turn. */
export type Standing = 'bracket' | 'line' | 'strict' | 'spoken' | 'inline';

/** A break mark as written; clocks in minutes since midnight. */
export interface BreakMark {
  readonly start?: number;
  readonly end?: number;
  readonly minutes?: number;
  readonly closes: boolean;
}

const longest = 160;
/** « [01:30:10] PAUSE » counts from the start of a recording: with seconds and so early it is no time of day. */
const recorded = /(?<![\d:])0?[0-5]:[0-5]\d:[0-5]\d(?!\d)/u;

/**
 * Reads « PAUSE 10h35–10h50 », « suspendu à 10h35 », « reprise à 10h45 », « pause 15 min » (domain §C.2 breakMark).
 * Undefined when the words say more than a mark does: prose about a break is none.
 */
export function breakMarkIn(text: string, words: Words, standing: Standing): BreakMark | undefined {
  if (text.length > longest || text.includes('?')) return undefined;
  const { clocks: read, minutes, tokens } = masked(text);
  const { pieces, loose } = coverOf(tokens, words.breaks);
  const kinds = pieces.map((piece) => piece.ids[0]!);
  const core = kinds.filter((kind) => kind === 'break' || kind === 'start' || kind === 'end');
  if (core.length === 0 || tellsOfLength(pieces, tokens, read)) return undefined;
  const clocks = recorded.test(text) ? [] : read.length > 0 ? read : bareClocksIn(text);
  const first = pieces[0]?.from === 0 && kinds[0] === core[0];
  // « Courte pause … »: nothing but the mark's own small words before its name.
  const at = kinds.indexOf(core[0]!);
  const opens = pieces[at]!.from === pieces.slice(0, at).reduce((sum, { from, to }) => sum + to - from, 0);
  const told = clocks.length > 0 || minutes !== undefined;
  // « On va faire une pause maintenant. » is said: a mark is no sentence, unless it tells a time.
  const sentence = tokens.some(({ fold }) => words.breaks.ids.get(fold)?.includes('subject'));
  if ((sentence || kinds.includes('subject')) && clocks.length === 0 && standing !== 'bracket')
    return undefined;
  const said = sentence || kinds.includes('subject');
  if (!allowed(standing, { loose, first, opens, told, said, text })) return undefined;
  // « Pause, on reprend à 10h50 »: the one time is the end's.
  const again = pieces.find(({ ids }) => ids[0] === 'end');
  const until =
    kinds.includes('until') || (again !== undefined && tokens[again.from]!.start < (clocks[0]?.start ?? 0));
  return limits(clocks, minutes, core, until);
}

/** « 9h05 – 12h05 (pause non comprise) », "duur 2u45, pauze inbegrepen": the word says what a length counts. */
function tellsOfLength(
  pieces: Cover['pieces'],
  tokens: readonly Token[],
  clocks: readonly ClockMatch[],
): boolean {
  const telling = pieces.filter(({ ids }) => ids[0] !== 'filler');
  const at = telling.findIndex(({ ids }) => ids[0] === 'counted');
  const beside = [telling[at - 1], telling[at + 1]].filter((piece) => piece?.ids[0] === 'break');
  const only = telling.filter(({ ids }) => ids[0] !== 'counted').length === 1;
  if (at < 0 || !only || !beside[0]) return false;
  const ends = [telling[at]!, beside[0]].map(({ from }) => tokens[from]!.start);
  const [from, to] = [Math.min(...ends), Math.max(...ends)];
  return !clocks.some(({ start }) => start > from && start < to);
}

function allowed(
  standing: Standing,
  {
    loose,
    first,
    opens,
    told,
    said,
    text,
  }: { loose: number; first: boolean; opens: boolean; told: boolean; said: boolean; text: string },
): boolean {
  switch (standing) {
    case 'bracket':
      return told ? loose <= 12 : opens && loose <= 2;
    case 'inline':
      return told ? first && loose <= 6 : first && loose === 0 && text === text.toUpperCase();
    case 'line':
      return loose === 0 || (told && opens && !said && loose <= 3);
    case 'strict':
    case 'spoken':
      return told && loose === 0;
  }
}

function limits(
  clocks: readonly ClockMatch[],
  minutes: number | undefined,
  core: readonly string[],
  until: boolean,
): BreakMark {
  const [first, second] = clocks;
  const length = minutes === undefined ? {} : { minutes };
  if (first && second) return { start: first.clock, end: second.clock, closes: false };
  const onlyEnd = core.every((kind) => kind === 'end');
  if (!first) return { ...length, closes: onlyEnd };
  if (onlyEnd) return { end: first.clock, ...length, closes: true };
  return until
    ? { end: first.clock, ...length, closes: false }
    : { start: first.clock, ...length, closes: false };
}
