import type { Field, FieldName, Interview, Presence, Role, Session } from '../model/interview.ts';
import { fieldsOf, sessionsOf, textOf, turnsOf } from '../model/turns.ts';
import type { CanonicalWords } from './canonical-words.ts';

/** The YAML block at the top of the canonical template. Every value is quoted, so that none can be misread. */
export function frontMatter(interview: Interview, words: CanonicalWords): readonly string[] {
  const fields = fieldsOf(interview);
  const value = (name: FieldName): string | undefined => valueNamed(fields, name, 0);
  const sessions = sessionsOf(interview);
  const documents = value('documents');
  return [
    '---',
    'record: personal-interview-notes',
    ...(interview.language === 'und' ? [] : [`notes-language: ${interview.language}`]),
    ...line('cgra', value('file-number')),
    ...line('oe', value('io-number')),
    `applicant: { minor: ${interview.profile.minor} }`,
    `needs: [${interview.profile.needs.map(quoted).join(', ')}]`,
    ...(sessions[0] && sessions[0].mode !== 'unknown' ? [`mode: ${sessions[0].mode}`] : []),
    'sessions:',
    ...sessions.flatMap((session) => sessionLines(session, fields)),
    `legend: { ${usedRoles(interview)
      .map((role) => `${words.marks[role]}: ${role}`)
      .join(', ')} }`,
    ...(documents ? [`documents: [${quoted(documents)}]`] : []),
    '---',
  ];
}

function sessionLines(session: Session, fields: readonly Field[]): readonly string[] {
  const own = (name: FieldName): string | undefined => valueNamed(fields, name, session.n);
  const { attendance, statedMinutes } = session;
  const lines = [
    ...line('date', session.date),
    ...line('start', session.start),
    ...line('end', session.end),
    ...line('duration', statedMinutes === undefined ? undefined : lengthText(statedMinutes)),
    ...line('interview-language', own('language')),
    ...person('interpreter', attendance.interpreter, { code: codeIn(own('interpreter')) }),
    ...person('officer', 'unknown', { code: codeIn(own('officer')) }),
    ...person('lawyer', attendance.lawyer, { name: nameIn(own('lawyer')) }),
    ...person('trusted-person', attendance.trustedPerson, {}),
    ...person('guardian', attendance.guardian, {}),
  ];
  // A session of which nothing is known still counts as one.
  return [`  - n: ${session.n}`, ...lines.map((text) => `    ${text}`)];
}

/** An interpreter is given by code, never by name (charter 3.4). */
function codeIn(value: string | undefined): string | undefined {
  return value && /[A-Z]{0,4}-?\d[\dA-Z-]*/.exec(value)?.[0];
}

/** « oui », `true`: there is a lawyer, but not which. */
function nameIn(value: string | undefined): string | undefined {
  return value && !/^(?:true|yes|oui|ja)$/i.test(value) ? value : undefined;
}

function person(
  key: string,
  presence: Presence,
  more: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  if (presence === 'absent') return [`${key}: { present: false }`];
  const parts = Object.entries(more).flatMap(([name, value]) => (value ? [`${name}: ${quoted(value)}`] : []));
  const told = presence === 'present' ? ['present: true', ...parts] : parts;
  return told.length > 0 ? [`${key}: { ${told.join(', ')} }`] : [];
}

/** The field of a session, else of the whole record. */
function valueNamed(fields: readonly Field[], name: FieldName, session: number): string | undefined {
  const named = fields.filter((field) => field.name === name && field.children.length > 0);
  const found =
    named.find((field) => field.session === session) ?? named.find((field) => field.session === 0);
  // A list of the front matter is one leaf, quotes and keys included.
  const text =
    found &&
    textOf(found)
      .replace(/["']\s*,\s*(?:[\w-]+:\s*)?["']/g, ', ')
      .replace(/\s+/g, ' ')
      .trim();
  return text || undefined;
}

function usedRoles(interview: Interview): readonly Role[] {
  const used = new Set<Role>([
    'officer',
    'applicant',
    ...turnsOf(interview).map((turn) => turn.speaker),
    'unknown',
  ]);
  return [...used];
}

function line(key: string, value: string | undefined): readonly string[] {
  return value === undefined ? [] : [`${key}: ${quoted(value)}`];
}

function quoted(value: string): string {
  return JSON.stringify(value);
}

function lengthText(minutes: number): string {
  return `${Math.floor(minutes / 60)}h${String(minutes % 60).padStart(2, '0')}`;
}
