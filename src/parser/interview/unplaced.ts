import type { Content, Field, Header, Session, Unplaced } from '../../model/interview.ts';
import type { Span } from '../../model/place.ts';
import { spanOf } from '../../model/turns.ts';
import type { Line } from '../blocks.ts';
import { type Ground, hull, leavesOf, positionAt, sliceOf, spansOf } from './leaves.ts';
import { marking, mayBeBreak, saidIn, within } from './possible-breaks.ts';
import { moreIn, type Times, timesIn } from './told-times.ts';
import type { Words } from './words.ts';

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

/**
 * Lines and fields outside the turns of a session that hold a time of day or a length nobody could place, and lines
 * within them that may tell of a break.
 */
export function unplacedIn(
  ground: Ground,
  lines: readonly Line[],
  { header, sessions }: { readonly header: Header | undefined; readonly sessions: readonly Session[] },
  words: Words,
): readonly Unplaced[] {
  const nodes = [...(header ? [header] : []), ...sessions].flatMap(contentsOf);
  const told = nodes.filter((node) => node.type !== 'note' && node.type !== 'unassigned');
  // A field's own words may hold more than the time that was understood.
  const covered = told
    .flatMap((node) => (node.type === 'field' ? node.children.map(spanOf) : [spanOf(node)]))
    .sort(inOrder);
  const spoken = sessions.flatMap((session) => {
    const turns = contentsOf(session).filter((node) => node.type === 'turn');
    return hull(turns.map(spanOf)) ?? [];
  });
  const isSpoken = touching(spoken);
  const isMarked = touching(
    told
      .filter((node) => node.type !== 'turn')
      .map(spanOf)
      .sort(inOrder),
  );
  const opening = new Set(
    told.filter((node) => node.type === 'turn').map((node) => node.position.start.line),
  );
  const isTold = marking(sessions);
  const found: { readonly span: Span; readonly times: Times; readonly amidTurns: boolean }[] = [];
  const add = (span: Span, times: Times, amidTurns = false): void => {
    if (amidTurns && isTold(times)) return;
    if (times.clocks.length > 0 || times.length) found.push({ span, times, amidTurns });
  };
  const uncovered = outside(ground.text, covered);
  for (const line of lines) {
    const span = /\d/.test(line.text) ? hull(spansOf(sliceOf(line))) : undefined;
    if (!span) continue;
    if (!isSpoken(span)) add(span, timesIn(uncovered(span)));
    else if (
      !isMarked(span) &&
      !opening.has(positionAt(ground, span).start.line) &&
      mayBeBreak(line.text, words)
    )
      add(span, timesIn(line.text), true);
  }
  for (const node of told)
    if (node.type === 'field' && timely.has(node.name)) add(spanOf(node), moreIn(node));
  for (const session of sessions)
    for (const { span, times } of saidIn(contentsOf(session), words))
      if (times.clocks.every((clock) => within(session, clock))) add(span, times, true);
  return found
    .sort((a, b) => a.span.start - b.span.start)
    .slice(0, most)
    .map(({ span, times, amidTurns }) => ({
      type: 'unplaced',
      amidTurns,
      clocks: times.clocks,
      position: positionAt(ground, span),
      children: leavesOf(ground, [span]),
    }));
}

function contentsOf(part: Header | Session): readonly Content[] {
  return part.type === 'header' ? part.children : part.children.flatMap((section) => section.children);
}

function inOrder(a: Span, b: Span): number {
  return a.start - b.start;
}

/** Whether a stretch touches one of others; both in their order. */
function touching(others: readonly Span[]): (span: Span) => boolean {
  let first = 0;
  return (span) => {
    while (first < others.length && others[first]!.end <= span.start) first++;
    return first < others.length && overlaps(others[first]!, span);
  };
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The text of a stretch, with blanks where other stretches (in order) lie; asked of stretches in their order. */
function outside(text: string, others: readonly Span[]): (span: Span) => string {
  let first = 0;
  return ({ start, end }) => {
    while (first < others.length && others[first]!.end <= start) first++;
    let left = text.slice(start, end);
    for (let i = first; i < others.length && others[i]!.start < end; i++) {
      const from = Math.max(others[i]!.start, start) - start;
      const to = Math.min(others[i]!.end, end) - start;
      if (from < to) left = left.slice(0, from) + ' '.repeat(to - from) + left.slice(to);
    }
    return left;
  };
}
