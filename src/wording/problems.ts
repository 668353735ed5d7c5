import { isRecordType } from '../model/document.ts';
import { isLanguage, type Locale } from '../model/locale.ts';
import type { Problem, ProblemCode } from '../model/problem.ts';
import { filled } from '../text/message.ts';
import { decisionProblems } from './decision-problems.ts';
import { documentProblems } from './document-problems.ts';
import { fileProblems } from './file-problems.ts';
import type { Sentences } from './problem-sentences.ts';
import { recordProblems } from './record-problems.ts';
import { momentWord, recordTypeWord } from './record-types.ts';
import { runProblems } from './run-problems.ts';
import { confidenceWord, languageWord } from './words.ts';

const sentences: Readonly<Record<ProblemCode, Sentences>> = {
  ...fileProblems,
  ...recordProblems,
  ...decisionProblems,
  ...documentProblems,
  ...runProblems,
};

/** Codes after which (part of) the record was not examined, as opposed to doubts about what was read. */
const severe: ReadonlySet<ProblemCode> = new Set([
  ...(['empty-file', 'not-text', 'encrypted', 'old-word-format', 'mislabelled', 'damaged-archive'] as const),
  ...(['damaged-document', 'too-large', 'too-slow', 'too-deep', 'scanned', 'conversion-failed'] as const),
  ...([
    'no-converter',
    'unsupported-format',
    'not-found',
    'not-readable',
    'folder-not-readable',
    'linked-folder',
    'degraded',
    'scanned-pages',
  ] as const),
  ...(['timed-out', 'out-of-memory', 'not-examined'] as const),
  ...(['check-failed', 'internal-error'] as const),
]);

/** One problem in words: what is wrong, what to do, and the detail it carries. */
export function problemText(problem: Pick<Problem, 'code' | 'data'>, locale: Locale): string {
  const { what, detail } = sentences[problem.code];
  const data = worded(problem.data ?? {}, locale);
  const named =
    detail && [...detail[locale].matchAll(/\{(\w+)\}/g)].every((match) => Object.hasOwn(data, match[1]!));
  const sentence = detail && named ? `${what[locale]} ${filled(detail[locale], data, locale)}` : what[locale];
  // Of a file of several records: which of them.
  return typeof data['in'] === 'string' ? `${data['in']} – ${sentence}` : sentence;
}

/** A language, a type of record and the like are named, not coded. */
function worded(data: NonNullable<Problem['data']>, locale: Locale): NonNullable<Problem['data']> {
  const { language, record, confidence, moment } = data;
  return {
    ...data,
    ...(isLanguage(language) && { language: languageWord(language, locale) }),
    ...(isRecordType(record) && { record: recordTypeWord(record, locale) }),
    ...((confidence === 'high' || confidence === 'medium' || confidence === 'low') && {
      confidence: confidenceWord(confidence, locale),
    }),
    ...(typeof moment === 'string' && { moment: momentWord(moment, locale) }),
  };
}

export function isSevere(code: ProblemCode): boolean {
  return severe.has(code);
}
