import { clockText } from '../../model/clock.ts';
import type { Field } from '../../model/interview.ts';
import { clocksIn } from '../../text/clock-times.ts';
import { datesIn } from '../../text/dates.ts';
import { durationIn } from '../../text/durations.ts';

/** Times of day in a text, « 10:35 » each, and whether it holds a length. */
export interface Times {
  readonly clocks: readonly string[];
  readonly length: boolean;
}

/** Dates hold none. */
export function timesIn(text: string): Times {
  const rest = undated(text);
  return {
    clocks: clocksIn(rest).map(({ clock }) => clockText(clock)),
    length: durationIn(rest) !== undefined,
  };
}

/** « 12h50 (3h45) », « 12h50 – pause vers 10h »: more than the one time that the field was read as. */
export function moreIn(field: Field): Times {
  const { clocks } = timesIn(field.children.map(({ value }) => value).join(''));
  return { clocks: field.clock === undefined ? clocks : clocks.slice(1), length: false };
}

function undated(text: string): string {
  return datesIn(text).reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  );
}
