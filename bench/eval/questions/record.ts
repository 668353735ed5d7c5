import type { Interview, Role, Turn } from '../../../src/model/interview.ts';
import type { Language } from '../../../src/model/locale.ts';
import { lineTableOf, positionOf } from '../../../src/text/lines.ts';

/** What somebody said. */
export interface Line {
  readonly speaker: Role;
  readonly text: string;
}

/** The same with the place of its words in a text, and the mark in front of them. */
interface Placed extends Line {
  readonly start: number;
  readonly marker: string;
}

/** A record of these lines and nothing else, without a file: what is measured is language, not reading. */
export function recordOf(language: Language, lines: readonly Line[]): Interview {
  let offset = 0;
  const placed = lines.map(({ speaker, text }): Placed => {
    const start = offset;
    offset += text.length + 1;
    return { speaker, text, start, marker: speaker };
  });
  return bareRecord(language, lines.map(({ text }) => text).join('\n'), placed);
}

/** A tree of one session of turns in a text: everything else is unknown, but for what `profile` says. */
export function bareRecord(
  language: Language,
  text: string,
  lines: readonly Placed[],
  profile: Partial<Interview['profile']> = {},
): Interview {
  const table = lineTableOf(text);
  const turns = lines.map(({ speaker, text: value, start, marker }, i): Turn => {
    const position = positionOf(table, { start, end: start + value.length });
    const children = [{ type: 'text', value, position }] as const;
    return { type: 'turn', n: i + 1, speaker, marker, session: 1, by: 'mark', position, children };
  });
  const position = positionOf(table, { start: 0, end: text.length });
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
    segregation: {
      lines: turns.length,
      assigned: turns.length,
      ambiguousMarks: [],
      unknownMarks: 0,
      layout: 'marks',
    },
    unplaced: [],
    profile: { minor: false, needs: [], ...profile },
    position,
    children: [session],
  };
}
