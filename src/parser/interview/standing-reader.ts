import type { Line } from '../blocks.ts';
import { breakMarkIn } from './break-marks.ts';
import type { BreakEntry, Entry } from './entries.ts';
import { spansOf } from './leaves.ts';
import type { Plan, State } from './reader-state.ts';
import { asideOf, marksIn, type Piece } from './standing.ts';

/** In the middle of a running sentence nothing stands for itself: a wrapped line may begin with any word. */
export function mayStand(state: State, line: Line): boolean {
  if (!state.turn || !state.previous || line.block !== state.previous.block) return true;
  if (/\p{Lu}{4}/u.test(line.text) && line.text === line.text.toUpperCase()) return true;
  return endsSentence(state.previous) && /^\s*[\p{Lu}\d*–-]/u.test(line.text);
}

/** A full mark (« Pause de 10h35 à 10h50 ») is one also after an answer typed without its full stop. */
export function mayBeMark(state: State, line: Line): boolean {
  return endsSentence(state.previous) || /^\s*[\p{Lu}\d]/u.test(line.text);
}

function endsSentence(line: Line | undefined): boolean {
  return line === undefined || /[.?!…»"”)\]:]\s*$/u.test(line.text);
}

export function pieceOf(line: Line, from: number, to: number): Piece {
  return {
    text: line.text.slice(from, to),
    spans: (start, end) => spansOf({ line, from: from + start, to: from + end }),
  };
}

/** Break and end marks close the turn; what follows an end mark is no one's words, unless the header tells the end. */
export function addMarks(state: State, marks: readonly Entry[]): void {
  // « Pauses : », and « Pause 1 : 10h35 – 10h50 » below it: with nothing said between, the title of a list.
  const last = state.entries.at(-1);
  const [first] = marks;
  if (last?.type === 'break' && isUntimed(last) && first?.type === 'break' && first.start !== undefined)
    state.entries.pop();
  state.entries.push(...marks);
  for (const mark of marks)
    if (mark.type === 'break') state.openBreak = mark.end === undefined && !mark.closes;
  state.turn = undefined;
  const ends = marks.some((mark) => mark.type === 'field' && mark.name === 'end');
  if (ends && state.zone !== 'header') state.zone = 'footer';
}

function isUntimed({ start, end, minutes, closes, inHeader }: BreakEntry): boolean {
  return start === undefined && end === undefined && minutes === undefined && !closes && !inHeader;
}

/** « [OBS …] » of the canonical template says itself what it is. */
export function isObserved(inner: string): boolean {
  return /^\s*OBS\b/.test(inner);
}

/** « [OBS …] » runs to the bracket that closes it, whatever stands within; behind a backslash a bracket is a word. */
function readObserved(state: State, { ground }: Plan, line: Line): boolean {
  const opening = /^\s*\[\s*OBS\b(?:\s*[:\uff1a–-])?\s*/u.exec(line.text)?.[0];
  const end = line.text.trimEnd().length - 1;
  if (opening === undefined || line.text[end] !== ']') return false;
  let open = 0;
  let at = 0;
  for (const run of line.runs) {
    for (let offset = run.start; offset < run.end; offset++, at++) {
      const sign = ground.text[offset];
      if ((sign !== '[' && sign !== ']') || ground.text[offset - 1] === '\\') continue;
      open += sign === '[' ? 1 : -1;
      if (open === 0 && at !== end) return false;
    }
  }
  if (open !== 0) return false;
  // « OBS » says what it is and is none of its words, unless there are no others.
  const from = opening.length < end ? opening.length : line.text.indexOf('[') + 1;
  state.entries.push({ type: 'observation', spans: spansOf({ line, from, to: end }) });
  return true;
}

/** A line that is one bracket from end to end. */
export function readBracketLine(state: State, plan: Plan, line: Line): boolean {
  if (!plan.census.marks.has(line) && readObserved(state, plan, line)) return true;
  const match =
    /^\s*(?:[-–•*]\s+)?([[(])([^[\]()]*(?:[[(][^[\]()]*[\])][^[\]()]*)?)[\])]\s*(\(\s*\d{1,3}:\d{2}[^()]*\))?\s*[.,]?\s*$/u.exec(
      line.text,
    );
  if (!match || plan.census.marks.has(line)) return false;
  const from = line.text.indexOf(match[1]!);
  const inner = match[2]!;
  const piece = pieceOf(line, from + 1, from + 1 + inner.length);
  const timed = match[3] !== undefined;
  const marks = timed || isObserved(inner) ? [] : marksIn(piece, plan.words, 'bracket');
  if (marks.length > 0) {
    addMarks(state, marks);
    return true;
  }
  const aside = isObserved(inner) ? 'observation' : asideOf(inner, plan.words, match[1] === '[');
  const round = match[1] === '(';
  if (aside === 'text' || (round && aside === 'note' && !mayStand(state, line))) return false;
  // « OBS » says what it is and is none of its words.
  const sign = isObserved(inner) ? /^\s*OBS\b(?:\s*[:\uff1a–-])?\s*/u.exec(inner)![0].length : 0;
  const spans = piece.spans(sign < inner.length ? sign : 0, inner.length);
  state.entries.push({ type: aside, spans });
  if (timed) state.turn = undefined;
  return true;
}

/** « … Oui. [PAUSE 10h35] » within a turn opens a break as a line of its own does. */
export function noteInlineBreaks(state: State, plan: Plan, text: string): void {
  for (const match of text.matchAll(/[[(]([^[\]()]{1,80})[\])]/gu)) {
    const mark = breakMarkIn(match[1]!, plan.words, 'inline');
    if (mark) state.openBreak = mark.end === undefined && !mark.closes;
  }
}
