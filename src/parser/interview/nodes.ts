import { clockText } from '../../model/clock.ts';
import type { Absence, Break, Content, Field, Section, Turn } from '../../model/interview.ts';
import type { Position, Span } from '../../model/place.ts';
import type { AbsenceEntry, AsideEntry, BreakEntry, FieldEntry, TurnEntry } from './entries.ts';
import { type Ground, hull, leavesOf, positionAt } from './leaves.ts';

/** Entries as nodes of the tree (model/interview.ts). */
export function turnNode(
  ground: Ground,
  entry: TurnEntry,
  spans: readonly Span[],
  counted: { readonly n: number; readonly session: number },
): Turn {
  const lines = entry.slices.map((slice) => slice.line.runs.at(-1)?.end ?? entry.start);
  const end = [...lines, ...spans.map((span) => span.end)].reduce(
    (last, each) => Math.max(last, each),
    entry.start,
  );
  return {
    type: 'turn',
    n: counted.n,
    speaker: entry.speaker,
    marker: entry.marker,
    session: counted.session,
    by: entry.by,
    position: positionAt(ground, { start: entry.start, end }),
    children: leavesOf(ground, spans),
  };
}

export function breakNode(ground: Ground, session: number, entry: BreakEntry): Break {
  return {
    type: 'break',
    session,
    ...limits(entry),
    ...(entry.minutes !== undefined && { minutes: entry.minutes }),
    position: spanned(ground, entry.spans),
    children: leavesOf(ground, entry.spans),
  };
}

export function absenceNode(ground: Ground, session: number, entry: AbsenceEntry): Absence {
  return {
    type: 'absence',
    session,
    who: entry.who,
    ...limits(entry),
    position: spanned(ground, entry.spans),
    children: leavesOf(ground, entry.spans),
  };
}

/** `turn` is the turn whose words it interrupted. */
export function asideNode(ground: Ground, { type, spans }: AsideEntry, turn: number | undefined): Content {
  const position = spanned(ground, spans);
  const children = leavesOf(ground, spans);
  if (type !== 'observation') return { type, position, children };
  return { type, ...(turn !== undefined && { turn }), position, children };
}

export function fieldNode(
  ground: Ground,
  entry: FieldEntry,
  session: number,
  origin: Field['origin'],
): Field {
  return {
    type: 'field',
    name: entry.name,
    label: entry.label,
    // A total stands for all sessions, wherever it is told.
    session: entry.id === 'total-duration' && origin !== 'header' ? 0 : session,
    origin,
    ...(entry.clock !== undefined && { clock: clockText(entry.clock) }),
    ...(entry.minutes !== undefined && { minutes: entry.minutes }),
    ...(entry.date !== undefined && { date: entry.date }),
    ...(entry.canonical !== undefined && { canonical: entry.canonical }),
    position: positionAt(ground, entry.at),
    children: leavesOf(ground, entry.spans),
  };
}

/** A section while its contents are gathered. */
export interface OpenSection {
  readonly kind: Section['kind'];
  readonly title?: string;
  /** Where its heading stands. */
  readonly at?: Span;
  readonly children: Content[];
}

export function sectionNode(ground: Ground, { kind, title, at, children }: OpenSection): Section {
  const spans = [...(at ? [at] : []), ...children.map(nodeSpan)];
  const position = positionAt(ground, hull(spans) ?? { start: 0, end: 0 });
  return { type: 'section', kind, ...(title !== undefined && { title }), position, children };
}

export function nodeSpan({ position }: { readonly position: Position }): Span {
  return { start: position.start.offset, end: position.end.offset };
}

function limits(entry: { readonly start?: number; readonly end?: number }): { start?: string; end?: string } {
  return {
    ...(entry.start !== undefined && { start: clockText(entry.start) }),
    ...(entry.end !== undefined && { end: clockText(entry.end) }),
  };
}

function spanned(ground: Ground, spans: readonly Span[]): Position {
  return positionAt(ground, hull(spans) ?? { start: 0, end: 0 });
}
