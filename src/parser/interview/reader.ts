import { clocksIn } from '../../text/clock-times.ts';
import type { Line } from '../blocks.ts';
import { isRule, readBareTimes, readBreakTimes, readStandingTitle } from './bare-lines.ts';
import { fieldEntries } from './fields.ts';
import { readBareHeaderLine } from './header-lines.ts';
import { readFieldLine, readHeaderMark, readPendingValue, readStackedLabel } from './header-reader.ts';
import { isBold } from './layout.ts';
import { type Slice, sliceOf, spanOfSlice, spansOf } from './leaves.ts';
import { keyOf } from './phrase-table.ts';
import { continueTurn, initialState, openTurn, type Plan, type State, unassigned } from './reader-state.ts';
import { readRemarksLine } from './remarks.ts';
import { breaksBehind, marksIn, type Piece } from './standing.ts';
import {
  addMarks,
  mayBeMark,
  mayStand,
  noteInlineBreaks,
  pieceOf,
  readBracketLine,
} from './standing-reader.ts';
import { readTableRow } from './table-reader.ts';
import { readTitledTimes } from './titled-times.ts';
import { titleOf } from './titles.ts';
import type { Words } from './words.ts';

/** Lines → entries, in one pass. `lines` are without page marks. */
export function read(lines: readonly Line[], plan: Plan): State {
  const state = initialState();
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.cell && line.cell.columns > 1) {
      const row = rowFrom(lines, i);
      readTableRow(state, plan, row, readLine);
      i += row.length - 1;
      state.previous = row.at(-1);
    } else {
      readLine(state, plan, line, lines[i + 1]);
      if (state.turn) noteInlineBreaks(state, plan, line.text);
      state.previous = line;
    }
  }
  return state;
}

function rowFrom(lines: readonly Line[], from: number): readonly Line[] {
  const { table, row } = lines[from]!.cell!;
  let to = from;
  while (lines[to]?.cell?.table === table && lines[to]?.cell?.row === row) to++;
  return lines.slice(from, to);
}

/** One line that stands in the flow: the readings are tried from the most to the least certain. */
export function readLine(state: State, plan: Plan, line: Line, next: Line | undefined): void {
  const { words, census } = plan;
  const whole = sliceOf(line);
  if (whole.to === whole.from || isRule(line) || state.taken === line) return;
  if (line.kind === 'note') {
    state.entries.push({ type: 'note', spans: spansOf(whole) });
    return;
  }
  const mark = census.marks.get(line);
  // « A: 12h30 » is said, where the record itself says that A speaks.
  const explained = plan.template && mark !== undefined && plan.legend.has(mark.key);
  if (!explained && readBreakTimes(state, plan, line)) return;
  if (readPendingValue(state, plan, line)) return;
  if (!explained && readRemarksLine(state, plan, line)) return;
  if (line.kind === 'heading' && (plan.template || mark?.separator !== ':')) {
    readTitle(state, plan, line, true);
    return;
  }
  if (explained) {
    readMarked(state, plan, line);
    return;
  }
  if (readBracketLine(state, plan, line)) return;
  if (mark?.separator === 'alone' && readStackedLabel(state, plan, line, next)) return;
  if (mark) {
    if (state.zone === 'header' && readHeaderMark(state, plan, line, mark, next)) return;
    // « CGRA – Notes de l'entretien personnel »: an office before a title is no officer.
    if (
      state.zone === 'header' &&
      mark.separator === 'dash' &&
      titleOf(line.text.slice(mark.to).trim(), words, false)?.opens === 'nothing'
    )
      return;
    readMarked(state, plan, line);
    return;
  }
  if (readNote(state, plan, line)) return;
  if (readStackedLabel(state, plan, line, next)) return;
  if (readFieldLine(state, plan, line, mayStand(state, line) || mayBeMark(state, line))) return;
  const standing = mayStand(state, line) ? 'line' : mayBeMark(state, line) ? 'strict' : undefined;
  if (standing) {
    const marks = marksIn(pieceOf(line, whole.from, whole.to), words, standing);
    if (marks.length > 0) {
      addMarks(state, marks);
      return;
    }
  }
  if (readBareTimes(state, plan, line, next)) return;
  if (readTitledTimes(state, plan, whole)) return;
  if (standing === 'line' && titleOf(line.text.slice(whole.from, whole.to), words, false)) {
    readTitle(state, plan, line, false);
    return;
  }
  if (readStandingTitle(state, plan, line, state.previous, next)) return;
  readSpeech(state, plan, line);
}

function readMarked(state: State, plan: Plan, line: Line): void {
  const mark = plan.census.marks.get(line)!;
  const speaker = plan.marks.roles.get(mark.key) ?? 'unknown';
  const words = sliceOf(line, mark.to);
  if (speaker === 'officer' || speaker === 'unknown') {
    const marks = marksIn(unbracketed(pieceOf(line, words.from, words.to)), plan.words, 'spoken');
    // « Nous reprenons, il est 10h50 » after a break that has its end already is speech.
    const again = marks.some((each) => each.type === 'break' && each.closes && !state.openBreak);
    if (marks.length > 0 && !again) {
      addMarks(state, marks);
      return;
    }
  }
  openTurn(state, line, { speaker, marker: mark.written, by: 'mark', from: mark.to, at: mark.from });
}

function unbracketed(piece: Piece): Piece {
  const match = /^[[(]([^[\]()]*)[\])]$/u.exec(piece.text);
  return match ? { text: match[1]!, spans: (from, to) => piece.spans(from + 1, to + 1) } : piece;
}

