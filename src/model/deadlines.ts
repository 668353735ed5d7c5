import { instantsOf, type Moment, minutesBetween } from './belgian-time.ts';
import { type Day, daysAfter, daysBetween, monthsAfter } from './calendar.ts';
import type { Minutes } from './clock.ts';

/** How a time limit is counted. */
export type Rule =
  /** Clock hours, across changes of the hour and over weekends. */
  | { readonly unit: 'hours'; readonly length: number }
  /** Calendar days after a day, which itself is day 0. */
  | { readonly unit: 'days'; readonly length: number }
  /** Calendar months before a day, counted back from it. */
  | { readonly unit: 'months-before'; readonly length: number };

/** kept · missed · unknown: a date is missing or its bounds lie on both sides of the limit. */
export type Outcome = 'kept' | 'missed' | 'unknown';

/** A time limit held against what happened: both dates, the rule, the limit, the outcome and the sum. */
export interface Measured {
  readonly rule: Rule;
  /** Where the period is counted from. */
  readonly from: Moment;
  /** What had to lie within it. */
  readonly actual: Moment;
  /** The last day, or moment, that keeps to it; for months before, the first. */
  readonly limit: Moment;
  readonly outcome: Outcome;
  /** Days or minutes from one to the other as bounds; minutes for hours, days for all others. */
  readonly between: { readonly low: number; readonly high: number };
}

/** Undefined where one of the two is no moment of the calendar. */
export function measured(rule: Rule, from: Moment, actual: Moment): Measured | undefined {
  return rule.unit === 'hours' ? inHours(rule, from, actual) : inDays(rule, from, actual);
}

function inHours(rule: Rule, from: Moment, actual: Moment): Measured | undefined {
  const between = minutesBetween(from, actual);
  if (!between) return undefined;
  const most = rule.length * 60;
  // What came before the period began is neither in time nor late: the dates contradict each other.
  const outcome =
    between.high < 0 ? 'unknown' : between.low > most ? 'missed' : between.high <= most ? 'kept' : 'unknown';
  return { rule, from, actual, limit: later(from, most), outcome, between };
}

function inDays(rule: Rule, from: Moment, actual: Moment): Measured | undefined {
  const days = daysBetween(from.date, actual.date);
  const back = rule.unit === 'months-before';
  const limit = back ? monthsAfter(from.date, -rule.length) : daysAfter(from.date, rule.length);
  if (days === undefined || limit === undefined) return undefined;
  const wrongSide = back ? days > 0 : days < 0;
  const within = back ? actual.date >= limit : actual.date <= limit;
  const outcome = wrongSide ? 'unknown' : within ? 'kept' : 'missed';
  return { rule, from, actual, limit: { date: limit }, outcome, between: { low: days, high: days } };
}

/** The moment so many minutes of the running clock after another; a day without a time stays without one. */
function later(from: Moment, minutes: Minutes): Moment {
  const start = instantsOf(from)!;
  const day = daysAfter(from.date, Math.round(minutes / 1440))!;
  if (from.clock === undefined) return { date: day };
  // The clock may have changed in between: the same sum is tried an hour either side.
  for (const shift of [0, 60, -60]) {
    const clock = from.clock + (minutes % 1440) + shift;
    const candidate = moment(day, clock);
    const at = instantsOf(candidate);
    if (at && (at.low === start.low + minutes || at.high === start.low + minutes)) return candidate;
  }
  return { date: day };
}

function moment(day: Day, clock: Minutes): Moment {
  const days = Math.floor(clock / 1440);
  return { date: daysAfter(day, days)!, clock: clock - days * 1440 };
}

/** The first day of a period that begins the day after (royal decree of 15 May 2014, art. 18). */
export function firstDayAfter(day: Day): Day | undefined {
  return daysAfter(day, 1);
}
