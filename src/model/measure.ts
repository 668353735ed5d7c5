import { type Clock, type Minutes, minutesPerDay } from './clock.ts';

/**
 * Clock arithmetic of one sitting (domain §A.0). All on plain values; `timeline.ts` takes them from the tree.
 * Times are minutes since midnight of the day on which the sitting starts, so that after midnight they pass 1440.
 */

/** A limit that the record does not give is absent. */
export interface BreakTimes {
  readonly start?: Clock | undefined;
  readonly end?: Clock | undefined;
  /** A length without limits (« pause 15 min »). */
  readonly minutes?: Minutes | undefined;
}

export interface SittingTimes {
  readonly start?: Clock | undefined;
  readonly end?: Clock | undefined;
  readonly breaks: readonly BreakTimes[];
}

export interface Bounds {
  readonly low: Minutes;
  readonly high: Minutes;
}

/** Time between the start, the breaks and the end. An unknown limit is undefined and leaves bounds. */
export interface Stretch {
  readonly start: Clock | undefined;
  readonly end: Clock | undefined;
  readonly minutes: Bounds | undefined;
}

/** Why a break cannot be counted as it stands. */
export type BreakFault = 'no-limits' | 'one-limit' | 'not-after' | 'outside' | 'overlap';

export interface MeasuredBreak extends BreakTimes {
  /** Both limits, in order: its length. */
  readonly length: Minutes | undefined;
  readonly fault: BreakFault | undefined;
}

export interface Measure {
  readonly start: Clock | undefined;
  /** After midnight: over 1440. */
  readonly end: Clock | undefined;
  readonly gross: Minutes | undefined;
  /** The end lies before the start and midnight does not explain it. */
  readonly inverted: boolean;
  readonly net: Bounds | undefined;
  readonly breaks: readonly MeasuredBreak[];
  readonly stretches: readonly Stretch[];
}

/** A break shorter than this does not cut a stretch, and may be left in a stated net time (A.6, T5). */
export const interruptionMinutes: Minutes = 8;

/** A sitting that seems to end before it starts crossed midnight only if it then lasts no longer than this. */
const longestNight: Minutes = 6 * 60;

/**
 * Gross, net and stretches of one sitting. Every break with both limits is taken off the net time; one shorter than
 * `interruption` minutes does not cut a stretch (A.6, T5). A break with an unknown limit, or a bare length, widens
 * the bounds: at least nothing, at most all the time up to the next known limit, was break.
 */
export function measure(times: SittingTimes, interruption: Minutes = interruptionMinutes): Measure {
  const { start } = times;
  const end = start === undefined || times.end === undefined ? times.end : endAfter(start, times.end);
  const inverted = start !== undefined && end !== undefined && end < start;
  // An end equal to the start is a slip of the pen: where the sitting really ended is unknown (A.0).
  const contradictory = inverted || (start !== undefined && end === start);
  const breaks = measuredBreaks(times.breaks, start, contradictory ? undefined : end);
  const gross = start === undefined || end === undefined || contradictory ? undefined : end - start;
  const net = gross === undefined ? undefined : netBounds(start!, end!, breaks);
  const stretches = contradictory ? [] : stretchesOf(start, end, breaks, interruption);
  return { start, end, gross, inverted, net, breaks, stretches };
}

function endAfter(start: Clock, end: Clock): Clock {
  return end < start && end + minutesPerDay - start <= longestNight ? end + minutesPerDay : end;
}

/** Breaks on the sitting's own clock, each with what is wrong with it. */
function measuredBreaks(
  breaks: readonly BreakTimes[],
  start: Clock | undefined,
  end: Clock | undefined,
): readonly MeasuredBreak[] {
  const shift = (clock: Clock | undefined): Clock | undefined => {
    if (clock === undefined || start === undefined || clock >= start) return clock;
    return clock + minutesPerDay <= (end ?? start + longestNight) ? clock + minutesPerDay : clock;
  };
  const counted: { start: Clock; end: Clock }[] = [];
  return breaks.map((each) => {
    const from = shift(each.start);
    const until = shift(each.end);
    const to = from === undefined || until === undefined ? until : endAfter(from, until);
    const placed = { start: from, end: to, minutes: each.minutes };
    if (from === undefined && to === undefined) return { ...placed, length: undefined, fault: 'no-limits' };
    if (from === undefined || to === undefined) return { ...placed, length: undefined, fault: 'one-limit' };
    if (to <= from) return { ...placed, length: undefined, fault: 'not-after' };
    if ((start !== undefined && from < start) || (end !== undefined && to > end)) {
      return { ...placed, length: to - from, fault: 'outside' };
    }
    const overlap = counted.some((other) => from < other.end && other.start < to);
    counted.push({ start: from, end: to });
    return { ...placed, length: to - from, fault: overlap ? 'overlap' : undefined };
  });
}

