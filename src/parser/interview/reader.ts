import type { Role } from '../../model/interview.ts';
import { clocksIn } from '../../text/clock-times.ts';
import type { Line } from '../blocks.ts';
import { fieldEntries } from './fields.ts';
import { readBareHeaderLine } from './header-lines.ts';
import { readFieldLine, readHeaderMark, readPendingValue } from './header-reader.ts';
import { isBold } from './layout.ts';
import { type Slice, sliceOf, spanOfSlice, spansOf, wordsIn } from './leaves.ts';
import { masked } from './masked.ts';
import { coverOf, keyOf } from './phrase-table.ts';
import { continueTurn, initialState, openTurn, type Plan, type State, unassigned } from './reader-state.ts';
import { roleNamed } from './readings.ts';
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
import { titleOf } from './titles.ts';
import { idsOf, type Words } from './words.ts';

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
  if (whole.to === whole.from) return;
  if (readPendingValue(state, plan, line)) return;
  if (readRemarksLine(state, plan, line)) return;
  const mark = census.marks.get(line);
  if (line.kind === 'heading' && mark?.separator !== ':') {
    readTitle(state, plan, line, true);
    return;
  }
  if (readBracketLine(state, plan, line)) return;
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
  if (readFieldLine(state, plan, line, mayStand(state, line) || mayBeMark(state, line))) return;
  const standing = mayStand(state, line) ? 'line' : mayBeMark(state, line) ? 'strict' : undefined;
  if (standing) {
    const marks = marksIn(pieceOf(line, whole.from, whole.to), words, standing);
    if (marks.length > 0) {
      addMarks(state, marks);
      return;
    }
  }
  if (readTitledTimes(state, plan, whole)) return;
  if (standing === 'line' && titleOf(line.text.slice(whole.from, whole.to), words, false)) {
    readTitle(state, plan, line, false);
    return;
  }
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

/** "Notes of the interview held on 6 May 2024 (09:10 – 11:50)": the record's name with its day and two times. */
function readTitledTimes(state: State, plan: Plan, whole: Slice): boolean {
  const text = wordsIn(whole);
  if (state.zone !== 'header' || text.length > 120 || text.includes('?')) return false;
  const { clocks, date, tokens } = masked(text);
  if (clocks.length !== 2 && (clocks.length > 0 || date === undefined)) return false;
  const named = plan.words.sections.some((table) => {
    const [first] = coverOf(tokens, table).pieces;
    return first?.from === 0 && first.ids.includes('title');
  });
  if (!named) return false;
  state.entries.push(
    ...fieldEntries({ id: 'times', label: '', at: spanOfSlice(whole), value: [whole], origin: 'header' }),
  );
  return true;
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

/** "Tussenkomst advocaat: verwijst naar zijn nota.": the title of the remarks and the remarks on one line. */
function readRemarksLine(state: State, plan: Plan, line: Line): boolean {
  const match = /^\s*(\p{L}[^::]{4,60}?)\s*[::]\s*(?=\S)/u.exec(line.text);
  if (!match || state.zone === 'header' || line.cell) return false;
  const title = match[1]!;
  if (
    idsOf(plan.words.sections, keyOf(title))[0] !== 'remarks' ||
    !assisting.has(roleWithin(title, plan.words))
  )
    return false;
  const at = spanOfSlice(sliceOf(line, 0, match[0].trimEnd().length));
  state.entries.push({ type: 'section', kind: 'remarks', title, at });
  state.entries.push({ type: 'note', spans: spansOf(sliceOf(line, match[0].length)) });
  state.turn = undefined;
  state.headed = true;
  state.remarks = true;
  return true;
}

const assisting: ReadonlySet<Role | undefined> = new Set<Role>(['lawyer', 'guardian', 'trusted-person']);

/** The role of the last words of a title: « remarques de l'avocat ». */
function roleWithin(title: string, words: Words): Role | undefined {
  const tokens = title.split(/[\s'’]+/);
  return tokens.map((token) => roleNamed(token, words)).findLast((role) => role !== undefined);
}

/** « NB : … », « Note OP : … », "Noot PO: …". */
function readNote(state: State, plan: Plan, line: Line): boolean {
  const match = /^\s*(\p{L}[\p{L}\p{M}.'’ ]{0,40}?)\s*[::–-]/u.exec(line.text);
  if (!match || !plan.words.notes.ids.has(keyOf(match[1]!))) return false;
  // « Note : » alone may go on a sentence; « NB », « Note OP » may not.
  const plain = /^\p{Lu}?\p{Ll}+$/u.test(match[1]!.normalize('NFC'));
  if (plain && !mayStand(state, line)) return false;
  const words = sliceOf(line, match[0].length);
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
  const newBlock = line.block !== state.previous?.block || state.previous.cell !== undefined;
  if (layout.bold && !line.cell) {
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
  if (layout.alternating && !line.cell && newBlock) {
    const speaker = line.text.includes('?') ? 'officer' : 'applicant';
    if (state.zone !== 'header' || speaker === 'officer') {
      if (state.turn?.speaker === speaker) {
        continueTurn(state, state.turn, sliceOf(line));
        return;
      }
      openTurn(state, line, { speaker, marker: null, by: 'alternation', from: 0 });
      return;
    }
  }
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
