import type { Line } from '../blocks.ts';
import type { BreakEntry } from './entries.ts';
import { pairsIn } from './field-pairs.ts';
import { isBold } from './layout.ts';
import { sliceOf, spanOfSlice, spansOf, wordsIn } from './leaves.ts';
import { masked } from './masked.ts';
import { coverOf } from './phrase-table.ts';
import type { Plan, State } from './reader-state.ts';

/** « -------- », "* * *": a rule between parts of the record, nobody's words. */
export function isRule(line: Line | undefined): boolean {
  return line !== undefined && /^\s*(?:[-–—_=*~#][\s]{0,2}){3,}$/u.test(line.text);
}

/**
 * « 10h35 » or « 9h10 – 9h40 » alone on a line, before a turn: when something was said, not what. In the middle of
 * what somebody says it stays an answer. True when the line was taken.
 */
export function readBareTimes(state: State, plan: Plan, line: Line, next: Line | undefined): boolean {
  if (line.text.length > 40 || !/\d/.test(line.text) || state.zone !== 'body') return false;
  if (state.turn && (state.turn.slices.length === 0 || !(next && plan.census.marks.has(next)))) return false;
  const { clocks, tokens, date } = masked(line.text);
  if (clocks.length === 0 || clocks.length > 2 || date !== undefined || tokens.length > 0) return false;
  state.entries.push({ type: 'note', spans: spansOf(sliceOf(line)) });
  state.turn = undefined;
  return true;
}

/**
 * « Pause » and, on the lines below, « 10h35 – 10h50 » or « De : 10h35 » and « À : 10h50 »: limits of the break just
 * named. True when the line was taken.
 */
export function readBreakTimes(state: State, plan: Plan, line: Line): boolean {
  const last = state.entries.at(-1);
  if (last?.type !== 'break' || last.inHeader || last.closes || last.end !== undefined) return false;
  if (line.kind !== 'text' || line.text.length > 60 || /^\s*[[(]/.test(line.text)) return false;
  // « Heure de fin : 12h50 » is the interview's, unless « Début : 10h35 » stood under the break as well.
  const limit = pairsIn(line, plan.words, false).find(({ id }) => !/^(?:from|until|other)$/.test(id));
  if (limit && !(limit.id === 'start' && last.start === undefined) && last.below !== true) return false;
  // « À : 10h50 » looks like the mark A.
  const mark = plan.census.marks.get(line);
  if (mark && (mark.key !== 'a' || last.start === undefined)) return false;
  const { clocks, tokens } = masked(line.text);
  const [first, second] = clocks;
  const { pieces, loose } = coverOf(tokens, plan.words.breaks);
  const kinds = pieces.map((piece) => piece.ids[0]!);
  if (!first || clocks.length > 2 || loose > 0 || kinds.some((kind) => kind === 'break' || kind === 'start'))
    return false;
  // A second time belongs to a break only if the words say so: « 10h50 » alone may be when the next turn began.
  if (last.start !== undefined && (second || tokens.length === 0)) return false;
  if (last.minutes !== undefined && !second) return false;
  const until = kinds.includes('until') && !second;
  const limits: Pick<BreakEntry, 'start' | 'end'> =
    last.start !== undefined || until
      ? { end: first.clock }
      : { start: first.clock, ...(second && { end: second.clock }) };
  const entry: BreakEntry = {
    ...last,
    ...limits,
    below: limit !== undefined,
    spans: [...last.spans, ...spansOf(sliceOf(line))],
  };
  state.entries[state.entries.length - 1] = entry;
  state.openBreak = entry.end === undefined;
  state.turn = undefined;
  return true;
}

const mostWords = 7;

/**
 * A title that no lexicon has, told by how it stands: « SCOLARITÉ » or « 2. Scolarité » between two turns, a line
 * over a rule, bold words before a question. It heads a part of the interview. True when the line was taken.
 */
export function readStandingTitle(
  state: State,
  plan: Plan,
  line: Line,
  before: Line | undefined,
  next: Line | undefined,
): boolean {
  const whole = sliceOf(line);
  const title = wordsIn(whole);
  if (line.cell || state.zone !== 'body' || !next || plan.layout.voices.get(line)?.voice === 'goes on')
    return false;
  if (title.split(/\s+/).length > mostWords || /[.?!…,;:]$/.test(title) || !/\p{L}{3}/u.test(title))
    return false;
  const spoken = !state.turn || state.turn.slices.length > 0;
  const apart = line.block !== before?.block && line.block !== next.block;
  const turns = plan.census.marks.has(next) && plan.census.marks.size > 3;
  const upper = title === title.toUpperCase();
  const numbered = /^(?:\d{1,2}|[IVX]{1,4}|[A-Z])\s?[.)–-]\s+\p{Lu}/u.test(title);
  const heads =
    (isRule(next) && /^\p{Lu}|^\d/u.test(title)) ||
    (turns && spoken && apart && (upper || numbered || isBold(line))) ||
    (plan.layout.bold === 'officer' &&
      isBold(line) &&
      (isBold(next) || /^\s*[[(]/.test(next.text)) &&
      line.block !== next.block);
  if (!heads) return false;
  state.entries.push({ type: 'section', kind: 'other', title, at: spanOfSlice(whole) });
  state.turn = undefined;
  state.headed = true;
  state.remarks = false;
  return true;
}
