import { bareRecord } from '../../bench/eval/questions/record.ts';
import type { Analysis } from '../../src/language/analysed.ts';
import { analysisOfText } from '../../src/language/analysis.ts';
import { compoundOf } from '../../src/language/compound.ts';
import { reproachesOf } from '../../src/language/reproach.ts';
import { suggestionsOf } from '../../src/language/suggestion.ts';
import type { Interview, Role } from '../../src/model/interview.ts';
import type { Language } from '../../src/model/locale.ts';
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
  const lines = [...text.matchAll(/^\ufeff?(\w+)[ \u00a0\u202f]?: (.+?)\r?$/gmu)].map((match) => ({
    speaker: roles[match[1]!] ?? ('unknown' as const),
    text: match[2]!,
    start: match.index + match[0].indexOf(': ') + 2,
    marker: match[1]!,
  }));
  return bareRecord(language, text, lines, profile);
}
