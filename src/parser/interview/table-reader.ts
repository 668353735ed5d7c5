import type { Role } from '../../model/interview.ts';
import { clocksIn } from '../../text/clock-times.ts';
import { datesIn } from '../../text/dates.ts';
import type { Line } from '../blocks.ts';
import { breakMarkIn } from './break-marks.ts';
import type { BreakEntry } from './entries.ts';
import { fieldId } from './field-pairs.ts';
import { fieldEntries } from './fields.ts';
import { closePending } from './header-reader.ts';
import { type Slice, sliceOf, spanOfSlice, spansOf } from './leaves.ts';
import { continueTurn, openTurn, type Plan, type State } from './reader-state.ts';
import { marksIn } from './standing.ts';
import { addMarks, pieceOf, readBracketLine } from './standing-reader.ts';
import { isCount, type TablePlan } from './tables.ts';

type ReadLine = (state: State, plan: Plan, line: Line, next: Line | undefined) => void;

/** One row of a table with several columns. A row with one filled cell that is no speech is read as ordinary lines. */
export function readTableRow(state: State, plan: Plan, row: readonly Line[], readLine: ReadLine): void {
  const { table, row: n } = row[0]!.cell!;
  const tablePlan = plan.tables.get(table);
  const columns = byColumn(row);
  closePending(state);
  if (!tablePlan || tablePlan.kind === 'other') {
    flow(state, plan, row, readLine);
    return;
  }
  if (tablePlan.heads.has(n)) return;
  if (tablePlan.kind === 'breaks') {
    readBreakRow(state, row);
    return;
  }
  if (tablePlan.kind === 'header' || tablePlan.fields.has(n)) {
    if (columns.size === 1) {
      flow(state, plan, row, readLine);
      return;
    }
    if (tablePlan.sessions) readSessionRow(state, plan, columns, tablePlan.sessions);
    else if (tablePlan.labels) readValueRow(state, plan, columns, tablePlan.labels);
    else readFieldRow(state, plan, columns);
    return;
  }
  const pause = columns.size > 1 ? breakOfRow(row, plan) : undefined;
  if (pause) {
    addMarks(state, [pause]);
    return;
  }
  if (tablePlan.kind === 'marks') {
    readMarkedRow(state, plan, columns, tablePlan, readLine);
    return;
  }
  for (const [column, lines] of columns) {
    const speaker = tablePlan.roles.get(column);
    // An answer that a page's end cut in two goes on in a row of its own.
    const open = state.turn;
    const goesOn =
      columns.size === 1 && speaker === 'applicant' && open?.by === 'column' && open.speaker === speaker;
    if (goesOn && !plan.census.marks.has(lines[0]!))
      for (const line of lines) continueTurn(state, open, sliceOf(line));
    else if (speaker) readSpeechCell(state, plan, lines, speaker, readLine);
    else if (columns.size === 1) flow(state, plan, lines, readLine);
  }
}

/** « 1 | 10h35 | 10h50 » under « Pauses | Début | Fin »; a row with one time lacks the other limit. */
function readBreakRow(state: State, row: readonly Line[]): void {
  const text = row.map((line) => line.text.trim()).join(' ');
  const [start, end] = clocksIn(text);
  if (!start) return;
  state.turn = undefined;
  state.entries.push({
    type: 'break',
    spans: row.flatMap((line) => spansOf(sliceOf(line))),
    start: start.clock,
    ...(end && { end: end.clock }),
    closes: false,
    ...(state.zone === 'header' && { inHeader: true }),
  });
}

/** A row of the turns that is a break: « | 10h35 | Pause | 10h35 – 10h50 »; its number and its time say nothing more. */
function breakOfRow(row: readonly Line[], { words }: Plan): BreakEntry | undefined {
  const cells = row.filter((line) => /[\p{L}\p{N}]/u.test(line.text));
  const told = cells.filter((line) => !isCount(line.text));
  const length = cells.reduce((sum, line) => sum + line.text.length, 0);
  if (told.length === 0 || length > mostOfBreak) return undefined;
  for (const own of [told, cells]) {
    const mark = breakMarkIn(onceTold(own.map((line) => line.text.trim()).join(' ')), words, 'spoken');
    if (mark && (mark.start !== undefined || mark.end !== undefined))
      return { type: 'break', spans: own.flatMap((line) => spansOf(sliceOf(line))), ...mark };
  }
  return undefined;
}

/** "10:35 Break 10:35 – 10:50": the time of the row is that of the mark. */
function onceTold(text: string): string {
  const [first, second, third] = clocksIn(text);
  return first && third && first.clock === second!.clock ? text.slice(first.end) : text;
}

const mostOfBreak = 80;

function flow(state: State, plan: Plan, lines: readonly Line[], readLine: ReadLine): void {
  lines.forEach((line, i) => {
    readLine(state, plan, line, lines[i + 1]);
    state.previous = line;
  });
}

function byColumn(row: readonly Line[]): ReadonlyMap<number, readonly Line[]> {
  const columns = new Map<number, Line[]>();
  for (const line of row) {
    if (!/\S/.test(line.text)) continue;
    const column = line.cell!.column;
    const found = columns.get(column);
    if (found) found.push(line);
    else columns.set(column, [line]);
  }
  return columns;
}

