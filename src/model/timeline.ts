import type { TimelineSession } from './assessment.ts';
import { type Clock, clockOf, clockText, type Minutes, minutesPerDay } from './clock.ts';
import type { Break, Field, Interview, Session, Unplaced } from './interview.ts';
import { type BreakTimes, type Measure, type MeasuredBreak, measure } from './measure.ts';
import { breaksOf, fieldsOf, sessionsOf, textOf } from './turns.ts';

/** One session of the tree with its measure, its break nodes beside theirs, and its form for the JSON report. */
export interface TimedSession {
  readonly session: Session;
  readonly measure: Measure;
  readonly breaks: readonly { readonly node: Break; readonly measured: MeasuredBreak }[];
  readonly statedMinutes: Minutes | undefined;
  readonly report: TimelineSession;
}

export interface Timeline {
  readonly sessions: readonly TimedSession[];
}

const known = new WeakMap<Interview, Timeline>();

/** The times of every session, reckoned once a record. */
export function timelineOf(interview: Interview): Timeline {
  const done = known.get(interview);
  if (done) return done;
  const timeline = { sessions: sessionsOf(interview).map((session) => timed(session, interview.unplaced)) };
  known.set(interview, timeline);
  return timeline;
}

/** Fields of one kind that speak of a session, wherever they stand. */
export function fieldsFor(interview: Interview, session: Session, name: Field['name']): readonly Field[] {
  const alone = sessionsOf(interview).length === 1;
  return fieldsOf(interview).filter(
    (field) => field.name === name && (field.session === session.n || (alone && field.session === 0)),
  );
}

/** A label without a value, or with a blank to fill in (« Heure de fin : …h… »): it mentions nothing. */
export function isBlank(field: Field): boolean {
  return !/\d|\p{L}{3}/u.test(textOf(field));
}

function timed(session: Session, unplaced: readonly Unplaced[]): TimedSession {
  const nodes = breaksOf(session);
  const start = session.start === undefined ? undefined : clockOf(session.start);
  const end = session.end === undefined ? undefined : clockOf(session.end);
  const told: readonly BreakTimes[] = nodes.map((node) => ({
    start: node.start === undefined ? undefined : clockOf(node.start),
    end: node.end === undefined ? undefined : clockOf(node.end),
    minutes: node.minutes,
  }));
  const result = measure({ start, end, breaks: [...told, ...possibleBreaks(unplaced, start, end)] });
  const breaks = nodes.map((node, i) => ({ node, measured: result.breaks[i]! }));
  return {
    session,
    measure: result,
    breaks,
    statedMinutes: session.statedMinutes,
    report: reported(session, result, nodes),
  };
}

/**
 * Times between start and end whose meaning was not understood: two of them, or one among the turns, may be a break and
 * widen the bounds as one.
 */
function possibleBreaks(
  unplaced: readonly Unplaced[],
  start: Clock | undefined,
  end: Clock | undefined,
): readonly BreakTimes[] {
  if (start === undefined || end === undefined) return [];
  return unplaced.flatMap(({ clocks, amidTurns }): readonly BreakTimes[] => {
    const within = clocks.map((clock) => clockOf(clock)!).filter((clock) => clock > start && clock < end);
    if (within.length >= 2) return [{ minutes: Math.max(...within) - Math.min(...within) }];
    return within.length === 1 && amidTurns ? [{ start: within[0]! }] : [];
  });
}

/** Where a time stands that nobody could place: what is not found is not missing for certain. */
export function unplacedTime(interview: Interview): Unplaced | undefined {
  return interview.unplaced.find(({ clocks, amidTurns }) => clocks.length > 0 && !amidTurns);
}

function reported(session: Session, result: Measure, nodes: readonly Break[]): TimelineSession {
  const { net, gross, stretches } = result;
  return {
    date: session.date ?? null,
    start: session.start ?? null,
    end: session.end ?? null,
    grossMinutes: gross ?? null,
    netMinutes: net && net.low === net.high ? net.low : null,
    netBounds: net ?? null,
    statedMinutes: session.statedMinutes ?? null,
    breaks: nodes.map((node, i) => ({
      start: node.start ?? null,
      end: node.end ?? null,
      recorded: result.breaks[i]!.fault === undefined,
      line: node.position.start.line,
    })),
    stretches: stretches.map((each) => ({
      start: written(each.start),
      end: written(each.end),
      minutes: each.minutes ?? null,
    })),
  };
}

function written(clock: Clock | undefined): string | null {
  return clock === undefined ? null : clockText(clock > minutesPerDay ? clock - minutesPerDay : clock);
}
