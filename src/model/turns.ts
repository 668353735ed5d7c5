import type { Break, Content, Field, Header, Interview, Section, Session, Turn } from './interview.ts';
import type { Span } from './place.ts';

/** Ready questions to the tree that more than one room asks. All are in reading order. */

export function headerOf(interview: Interview): Header | undefined {
  return interview.children.find((child) => child.type === 'header');
}

export function sessionsOf(interview: Interview): readonly Session[] {
  return interview.children.filter((child) => child.type === 'session');
}

export function sectionsOf(interview: Interview): readonly Section[] {
  return sessionsOf(interview).flatMap((session) => session.children);
}

function contentsOf(part: Interview | Session): readonly Content[] {
  const sections = part.type === 'interview' ? sectionsOf(part) : part.children;
  return sections.flatMap((section) => section.children);
}

const turns = new WeakMap<Interview | Session, readonly Turn[]>();

/** Asked by every check: gathered once a record. */
export function turnsOf(part: Interview | Session): readonly Turn[] {
  const known = turns.get(part);
  if (known) return known;
  const gathered = contentsOf(part).filter((node) => node.type === 'turn');
  turns.set(part, gathered);
  return gathered;
}

export function breaksOf(part: Interview | Session): readonly Break[] {
  return contentsOf(part).filter((node) => node.type === 'break');
}

const fields = new WeakMap<Interview, readonly Field[]>();

/** Every field, of the header and of the body, in reading order; gathered once a record. */
export function fieldsOf(interview: Interview): readonly Field[] {
  const known = fields.get(interview) ?? fieldsIn(interview);
  fields.set(interview, known);
  return known;
}

function fieldsIn(interview: Interview): readonly Field[] {
  const body = contentsOf(interview).filter((node) => node.type === 'field');
  return [...(headerOf(interview)?.children ?? []), ...body];
}

/** The words of a node: the concatenation of its leaves. */
export function textOf(node: { readonly children: readonly { readonly value: string }[] }): string {
  return node.children.length === 1
    ? node.children[0]!.value
    : node.children.map((leaf) => leaf.value).join('');
}

export function spanOf(node: {
  readonly position: { start: { offset: number }; end: { offset: number } };
}): Span {
  return { start: node.position.start.offset, end: node.position.end.offset };
}

/**
 * A stretch of a turn's text (offsets into `textOf(turn)`) as a span of the source.
 * Leaves lie apart in the source wherever formatting or a stage note stood between them.
 */
export function sourceSpan(node: Pick<Turn, 'children'>, start: number, end: number): Span {
  let before = 0;
  let from: number | undefined;
  for (const leaf of node.children) {
    const after = before + leaf.value.length;
    const offset = leaf.position.start.offset - before;
    if (from === undefined && start < after) from = start + offset;
    if (from !== undefined && end <= after) return { start: from, end: end + offset };
    before = after;
  }
  const last = node.children.at(-1)?.position.end.offset ?? 0;
  return { start: from ?? last, end: last };
}

/** The second half of a record is no opening, unless the record is hardly longer than one. */
const leastOpening = 10;

/**
 * The opening window (domain §A.1, art. 3): turns of sections headed as opening, and the first turns by number,
 * since information is also given before or without a heading.
 */
export function openingOf(interview: Interview, turns: number): readonly Turn[] {
  const named = turnsIn(interview, ['opening']);
  const all = turnsOf(interview);
  const first = Math.min(turns, Math.max(leastOpening, Math.ceil(all.length / 2)));
  return all.filter((turn, i) => named.has(turn) || i < first);
}

/** The closing window (C1, C2): turns of closing and remarks sections, and the last turns by share or number. */
export function closingOf(
  interview: Interview,
  least: { readonly closingShare: number; readonly closingTurns: number },
): readonly Turn[] {
  const turns = turnsOf(interview);
  const named = turnsIn(interview, ['closing', 'remarks']);
  const last = Math.max(least.closingTurns, Math.ceil((turns.length * least.closingShare) / 100));
  return turns.filter((turn, i) => named.has(turn) || i >= turns.length - last);
}

function turnsIn(interview: Interview, kinds: readonly Section['kind'][]): ReadonlySet<Turn> {
  const sections = sectionsOf(interview).filter((section) => kinds.includes(section.kind));
  return new Set(sections.flatMap((section) => section.children.filter((node) => node.type === 'turn')));
}

/** Where to point when something of a session is missing: its first field, else its first turn, else its start. */
export function headOf(interview: Interview, session: Session): Span {
  const field = fieldsOf(interview).find(
    (each) => each.session === session.n || (session.n === 1 && each.session === 0),
  );
  const turn = turnsOf(session)[0];
  if (field) return spanOf(field);
  if (turn) return spanOf(turn);
  const { start, end } = spanOf(session);
  return { start, end: Math.min(end, start + 1) };
}
