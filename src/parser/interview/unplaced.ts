import { clockOf, clockText } from '../../model/clock.ts';
import type { Content, Field, Header, Session, Unplaced } from '../../model/interview.ts';
import type { Span } from '../../model/place.ts';
import { sourceSpan, textOf } from '../../model/turns.ts';
import { clocksIn } from '../../text/clock-times.ts';
import { datesIn } from '../../text/dates.ts';
import { durationIn } from '../../text/durations.ts';
import { sentencesOf } from '../../text/sentences.ts';
import type { Line } from '../blocks.ts';
import { type Ground, hull, leavesOf, positionAt, sliceOf, spansOf } from './leaves.ts';
import { masked } from './masked.ts';
import { coverOf } from './phrase-table.ts';
import type { Words } from './words.ts';

/** Fields in which only so many times were understood; a code, a name or a birth date holds none of the interview. */
const timely: ReadonlySet<Field['name']> = new Set<Field['name']>([
  'date',
  'start',
  'end',
  'other',
  'present',
]);

/** A mark of a break is short, and most of its words belong to it. */
const longest = 160;
const mostLoose = 6;

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

function spanOf({ position }: Pick<Content, 'position'>): Span {
  return { start: position.start.offset, end: position.end.offset };
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

const markedKinds: ReadonlySet<string> = new Set(['break']);
/** An officer who says that they resume tells of a break as well. */
const spokenKinds: ReadonlySet<string> = new Set(['break', 'start', 'end']);

/** « Le groupe fait alors une pause, 14h40–15h00, dehors »: below a turn's first line, and no mark that is known. */
function mayBeBreak(text: string, words: Words, kinds: ReadonlySet<string> = markedKinds): boolean {
  if (text.length > longest || !/^\s*\p{Lu}/u.test(text)) return false;
  const { clocks, tokens } = masked(text);
  const { pieces, loose } = coverOf(tokens, words.breaks);
  return clocks.length > 0 && loose <= mostLoose && pieces.some(({ ids }) => kinds.has(ids[0]!));
}

/** Minutes within which a time told twice is the same, and within which nobody takes another break. */
const same = 5;
const nearby = 20;
/** Far more than any interview has: each time is held against all of them. */
const mostBreaks = 100;

/** Whether a break that is marked is the one these times tell of. */
function marking(sessions: readonly Session[]): (times: Times) => boolean {
  const breaks = sessions
    .flatMap(contentsOf)
    .filter((node) => node.type === 'break')
    .map(({ start, end }) => [start, end].flatMap((limit) => (limit ? [clockOf(limit)!] : [])))
    .filter((limits) => limits.length > 0)
    .slice(0, mostBreaks);
  return ({ clocks }) => {
    const told = clocks.map((clock) => clockOf(clock)!);
    const most = told.length > 1 ? same : nearby;
    return breaks.some((limits) =>
      told.every((clock) => limits.some((limit) => Math.abs(limit - clock) <= most)),
    );
  };
}

/** « Je propose une pause, il est 10h35 », "It is 10:50, we continue" of an officer's: a break may have been taken. */
function saidIn(
  contents: readonly Content[],
  words: Words,
): readonly { readonly span: Span; readonly times: Times }[] {
  return contents.flatMap((node, i) => {
    const before = contents[i - 1];
    // « OP : Petite pause. », and « [10h35 – 10h50] » below it.
    if (node.type === 'note' && before?.type === 'turn' && namesPiece(textOf(before), words, 'break')) {
      const times = timesIn(textOf(node));
      return masked(textOf(node)).tokens.length === 0 ? [{ span: spanOf(node), times }] : [];
    }
    if (node.type !== 'turn' || (node.speaker !== 'officer' && node.speaker !== 'unknown')) return [];
    const text = textOf(node);
    if (!/\d/.test(text)) return [];
    return sentencesOf(text).flatMap(({ start, end }) => {
      const sentence = text.slice(start, end);
      if (!mayBeBreak(sentence, words, spokenKinds)) return [];
      // « Le cours reprend à 14h ? » asks of the story, "shall we take a break?" does not.
      if (sentence.includes('?') && !namesPiece(sentence, words, 'subject')) return [];
      return [{ span: sourceSpan(node, start, end), times: timesIn(sentence) }];
    });
  });
}

function namesPiece(text: string, words: Words, kind: string): boolean {
  const { pieces } = coverOf(masked(text).tokens, words.breaks);
  return text.length <= longest && pieces.some(({ ids }) => ids[0] === kind);
}

/** Whether a time of day lies within a session, midnight included; where its limits are unknown it may. */
function within({ start, end }: Session, clock: string): boolean {
  if (start === undefined || end === undefined) return true;
  const [from, to, at] = [clockOf(start)!, clockOf(end)!, clockOf(clock)!];
  return from <= to ? at >= from && at <= to : at >= from || at <= to;
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
