import type { Interview, Session } from '../model/interview.ts';
import type { Lexicon } from '../model/lexicon.ts';
import { fieldsOf, sectionsOf, textOf, turnsOf } from '../model/turns.ts';
import { isEachRoleTold } from './introductions.ts';

/**
 * Whether the record shows for certain that no guardian took part in a session (charter 6.6, P6): the list of those
 * present is filled in and names none, nor anybody whose role it leaves open; or each word of the session has a
 * speaker by a mark, somebody else who assists gets the floor, and no guardian does. `words` is `introductions`.
 */
export function isGuardianLeftOut(interview: Interview, session: Session, words: Lexicon): boolean {
  const lists = fieldsOf(interview).filter(
    ({ name, session: of }) => name === 'present' && (of === 0 || of === session.n),
  );
  const told = lists.map(textOf).filter((list) => /\p{L}/u.test(list));
  if (told.length > 0) return told.every((list) => isEachRoleTold(list, interview, words));
  const turns = turnsOf(session);
  const open = sectionsOf(interview).some((section) =>
    section.children.some((node) => node.type === 'unassigned'),
  );
  const assisted = turns.some(({ speaker }) => speaker === 'lawyer' || speaker === 'trusted-person');
  return (
    !open &&
    assisted &&
    turns.every(({ speaker, by }) => speaker !== 'unknown' && (by === 'mark' || by === 'column'))
  );
}
