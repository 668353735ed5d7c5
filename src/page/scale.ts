import type { TimelineSession } from '../model/assessment.ts';
import { clockOf, minutesPerDay } from '../model/clock.ts';

/** Times of one session in minutes that only grow: past midnight they go on above 1440. */
export interface Unwrapped {
  readonly start: number | undefined;
  readonly end: number | undefined;
  readonly at: (time: string | null) => number | undefined;
  /** Limits of breaks that are known. */
  readonly marks: readonly number[];
}

/** What a session with one limit unknown is drawn as, on the unknown side. */
const fade = 60;

export function unwrapped(session: TimelineSession): Unwrapped {
  const start = clockFrom(session.start);
  const end = clockFrom(session.end);
  // Midnight was crossed if the arithmetic says so; an end before the start without a gross duration is a slip.
  const overnight = start !== undefined && end !== undefined && end < start && session.grossMinutes !== null;
  const at = (time: string | null): number | undefined => {
    const clock = clockFrom(time);
    return clock !== undefined && overnight && clock < start ? clock + minutesPerDay : clock;
  };
  const marks = session.breaks.flatMap((one) => [at(one.start) ?? [], at(one.end) ?? []].flat());
  return { start, end: at(session.end), at, marks };
}

function clockFrom(time: string | null): number | undefined {
  return time === null ? undefined : clockOf(time);
}

/** From where to where a session is drawn; undefined when neither limit is known, or they contradict each other. */
export function drawnLimits({
  start,
  end,
  marks,
}: Omit<Unwrapped, 'at'>): { readonly from: number; readonly to: number } | undefined {
  if (start !== undefined && end !== undefined && end < start) return undefined;
  // A break before the unknown side was not its limit: what lay beyond it fades too.
  if (start !== undefined) return { from: start, to: end ?? Math.max(start, ...marks) + fade };
  return end === undefined ? undefined : { from: Math.max(0, Math.min(end, ...marks) - fade), to: end };
}

/** One hours axis for all sessions of a record: full hours, minutes → units of the drawing. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly hours: readonly number[];
  readonly x: (minutes: number) => number;
}

export function scaleOf(
  sessions: readonly TimelineSession[],
  left: number,
  right: number,
): Scale | undefined {
  const limits = sessions.flatMap((session) => {
    const own = unwrapped(session);
    const drawn = drawnLimits(own);
    return [...(drawn ? [drawn.from, drawn.to] : []), ...own.marks];
  });
  if (limits.length === 0) return undefined;
  const from = Math.floor(Math.min(...limits) / 60) * 60;
  const to = Math.max(from + 60, Math.ceil(Math.max(...limits) / 60) * 60);
  const step = (to - from) / 60 > 12 ? 120 : 60;
  const hours = Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step);
  const x = (minutes: number): number =>
    Math.round((left + ((minutes - from) / (to - from)) * (right - left)) * 10) / 10;
  return { from, to, hours, x };
}