/** A label, and its value for each session. */
function readSessionRow(
  state: State,
  plan: Plan,
  columns: ReadonlyMap<number, readonly Line[]>,
  sessions: ReadonlyMap<number, number>,
): void {
  const label = (columns.get(0) ?? [])
    .map((line) => line.text.trim())
    .join(' ')
    .replace(/\s*:$/, '');
  for (const [column, lines] of columns) {
    const session = sessions.get(column);
    if (session === undefined) continue;
    const value = lines.map((line) => sliceOf(line));
    const at = { start: spanOfSlice(value[0]!).start, end: spanOfSlice(value.at(-1)!).end };
    const dated = label === '' && datesIn(lines[0]!.text).length > 0;
    const id = dated ? 'date' : (fieldId(label, plan.words) ?? 'other');
    for (const entry of fieldEntries({ id, label, at, value, origin: 'header' }))
      state.entries.push({ ...entry, session });
  }
}

/** Values under their labels. */
function readValueRow(
  state: State,
  plan: Plan,
  columns: ReadonlyMap<number, readonly Line[]>,
  labels: ReadonlyMap<number, string>,
): void {
  for (const [column, lines] of columns) {
    const label = (labels.get(column) ?? '').replace(/\s*:$/, '');
    const value = lines.map((line) => sliceOf(line));
    const at = { start: spanOfSlice(value[0]!).start, end: spanOfSlice(value.at(-1)!).end };
    const id = fieldId(label, plan.words) ?? 'other';
    for (const entry of fieldEntries({ id, label, at, value, origin: 'header' })) state.entries.push(entry);
  }
}

/** Label, value, and perhaps label, value again. */
function readFieldRow(state: State, plan: Plan, columns: ReadonlyMap<number, readonly Line[]>): void {
  const cells = [...columns].sort(([a], [b]) => a - b);
  for (let i = 0; i < cells.length; i++) {
    const [column, lines] = cells[i]!;
    const label = lines
      .map((line) => line.text.trim())
      .join(' ')
      .replace(/\s*:\s*$/u, '');
    const id = fieldId(label, plan.words);
    const beside = cells[i + 1];
    const further = cells[i + 2];
    const value = beside && beside[0] === column + 1 ? beside[1] : [];
    // « Pause | 10h35 | 10h50 ».
    const more = id === 'break' && further && isCount(further[1][0]!.text) ? further[1] : [];
    const values = [...value, ...more];
    const at = spanOfSlice(sliceOf(lines[0]!));
    const slices: readonly Slice[] = values.map((line) => sliceOf(line));
    const end = slices.length > 0 ? spanOfSlice(slices.at(-1)!).end : at.end;
    const labelled = {
      id: id ?? 'other',
      label,
      at: { start: at.start, end: Math.max(at.end, end) },
      value: slices,
      origin: 'header' as const,
    };
    for (const entry of fieldEntries(labelled)) state.entries.push(entry);
    if (value.length > 0) i++;
    if (more.length > 0) i++;
  }
}

/** « OP | Racontez-moi. », « 12 | 9h30 | OP | … », « Q | Où ? | R | Là. »: a cell is the mark of those behind it. */
function readMarkedRow(
  state: State,
  plan: Plan,
  columns: ReadonlyMap<number, readonly Line[]>,
  { markColumns = [0], counted = new Set() }: TablePlan,
  readLine: ReadLine,
): void {
  const cells = [...columns].sort(([a], [b]) => a - b);
  const isMark = (column: number, lines: readonly Line[]): boolean =>
    markColumns.includes(column) && plan.census.marks.has(lines[0]!);
  if (!cells.some(([column, lines]) => isMark(column, lines))) {
    flow(
      state,
      plan,
      // « | [PAUSE 10h35–10h50] |  |  | »: the mark stands where the numbers do.
      cells.flatMap(([column, lines]) =>
        counted.has(column) ? lines.filter((line) => !isCount(line.text)) : lines,
      ),
      readLine,
    );
    return;
  }
  let open = false;
  for (const [column, lines] of cells) {
    if (isMark(column, lines)) {
      const at = lines[0]!;
      const form = plan.census.marks.get(at)!;
      const speaker = plan.marks.roles.get(form.key) ?? 'unknown';
      openTurn(state, at, { speaker, marker: form.written, by: 'mark', from: at.text.length, at: form.from });
      open = true;
    } else if (open && !counted.has(column))
      for (const line of lines) continueTurn(state, state.last!, sliceOf(line));
  }
}

function readSpeechCell(
  state: State,
  plan: Plan,
  lines: readonly Line[],
  speaker: Role,
  readLine: ReadLine,
): void {
  let open = false;
  for (const line of lines) {
    const whole = sliceOf(line);
    const piece = pieceOf(line, whole.from, whole.to);
    const marks =
      open || lines.length > 1 || speaker !== 'officer' ? [] : marksIn(piece, plan.words, 'spoken');
    if (marks.length > 0) addMarks(state, marks);
    else if (readBracketLine(state, plan, line)) state.previous = line;
    else if (plan.census.marks.has(line)) {
      readLine(state, plan, line, undefined);
      open = true;
    } else if (open && state.turn) continueTurn(state, state.turn, whole);
    else {
      const numbering =
        speaker === 'officer' ? /^\s*\d{1,3}\s?[.)]\s+(?=\p{Lu})/u.exec(line.text)?.[0].length : undefined;
      openTurn(state, line, { speaker, marker: null, by: 'column', from: numbering ?? 0 });
      open = true;
    }
  }
}