/** A stretch of time that certainly was break. */
interface Known {
  readonly start: Clock;
  readonly end: Clock;
}

/** Breaks with both limits, cut to the sitting, merged where they overlap, in order. */
function knownBreaks(breaks: readonly MeasuredBreak[], start = -Infinity, end = Infinity): readonly Known[] {
  const cut = breaks
    .filter((each) => each.length !== undefined)
    .map((each) => ({ start: Math.max(start, each.start!), end: Math.min(end, each.end!) }))
    .filter((each) => each.end > each.start)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const merged: Known[] = [];
  for (const each of cut) {
    const last = merged.at(-1);
    if (last && each.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, each.end) };
    else merged.push(each);
  }
  return merged;
}

function netBounds(start: Clock, end: Clock, breaks: readonly MeasuredBreak[]): Bounds {
  const known = knownBreaks(breaks, start, end);
  const high = end - start - total(known);
  // The longest that each unsure break can have been; together they cannot take more than there was.
  const unsure = breaks
    .filter((each) => each.length === undefined)
    .map((each) => longest(each, start, end, known));
  return { low: Math.max(0, high - unsure.reduce((sum, minutes) => sum + minutes, 0)), high };
}

function total(known: readonly Known[]): Minutes {
  return known.reduce((sum, each) => sum + each.end - each.start, 0);
}

/** How long a break without both limits can have lasted at most. */
function longest(each: MeasuredBreak, start: Clock, end: Clock, known: readonly Known[]): Minutes {
  if (each.fault === 'not-after') return end - start;
  const told = each.minutes ?? Number.POSITIVE_INFINITY;
  if (each.start === undefined && each.end === undefined) return Math.min(told, end - start);
  if (each.end === undefined) {
    const from = Math.min(Math.max(each.start!, start), end);
    const next = known.filter((other) => other.start >= from).map((other) => other.start);
    return Math.min(told, Math.min(end, ...next) - from);
  }
  const to = Math.min(Math.max(each.end, start), end);
  const before = known.filter((other) => other.end <= to).map((other) => other.end);
  return Math.min(told, to - Math.max(start, ...before));
}

/** Stretches between start, breaks and end. A break with one limit parts two of which one edge is unknown. */
function stretchesOf(
  start: Clock | undefined,
  end: Clock | undefined,
  breaks: readonly MeasuredBreak[],
  interruption: Minutes,
): readonly Stretch[] {
  const cuts = knownBreaks(breaks, start, end).filter((each) => each.end - each.start >= interruption);
  const edges = [{ start: undefined, end: start }, ...cuts, { start: end, end: undefined }];
  return edges
    .slice(0, -1)
    .map((edge, i) => {
      const from = edge.end;
      const to = edges[i + 1]!.start;
      return { start: from, end: to, minutes: stretchBounds(from, to, breaks, interruption) };
    })
    .filter(({ minutes }) => minutes === undefined || minutes.high > 0);
}

function stretchBounds(
  from: Clock | undefined,
  to: Clock | undefined,
  breaks: readonly MeasuredBreak[],
  interruption: Minutes,
): Bounds | undefined {
  if (from === undefined || to === undefined) return undefined;
  const high = to - from;
  const unsure = breaks.filter(
    (each) => each.length === undefined && (each.minutes === undefined || each.minutes >= interruption),
  );
  // A break without any limit may have cut the stretch anywhere.
  if (unsure.some((each) => each.fault !== 'one-limit')) return { low: 0, high };
  // One with a limit takes at most all from or to it: what lies between was certainly without break.
  const within = (clock: Clock | undefined): clock is Clock =>
    clock !== undefined && clock >= from && clock <= to;
  const clearFrom = Math.max(from, ...unsure.map((each) => each.end).filter(within));
  const clearTo = Math.min(to, ...unsure.map((each) => each.start).filter(within));
  return { low: Math.max(0, clearTo - clearFrom), high };
}

/** Minutes between two times of day, the short way round: 24:00 and 00:00 are the same. */
export function minutesApart(a: Clock, b: Clock): Minutes {
  const apart = Math.abs(a - b) % minutesPerDay;
  return Math.min(apart, minutesPerDay - apart);
}
