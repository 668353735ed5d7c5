import type { Assessment, Finding } from '../model/assessment.ts';
import type { View } from '../model/report.ts';

/** A run of letters, marks and digits. */
const word = /[\p{L}\p{M}\p{N}]+/gu;
const sign = /[\p{L}\p{M}\p{N}]/gu;

/**
 * Words of the record with every letter and digit covered: what remains is punctuation and length, which show
 * the form of a question and nothing of its content. Short words are covered too: "no" is an answer.
 */
export function redacted(text: string): string {
  return text.replace(word, (letters) => letters.replace(sign, (one) => '•'.repeat(one.length)));
}

/** The assessment with as much of the record's words as may be shown. The one place where this is decided. */
export function withQuotes(assessment: Assessment, quotes: View['quotes']): Assessment {
  if (quotes === 'full') return assessment;
  const findings = assessment.findings.map((finding) =>
    quotes === 'none' ? bare(finding) : covered(finding),
  );
  return { ...assessment, findings };
}

function bare({ excerpt: _, ...finding }: Finding): Finding {
  return finding;
}

function covered(finding: Finding): Finding {
  const { excerpt } = finding;
  if (!excerpt) return finding;
  const { before, marked, after } = excerpt;
  return {
    ...finding,
    excerpt: { before: redacted(before), marked: redacted(marked), after: redacted(after) },
  };
}
