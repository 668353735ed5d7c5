import { clockText } from '../../model/clock.ts';
import type { Content, Field, Header, Session, Unplaced } from '../../model/interview.ts';
import type { Span } from '../../model/place.ts';
import { clocksIn } from '../../text/clock-times.ts';
import { datesIn } from '../../text/dates.ts';
import { durationIn } from '../../text/durations.ts';
import type { Line } from '../blocks.ts';
import { type Ground, hull, leavesOf, positionAt, sliceOf, spansOf } from './leaves.ts';

/** Fields in which only so many times were understood; a code, a name or a birth date holds none of the interview. */
const timely: ReadonlySet<Field['name']> = new Set<Field['name']>([
  'date',
  'start',
  'end',
  'other',
  'present',
]);

/** Far more than a header has. */
const most = 40;

/** Lines and fields outside the turns of a session that hold a time of day or a length nobody could place. */
export function unplacedIn(
  ground: Ground,
  lines: readonly Line[],
  { header, sessions }: { readonly header: Header | undefined; readonly sessions: readonly Session[] },
): readonly Unplaced[] {
  const nodes = [...(header ? [header] : []), ...sessions].flatMap(contentsOf);
  const told = nodes.filter((node) => node.type !== 'note' && node.type !== 'unassigned');
  const covered = told.map(spanOf).sort((a, b) => a.start - b.start);
  const spoken = sessions.flatMap((session) => {
    const turns = contentsOf(session).filter((node) => node.type === 'turn');
    return hull(turns.map(spanOf)) ?? [];
  });
  const isSpoken = ({ start, end }: Span): boolean =>
    spoken.some((turns) => turns.start < end && start < turns.end);
  const found: { readonly span: Span; readonly times: Times }[] = [];
  const add = (span: Span, times: Times): void => {
    if (times.clocks.length > 0 || times.length) found.push({ span, times });
  };
  for (const line of lines) {
    const span = /\d/.test(line.text) ? hull(spansOf(sliceOf(line))) : undefined;
    if (span && !isSpoken(span)) add(span, timesIn(withoutSpans(ground.text, span, covered)));
  }
  for (const node of told)
    if (node.type === 'field' && timely.has(node.name)) add(spanOf(node), moreIn(node));
  return found
    .sort((a, b) => a.span.start - b.span.start)
    .slice(0, most)
    .map(({ span, times }) => ({
      type: 'unplaced',
      clocks: times.clocks,
      position: positionAt(ground, span),
      children: leavesOf(ground, [span]),
    }));
}

function contentsOf(part: Header | Session): readonly Content[] {
  return part.type === 'header' ? part.children : part.children.flatMap((section) => section.children);
}

function spanOf({ position }: Content): Span {
  return { start: position.start.offset, end: position.end.offset };
}

/** The text of a stretch, with blanks where other stretches (in order) lie. */
function withoutSpans(text: string, { start, end }: Span, others: readonly Span[]): string {
  let left = text.slice(start, end);
  for (const other of others) {
    if (other.start >= end) break;
    const from = Math.max(other.start, start) - start;
    const to = Math.min(other.end, end) - start;
    if (from < to) left = left.slice(0, from) + ' '.repeat(to - from) + left.slice(to);
  }
  return left;
}

interface Times {
  readonly clocks: readonly string[];
  readonly length: boolean;
}

function timesIn(text: string): Times {
  const rest = undated(text);
  return {
    clocks: clocksIn(rest).map(({ clock }) => clockText(clock)),
    length: durationIn(rest) !== undefined,
  };
}

/** « 12h50 (3h45) », « 12h50 – pause vers 10h »: more than the one time that the field was read as. */
function moreIn(field: Field): Times {
  const { clocks } = timesIn(field.children.map(({ value }) => value).join(''));
  return { clocks: field.clock === undefined ? clocks : clocks.slice(1), length: false };
}

function undated(text: string): string {
  return datesIn(text).reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  );
}
