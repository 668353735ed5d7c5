import type { Interview, Role, Turn } from '../../../src/model/interview.ts';
import type { Language } from '../../../src/model/locale.ts';
import { lineTableOf, positionOf } from '../../../src/text/lines.ts';

/** What somebody said. */
export interface Line {
  readonly speaker: Role;
  readonly text: string;
}

/** A record of these lines and nothing else, without a file: what is measured is language, not reading. */
export function recordOf(language: Language, lines: readonly Line[]): Interview {
  const table = lineTableOf(lines.map(({ text }) => text).join('\n'));
  let offset = 0;
  const turns = lines.map(({ speaker, text }, i): Turn => {
    const position = positionOf(table, { start: offset, end: offset + text.length });
    offset += text.length + 1;
    return {
      type: 'turn',
      n: i + 1,
      speaker,
      marker: speaker,
      session: 1,
      by: 'mark',
      position,
      children: [{ type: 'text', value: text, position }],
    };
  });
  const position = positionOf(table, { start: 0, end: Math.max(0, offset - 1) });
  const attendance = {
    interpreter: 'unknown',
    lawyer: 'unknown',
    trustedPerson: 'unknown',
    guardian: 'unknown',
  } as const;
  const section = { type: 'section', kind: 'interview', position, children: turns } as const;
  const session = {
    type: 'session',
    n: 1,
    mode: 'unknown',
    attendance,
    position,
    children: [section],
  } as const;
  return {
    type: 'interview',
    language,
    languageFrom: 'option',
    segregation: { lines: turns.length, assigned: turns.length, ambiguousMarks: [], layout: 'marks' },
    profile: { minor: false, needs: [] },
    position,
    children: [session],
  };
}
