import type { Attendance, FieldName, Presence, Role, Session } from '../../model/interview.ts';
import { matchesIn } from '../../text/phrase.ts';
import type { FieldEntry } from './entries.ts';
import { roleNamed } from './readings.ts';
import type { Words } from './words.ts';

/** What the header of a session tells of the people and the place; `heard` are the roles that speak in it. */
export function attendanceOf(
  fields: readonly FieldEntry[],
  heard: ReadonlySet<Role>,
  words: Words,
): Attendance {
  const told = idsTold(fields, words);
  const listed = listedIn(fields, words);
  const presence = (field: FieldName, role: Role, yes: string, no: string): Presence => {
    if (heard.has(role) || listed.has(role)) return 'present';
    const own = fields.filter((each) => each.name === field).map((each) => presenceIn(each.value, words));
    if (own.includes('present')) return 'present';
    if (own.includes('absent') || told.has(no)) return 'absent';
    return told.has(yes) ? 'present' : 'unknown';
  };
  return {
    interpreter: presence('interpreter', 'interpreter', 'interpreter', 'no-interpreter'),
    lawyer: presence('lawyer', 'lawyer', 'lawyer', 'no-lawyer'),
    trustedPerson: presence('trusted-person', 'trusted-person', 'trusted-person', 'no-trusted-person'),
    guardian: presence('guardian', 'guardian', 'guardian', 'no-guardian'),
  };
}

/** Roles that a list of those present names: « OP, Me D. (avocat), interprète ». */
function listedIn(fields: readonly FieldEntry[], words: Words): ReadonlySet<Role> {
  const pieces = fields
    .filter((field) => field.name === 'present')
    .flatMap((field) => field.value.split(/[,;\n]/));
  const roles = pieces
    .filter((piece) => !saysNone(piece.trim(), words))
    .map((piece) => roleNamed(piece, words));
  return new Set(roles.filter((role) => role !== undefined));
}

/** « aucun », « sans objet », "geen": nobody; « Me D. », « 1234 », « oui »: somebody. */
export function presenceIn(value: string, words: Words): Presence {
  const text = value.trim();
  if (text === '' || /^[?_.…]+$/.test(text)) return 'unknown';
  if (/^[-–—/]+$/.test(text)) return 'absent';
  return saysNone(text, words) ? 'absent' : 'present';
}

/** « Me D. (excusé) » is nobody too; « absent de 10h20 à 10h26 » is somebody. */
export function saysNone(text: string, words: Words): boolean {
  const away = !/\d/.test(text);
  return words.values.some((lexicon) =>
    matchesIn(text, lexicon).some(
      ({ start, term }) => (start <= 1 && term.id === 'none') || (away && term.id === 'away'),
    ),
  );
}

const telling: readonly FieldName[] = [
  'present',
  'other',
  'applicant',
  'language',
  'mode',
  'needs',
  'interpreter',
  'lawyer',
  'officer',
];

/** Ids of `header-values` that the free words of a header say. */
export function idsTold(fields: readonly FieldEntry[], words: Words): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const field of fields) {
    if (!telling.includes(field.name) || field.origin === 'front-matter') continue;
    for (const lexicon of words.values)
      for (const match of matchesIn(field.value, lexicon)) ids.add(match.term.id ?? '');
    for (const lexicon of words.values)
      for (const match of matchesIn(field.label, lexicon))
        if (match.term.id?.startsWith('no-')) ids.add(match.term.id);
  }
  return ids;
}

const modes = ['detention', 'video', 'on-site'] as const;

/** Where and how the session was held; a video link to a closed centre counts as detention. */
export function modeOf(fields: readonly FieldEntry[], words: Words): Session['mode'] {
  const said = fields
    .filter((field) => field.name === 'mode')
    .map((field) => `${field.label} ${field.value}`);
  const found = new Set<string>();
  for (const text of said) {
    for (const lexicon of words.values)
      for (const match of matchesIn(text, lexicon)) found.add(match.term.id ?? '');
  }
  return modes.find((mode) => found.has(mode)) ?? 'unknown';
}
