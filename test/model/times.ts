import { type Clock, clockOf } from '../../src/model/clock.ts';
import type { BreakTimes, SittingTimes } from '../../src/model/measure.ts';

/** "9:05" → minutes since midnight. */
export function at(text: string): Clock {
  const clock = clockOf(text.padStart(5, '0'));
  if (clock === undefined) throw new Error(`no time of day: ${text}`);
  return clock;
}

/** "10:30-10:45", "10:30-" (no end), "-10:45" (no start), "-" (neither), "15" (a length without limits). */
export function pause(text: string): BreakTimes {
  if (!text.includes('-')) return { minutes: Number(text) };
  const [start, end] = text.split('-') as [string, string];
  return { ...(start && { start: at(start) }), ...(end && { end: at(end) }) };
}

/** A sitting from its limits ("9:00-12:00", either of which may be left out) and its breaks. */
export function sitting(limits: string, ...breaks: readonly string[]): SittingTimes {
  const { start, end } = pause(limits);
  return { start, end, breaks: breaks.map(pause) };
}

export interface RecordTimes {
  readonly date?: string;
  readonly start?: string;
  readonly end?: string;
  readonly duration?: string;
  /** Further header lines. */
  readonly header?: readonly string[];
  /** Each a line of its own between two turns, such as `[PAUSE 10h30–10h45]`. */
  readonly marks?: readonly string[];
  /** Turns before the end. */
  readonly last?: readonly string[];
}

/** One session of a French record as its author would write it, for the real parser. */
export function sessionText(times: RecordTimes): string {
  const turns = ['OP : Où êtes-vous né ?', 'DPI : À Conakry.'];
  return [
    `Date : ${times.date ?? '12/03/2024'}`,
    ...(times.start === undefined ? [] : [`Heure de début : ${times.start}`]),
    ...(times.end === undefined ? [] : [`Heure de fin : ${times.end}`]),
    ...(times.duration === undefined ? [] : [`Durée : ${times.duration}`]),
    ...(times.header ?? []),
    ...turns,
    ...(times.marks ?? []).flatMap((mark) => [mark, ...turns]),
    ...(times.last ?? []),
    '',
  ].join('\n');
}
