import type { Role } from '../../model/interview.ts';
import type { Standing } from './break-marks.ts';
import { masked } from './masked.ts';
import { coverOf } from './phrase-table.ts';
import { readingsOf, roleNamed } from './readings.ts';
import type { Words } from './words.ts';

/** Somebody who assists leaves or comes back (domain §C.2 absenceMark); clocks in minutes since midnight. */
export interface AbsenceMark {
  readonly who: Role;
  readonly start?: number;
  readonly end?: number;
  readonly returns: boolean;
}

const assisting: readonly Role[] = ['lawyer', 'guardian', 'trusted-person', 'interpreter'];

export function absenceMarkIn(text: string, words: Words, standing: Standing): AbsenceMark | undefined {
  if (text.length > 140 || text.includes('?') || standing === 'spoken') return undefined;
  const { clocks, tokens } = masked(text);
  const { pieces } = coverOf(tokens, words.absences);
  const kinds = pieces.map((piece) => piece.ids[0]!);
  if (kinds.length === 0) return undefined;
  const who = personIn(text, words, standing !== 'bracket');
  if (!who && (standing !== 'bracket' || kinds[0] !== 'absence')) return undefined;
  const [first, second] = clocks;
  const returns = kinds.every((kind) => kind === 'return');
  return {
    who: who ?? 'lawyer',
    returns,
    ...(first && (returns ? { end: first.clock } : { start: first.clock })),
    ...(second && !returns && { end: second.clock }),
  };
}

/** Outside brackets the person is what the line begins with: « Me D. quitte le local », "De advocaat …". */
function personIn(text: string, words: Words, first: boolean): Role | undefined {
  const people = words.people ?? new Map<string, Role>();
  const titled =
    /^[^\p{L}\d]{0,2}(?:\d{1,2}\s?[:.hu]\s?\d{2}[\s,:–-]{1,3})?(\p{L}+\.?\s+\p{Lu}[\p{L}\p{M}.'’-]*)/u.exec(
      text.normalize('NFC'),
    );
  const named = titled && readingsOf(titled[1]!, words, people)[0];
  if (named && assisting.includes(named)) return named;
  const begins = text
    .replace(/^\s*(?:l['’]|(?:le|la|de|het|the)\s)/iu, '')
    .split(/\s+/)
    .slice(0, 3);
  const role = first ? firstPerson(begins, words) : roleNamed(text, words);
  return role && assisting.includes(role) ? role : undefined;
}

function firstPerson(begins: readonly string[], words: Words): Role | undefined {
  for (let size = begins.length; size > 0; size--) {
    const [role] = readingsOf(begins.slice(0, size).join(' '), words, new Map());
    if (role) return role;
  }
  return undefined;
}