function readTitle(state: State, plan: Plan, line: Line, isHeading: boolean): void {
  const whole = sliceOf(line);
  const title = line.text.slice(whole.from, whole.to);
  const read = titleOf(title, plan.words, isHeading)!;
  const at = spanOfSlice(whole);
  state.turn = undefined;
  if (read.opens === 'section') {
    state.entries.push({ type: 'section', kind: read.kind, title, at });
    state.headed = true;
    state.remarks = read.kind === 'remarks';
  }
  if (read.opens !== 'session') return;
  const { ordinal, date } = read;
  state.entries.push({
    type: 'session',
    title,
    at,
    ...(ordinal !== undefined && { ordinal }),
    ...(date && { date }),
  });
  addTitleTimes(state, line, whole, plan.words);
  state.zone = 'header';
  state.headed = false;
  state.remarks = false;
}

/** « Entretien du 10 juin 2024 (9h00 – 10h20) »: two times in a session's heading are its start and end. */
function addTitleTimes(state: State, line: Line, whole: Slice, words: Words): void {
  const times = fieldEntries({
    id: 'times',
    label: line.text.slice(whole.from, whole.to),
    at: spanOfSlice(whole),
    value: [whole],
    origin: 'body',
  }).filter((entry) => entry.type === 'field' && (entry.name === 'start' || entry.name === 'end'));
  if (times.length !== 2) return;
  const text = line.text.slice(whole.from, whole.to);
  const [, second] = clocksIn(text);
  const breaks = second ? breaksBehind(pieceOf(line, whole.from, whole.to), second.end, words) : [];
  state.entries.push(...times, ...breaks);
}

/** « NB : … », « Note OP : … », "Noot PO: …". */
function readNote(state: State, plan: Plan, line: Line): boolean {
  // « NB le demandeur pleure »: capitals that stand for nothing else need no colon.
  const match =
    /^\s*(\p{L}[\p{L}\p{M}.'’ ]{0,40}?)\s*[:\uff1a–-]/u.exec(line.text) ??
    /^\s*(N\.?B\.?)\s(?=\s*\p{L})/u.exec(line.text);
  if (!match || !plan.words.notes.ids.has(keyOf(match[1]!))) return false;
  // « Note : » alone may go on a sentence; « NB », « Note OP » may not.
  const plain = /^\p{Lu}?\p{Ll}+$/u.test(match[1]!.normalize('NFC'));
  if (plain && !mayStand(state, line)) return false;
  const words = sliceOf(line, match[0].length);
  // « Note OP : pause de 10h35 à 10h50 »; a time alone is only mentioned.
  const marks = marksIn(pieceOf(line, words.from, words.to), plan.words, 'strict');
  if (marks.some((each) => each.type === 'break' && each.start !== undefined && each.end !== undefined)) {
    addMarks(state, marks);
    return true;
  }
  state.entries.push({
    type: 'note',
    spans: words.to > words.from ? spansOf(words) : [spanOfSlice(sliceOf(line))],
  });
  state.turn = undefined;
  return true;
}

/** A line without any sign of its own: told by bold or by turns, else it continues what is open. */
function readSpeech(state: State, plan: Plan, line: Line): void {
  const { layout } = plan;
  if (state.remarks && !state.turn && !isBold(line) && !line.text.includes('?')) {
    state.entries.push({ type: 'note', spans: spansOf(sliceOf(line)) });
    return;
  }
  if (layout.bold && !(line.cell && line.cell.columns > 1)) {
    const bold = isBold(line);
    const speaker = bold === (layout.bold === 'officer') ? 'officer' : 'applicant';
    const continuesMark = state.turn?.by === 'mark' && !bold;
    const first = state.zone === 'header' && (speaker !== 'officer' || !/[.?!…]["»”)]*\s*$/u.test(line.text));
    if (!first && !continuesMark) {
      if (state.turn?.speaker === speaker && state.turn.by === 'bold') {
        continueTurn(state, state.turn, sliceOf(line));
        return;
      }
      const numbering =
        speaker === 'officer' ? /^\s*\d{1,3}\s?[.)]\s+(?=\p{Lu})/u.exec(line.text)?.[0].length : undefined;
      openTurn(state, line, { speaker, marker: null, by: 'bold', from: numbering ?? 0 });
      return;
    }
  }
  if (readVoice(state, plan, line)) return;
  if (state.turn) {
    continueTurn(state, state.turn, sliceOf(line));
    return;
  }
  if (state.zone === 'footer') {
    state.entries.push({ type: 'note', spans: spansOf(sliceOf(line)) });
    return;
  }
  // After a break in mid-sentence the same person goes on.
  if (state.last && /^\s*\p{Ll}/u.test(line.text)) {
    continueTurn(state, state.last, sliceOf(line));
    return;
  }
  if (readBareHeaderLine(state, plan, line)) return;
  const words = line.text.trim();
  const sentence = /[.?!…]$/.test(words) && words.split(/\s+/).length >= 4;
  if (state.zone === 'body' || sentence) unassigned(state, sliceOf(line));
}

/** Told by a style or by who asks: the first words of a record are the officer's. */
function readVoice(state: State, { layout }: Plan, line: Line): boolean {
  const told = layout.voices.get(line);
  if (!told) return false;
  const { voice, from } = told;
  const sentence = /[.?!…]["»”)]*\s*$/u.test(line.text);
  // A dash before it makes a turn of what could else be a line of the header.
  if (state.zone === 'header' && ((voice !== 'officer' && from === 0) || !sentence)) return false;
  const open = state.turn;
  if (open && (voice === 'goes on' || (open.speaker === voice && open.by === 'alternation'))) {
    continueTurn(state, open, sliceOf(line, voice === 'goes on' ? 0 : from));
    return true;
  }
  if (voice === 'goes on') return false;
  openTurn(state, line, { speaker: voice, marker: null, by: 'alternation', from });
  return true;
}
