import { type Interview, type Role, roles, type Session } from '../model/interview.ts';
import { sessionsOf, turnsOf } from '../model/turns.ts';
import { personLines } from './canonical-people.ts';
import type { CanonicalWords } from './canonical-words.ts';
import { type Told, toldIn } from './told.ts';
import { quoted, yamlLine } from './yaml.ts';

/** The YAML block at the top of the canonical template. Every value is quoted, so that none can be misread. */
export function frontMatter(interview: Interview, words: CanonicalWords): readonly string[] {
  const told = toldIn(interview);
  const sessions = sessionsOf(interview);
  const modes = new Set(sessions.map(({ mode }) => mode));
  const [mode] = modes.size === 1 ? modes : [];
  const documents = told.values('documents');
  return [
    '---',
    'record: personal-interview-notes',
    `notes-language: ${interview.language}`,
    ...yamlLine('cgra', told.value('file-number', 0)),
    ...yamlLine('oe', told.value('io-number', 0)),
    `applicant: { ${applicant(interview, told).join(', ')} }`,
    `needs: [${interview.profile.needs.map(quoted).join(', ')}]`,
    ...(mode && mode !== 'unknown' ? [`mode: ${mode}`] : []),
    'sessions:',
    ...sessions.flatMap((session) => sessionLines(session, told, mode === undefined)),
    `legend: { ${usedRoles(interview)
      .map((role) => `${words.marks[role]}: ${role}`)
      .join(', ')} }`,
    ...(documents.length > 0 ? [`documents: [${documents.map(quoted).join(', ')}]`] : []),
    ...yamlLine('others', told.value('present', 0)),
    ...told.totals.flatMap(({ label, minutes }) => yamlLine(quoted(label), lengthText(minutes))),
    ...told.others(0).map(({ label, value }) => `${quoted(label)}: ${quoted(value)}`),
    '---',
  ];
}

function applicant({ profile }: Interview, told: Told): readonly string[] {
  return [
    ...told.applicant.flatMap(([key, value]) => yamlLine(key, value)),
    ...yamlLine('birth', told.birth),
    `minor: ${profile.minor}`,
  ];
}

function sessionLines(session: Session, told: Told, ownMode: boolean): readonly string[] {
  const { n, statedMinutes, mode } = session;
  const lines = [
    ...yamlLine('date', session.date),
    ...yamlLine('start', session.start),
    ...yamlLine('end', session.end),
    ...yamlLine('duration', statedMinutes === undefined ? undefined : lengthText(statedMinutes)),
    ...(ownMode && mode !== 'unknown' ? [`mode: ${mode}`] : []),
    ...yamlLine('interview-language', told.value('language', n)),
    ...personLines(session, told),
    ...yamlLine('others', told.own('present', n)),
    ...told.others(n).map(({ label, value }) => `${quoted(label)}: ${quoted(value)}`),
  ];
  // A session of which nothing is known still counts as one.
  return [`  - n: ${n}`, ...lines.map((text) => `    ${text}`)];
}

function usedRoles(interview: Interview): readonly Role[] {
  const used = new Set<Role>(turnsOf(interview).map((turn) => turn.speaker));
  for (const role of ['officer', 'applicant', 'unknown'] as const) used.add(role);
  return roles.filter((role) => used.has(role));
}

function lengthText(minutes: number): string {
  return `${Math.floor(minutes / 60)}h${String(minutes % 60).padStart(2, '0')}`;
}
