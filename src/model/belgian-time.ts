import { type Day, dayCount, weekday } from './calendar.ts';
import { type Clock, type Minutes, minutesPerDay } from './clock.ts';

/** A day, and where the record gives it the time of day. */
export interface Moment {
  readonly date: Day;
  readonly clock?: Clock;
}

/** At least and at most so many minutes. */
export interface MinuteBounds {
  readonly low: Minutes;
  readonly high: Minutes;
}

/**
 * When a moment of the Belgian clock was, in minutes since 1 January 1970 in universal time, as bounds: a day without
 * a time may be any of its minutes, and the hour in which summer time ends comes twice. Undefined for no day of the
 * calendar, and for a time that the clock jumped over in March.
 */
export function instantsOf({ date, clock }: Moment): MinuteBounds | undefined {
  const count = dayCount(date);
  if (count === undefined) return undefined;
  if (clock === undefined) {
    const [first, after] = [instants(count, 0), instants(count + 1, 0)];
    return first[0] === undefined || after[0] === undefined
      ? undefined
      : { low: first[0], high: after[0] - 1 };
  }
  const found = instants(count, clock);
  const [low, high = low] = found;
  return low === undefined || high === undefined ? undefined : { low, high };
}

/** Minutes from one moment to another as the clock ran, across changes of the hour; negative when it came before. */
export function minutesBetween(from: Moment, to: Moment): MinuteBounds | undefined {
  const [start, end] = [instantsOf(from), instantsOf(to)];
  return start && end && { low: end.low - start.high, high: end.high - start.low };
}

/** The universal minutes at which the Belgian clock showed this: one, two in the hour that comes twice, or none. */
function instants(count: number, clock: Clock): readonly Minutes[] {
  const shown = count * minutesPerDay + clock;
  return [120, 60].filter((ahead) => aheadAt(shown - ahead) === ahead).map((ahead) => shown - ahead);
}

/**
 * Minutes that Brussels is ahead of universal time: directive 2000/84/EC has summer time from the last Sunday of March,
 * 1 h universal time, to the last Sunday of October, 1 h. It applies from 2002; the decree is of 2014.
 */
function aheadAt(instant: Minutes): 60 | 120 {
  const year = yearOf(instant);
  const change = (month: string): Minutes => {
    const last = dayCount(`${year}-${month}-31`)!;
    return (last - weekday(last)) * minutesPerDay + 60;
  };
  return instant >= change('03') && instant < change('10') ? 120 : 60;
}

/** The year in which a universal minute lies; at its limits winter time holds on either side. */
function yearOf(instant: Minutes): string {
  const days = Math.floor(instant / minutesPerDay);
  let year = 1970 + Math.floor(days / 365.2425);
  while (dayCount(`${year}-01-01`)! > days) year--;
  while (dayCount(`${year + 1}-01-01`)! <= days) year++;
  return String(year);
}
