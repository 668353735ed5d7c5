import type { Role } from '../../model/interview.ts';
import { closest } from '../../text/closest.ts';
import { tokensOf } from '../../text/tokens.ts';
import { coverOf, keyOf, type PhraseTable } from './phrase-table.ts';
import { idsOf, type Words } from './words.ts';

/** Marks and their roles as the record itself explains them (domain §C.4, first step). */
export type Legend = ReadonlyMap<string, Role>;

/**
 * Roles a label can stand for: the legend's word is the only one; then the record's language, then the others;
 * then a title before a name (« Me D. »).
 */
export function readingsOf(label: string, words: Words, legend: Legend): readonly Role[] {
  const key = keyOf(label);
  const explained = legend.get(key);
  if (explained) return [explained];
  const roles = idsOf(words.speakers, key) as readonly Role[];
  if (roles.length > 0) return roles;
  return label.includes('/') ? inTwoLanguages(label, words, legend) : titled(label, words.titles);
}

/** « DPI/VERZ », « Avocat / Advocaat »: what all known names of the same person can stand for. */
function inTwoLanguages(label: string, words: Words, legend: Legend): readonly Role[] {
  const known = label
    .split('/')
    .map((name) => (name.trim() ? readingsOf(name, words, legend) : []))
    .filter((roles) => roles.length > 0);
  return (known[0] ?? []).filter((role) => known.every((roles) => roles.includes(role)));
}

/** « Me D. », « Maître Y. Z. », "Mr. X": a title and up to three names. */
function titled(label: string, titles: readonly PhraseTable[]): readonly Role[] {
  const match = /^(\p{L}+)\.?\s+\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+\p{Lu}[\p{L}\p{M}.'’-]*){0,2}$/u.exec(
    label.normalize('NFC'),
  );
  return match ? (idsOf(titles, keyOf(match[1]!)) as readonly Role[]) : [];
}

/** The role of a mistyped label ("Checheur"), where the form of the line leaves no doubt that it is a mark. */
export function mistypedReadings(label: string, words: Words): readonly Role[] {
  const key = keyOf(label);
  if (key.length < 5 || key.includes(' ')) return [];
  const names = words.speakers.flatMap((table) =>
    [...table.ids.keys()].filter((name) => name.length >= 5 && Math.abs(name.length - key.length) <= 2),
  );
  const meant = closest(key, names);
  return meant ? (idsOf(words.speakers, meant) as readonly Role[]) : [];
}

/** The role that a description names: « l'officier de protection du CGRA » → officer. */
export function roleNamed(description: string, words: Words): Role | undefined {
  if (keyOf(description) === 'unknown') return 'unknown';
  for (const table of words.speakers) {
    const piece = coverOf(tokensOf(description), table).pieces[0];
    if (piece?.ids[0]) return piece.ids[0] as Role;
  }
  return undefined;
}
