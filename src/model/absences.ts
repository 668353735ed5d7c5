import type { Absence, Content, Role, Session, Turn } from './interview.ts';
import { turnsOf } from './turns.ts';

/** Questions to the tree about somebody who leaves the room. The tree keeps of a return its time, not its words. */

export function absencesOf(session: Session, who: Role): readonly Absence[] {
  return contentsOf(session).filter(
    (node) => node.type === 'absence' && node.who === who,
  ) as readonly Absence[];
}

/** Told in the header (« présent jusqu'à 15h00 »), not where it happened. */
export function isToldAhead(session: Session, absence: Absence): boolean {
  const first = turnsOf(session)[0];
  return first !== undefined && absence.position.start.offset < first.position.start.offset;
}

/** More than line ends, brackets and marks: text of which the tree keeps no node, such as a return without a time. */
const leastText = 10;

/** Whether every word behind an absence has its node, so that a return can stand nowhere among them. */
export function isAllKnownBehind(session: Session, absence: Absence): boolean {
  let end = absence.position.end.offset;
  for (const [from, to] of stretchesBehind(session, absence)) {
    if (from - end >= leastText) return false;
    end = Math.max(end, to);
  }
  return true;
}

/** The turn that follows an absence without any words between. */
export function turnRightBehind(session: Session, absence: Absence): Turn | undefined {
  const end = absence.position.end.offset;
  const next = turnsOf(session).find((turn) => turn.position.start.offset >= end);
  return next && next.position.start.offset - end < leastText ? next : undefined;
}

function stretchesBehind(session: Session, absence: Absence): readonly (readonly [number, number])[] {
  const titles = session.children.map(({ position, children }) => {
    const first = children[0]?.position.start.offset ?? position.end.offset;
    return [position.start.offset, first] as const;
  });
  return [...titles, ...contentsOf(session).flatMap(stretchesOf)]
    .filter(([from]) => from >= absence.position.end.offset)
    .sort((a, b) => a[0] - b[0]);
}

/** The mark of the speaker, and the leaves: what stood between these had a meaning of its own. */
function stretchesOf(node: Content): readonly (readonly [number, number])[] {
  const leaves = node.children.map((leaf) => [leaf.position.start.offset, leaf.position.end.offset] as const);
  const first = leaves[0]?.[0] ?? node.position.end.offset;
  return [[node.position.start.offset, first], ...leaves];
}

function contentsOf(session: Session): readonly Content[] {
  return session.children.flatMap((section) => section.children);
}
