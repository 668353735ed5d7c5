import { type Charter, governs } from '../model/charter.ts';
import type { Document } from '../model/document.ts';
import type { FieldName, Interview } from '../model/interview.ts';
import { headerOf, turnsOf } from '../model/turns.ts';

/** Fields that hardly stand above anything but the notes of an interview. */
const telling: ReadonlySet<FieldName> = new Set([
  'file-number',
  'io-number',
  'start',
  'end',
  'duration',
  'interpreter',
  'officer',
  'applicant',
  'lawyer',
  'trusted-person',
  'guardian',
]);

/** So many of them make a header. */
const enough = 2;

/**
 * Whether a text looks like interview notes: an officer and an applicant speak by marks or columns, or the head has
 * fields that only such notes have. An editor holds much else, and of that nothing should be said.
 */
export function isNotes(interview: Interview | undefined): boolean {
  if (!interview) return false;
  const marked = turnsOf(interview).filter(({ by }) => by === 'mark' || by === 'column');
  const speaks = (role: string): boolean => marked.some(({ speaker }) => speaker === role);
  if (speaks('officer') && speaks('applicant')) return true;
  const names = new Set((headerOf(interview)?.children ?? []).map(({ name }) => name));
  return [...names].filter((name) => telling.has(name)).length >= enough;
}

/** Whether a text is a letter, a decision or the like that one of the charters governs: whoever chose it wants to hear. */
export function isGoverned(
  documents: readonly Document[] | undefined,
  charters: readonly Charter[],
): boolean {
  const types = (documents ?? []).map(({ record }) => record);
  return types.length > 0 && charters.some((charter) => governs(charter, types));
}
