import type { Analysis } from '../../src/language/analysed.ts';
import { analysisOfText } from '../../src/language/analysis.ts';
import { compoundOf } from '../../src/language/compound.ts';
import { reproachesOf } from '../../src/language/reproach.ts';
import { suggestionsOf } from '../../src/language/suggestion.ts';
import type { Interview, Role, Turn } from '../../src/model/interview.ts';
import type { Language } from '../../src/model/locale.ts';
import { lineTableOf, positionOf } from '../../src/text/lines.ts';
import { loadLexicons } from '../support/lexicons.ts';

const lexicons = loadLexicons();
const roles: Readonly<Record<string, Role>> = {
  OP: 'officer',
  PO: 'officer',
  DPI: 'applicant',
  VIB: 'applicant',
  A: 'applicant',
};

export function speechOf(language: Language) {
  return { language, lexicons: lexicons[language] };
}

export function analysed(language: Language, text: string): Analysis {
  return analysisOfText(text, speechOf(language));
}

/** What the three language checks say of a turn on its own: « compound:wh-coordination high ». */
export function said(language: Language, text: string): readonly string[] {
  const analysis = analysed(language, text);
  const compound = compoundOf(analysis);
  return [
    ...(compound ? [`compound:${compound.kind} ${compound.confidence}`] : []),
    ...suggestionsOf(analysis).map((one) => `suggestive:${one.kind} ${one.confidence}`),
    ...reproachesOf(analysis).map((one) => `reproachful:${one.term.id} ${one.term.tier}`),
  ];
}

/** A record of marked lines as a tree, made by hand: these tests are about language, not about reading files. */
export function recordOf(
  language: Language,
  text: string,
  profile: Partial<Interview['profile']> = {},
): Interview {
  const table = lineTableOf(text);
  const turns: Turn[] = [...text.matchAll(/^\ufeff?(\w+)[ \u00a0\u202f]?: (.+?)\r?$/gmu)].map((match, i) => {
    const start = match.index + match[0].indexOf(': ') + 2;
    const position = positionOf(table, { start, end: start + match[2]!.length });
    return {
      type: 'turn',
      n: i + 1,
      speaker: roles[match[1]!] ?? 'unknown',
      marker: match[1]!,
      session: 1,
      by: 'mark',
      position,
      children: [{ type: 'text', value: match[2]!, position }],
    };
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
    segregation: { lines: turns.length, assigned: turns.length, ambiguousMarks: [], layout: 'marks' },
    profile: { minor: false, needs: [], ...profile },
    position,
    children: [session],
  };
}
