import type { Role } from '../../model/interview.ts';
import type { Line } from '../blocks.ts';
import type { Entry, TurnEntry } from './entries.ts';
import type { Pair } from './field-pairs.ts';
import type { Layout } from './layout.ts';
import { type Ground, type Slice, sliceOf, spanOfSlice, spansOf } from './leaves.ts';
import type { Census } from './mark-census.ts';
import type { MarkRoles } from './mark-roles.ts';
import type { Legend } from './readings.ts';
import type { TablePlan } from './tables.ts';
import type { Words } from './words.ts';

/** What is known of the record before it is read line by line. */
export interface Plan {
  readonly ground: Ground;
  readonly words: Words;
  readonly legend: Legend;
  readonly census: Census;
  readonly marks: MarkRoles;
  readonly tables: ReadonlyMap<number, TablePlan>;
  readonly layout: Layout;
  /** Written in the canonical template: its headings and marks leave nothing to guess. */
  readonly template: boolean;
}

/** Where reading stands. */
export interface State {
  readonly entries: Entry[];
  /** The turn that a line without a mark continues. */
  turn: TurnEntry | undefined;
  /** The last turn, open or not. */
  last: TurnEntry | undefined;
  zone: 'header' | 'body' | 'footer';
  /** A section of the interview was headed: what follows is rather said than labelled. */
  headed: boolean;
  /** Under a heading for the remarks of whoever assists: words without a mark are theirs, noted. */
  remarks: boolean;
  /** The last field of a header line: its value may stand on the next line, or go on there. */
  pending:
    | {
        readonly pair: Pair;
        readonly line: Line;
        readonly value: Slice[];
        readonly origin: 'header' | 'body' | 'front-matter';
      }
    | undefined;
  previous: Line | undefined;
  /** A line that was read with the one before: the value under its label. */
  taken: Line | undefined;
  /** A break that still lacks its end: « reprise » closes it. */
  openBreak: boolean;
  /** Segregation (charter 7.7). */
  substantive: number;
  assigned: number;
}

export function initialState(): State {
  return {
    entries: [],
    turn: undefined,
    last: undefined,
    zone: 'header',
    headed: false,
    remarks: false,
    pending: undefined,
    previous: undefined,
    taken: undefined,
    openBreak: false,
    substantive: 0,
    assigned: 0,
  };
}

export function openTurn(
  state: State,
  line: Line,
  told: {
    readonly speaker: Role;
    readonly marker: string | null;
    readonly by: TurnEntry['by'];
    readonly from: number;
    readonly at?: number;
  },
): void {
  const words = sliceOf(line, told.from);
  const slices = words.to > words.from ? [words] : [];
  const start = spanOfSlice(sliceOf(line, told.at ?? told.from)).start;
  const turn: TurnEntry = {
    type: 'turn',
    speaker: told.speaker,
    marker: told.marker,
    by: told.by,
    start,
    slices,
  };
  state.entries.push(turn);
  state.turn = turn;
  state.last = turn;
  state.zone = 'body';
  if (slices.length > 0) count(state, told.speaker);
}

export function continueTurn(state: State, turn: TurnEntry, slice: Slice): void {
  turn.slices.push(slice);
  state.turn = turn;
  count(state, turn.speaker);
}

export function unassigned(state: State, slice: Slice): void {
  state.substantive++;
  state.entries.push({ type: 'unassigned', spans: spansOf(slice) });
}

function count(state: State, speaker: Role): void {
  state.substantive++;
  if (speaker !== 'unknown') state.assigned++;
}
