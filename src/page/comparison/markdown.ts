import type { Finding } from '../../model/assessment.ts';
import type { RecordComparison } from '../../model/comparison.ts';
import type { Phrasebook } from '../../model/report.ts';
import { label } from '../../wording/labels.ts';
import { statusWord } from '../../wording/words.ts';
import { inMarkdown } from '../markdown-text.ts';
import { compareWord, foundText, isWorthSaying, remarksOn, totalsText } from './words.ts';

/** Two runs compared, for a merge request. */
export function* comparisonMarkdown(
  records: readonly RecordComparison[],
  phrasebook: Phrasebook,
): Iterable<string> {
  const { locale } = phrasebook;
  yield `# ${compareWord('title', locale)}\n\n${totalsText(records, locale)}\n`;
  for (const record of records.filter(isWorthSaying)) {
    yield `\n## ${inMarkdown(record.path)}\n`;
    for (const remark of remarksOn(record, locale)) yield `\n> ${inMarkdown(remark)}\n`;
    yield* part(compareWord('fresh', locale), record.fresh, phrasebook);
    yield* part(compareWord('absent', locale), record.absent, phrasebook);
    if (record.clauses.length === 0) continue;
    yield `\n| ${label('clause', locale)} | ${label('status', locale)} |\n|---|---|\n`;
    for (const { clause, from, to } of record.clauses)
      yield `| ${inMarkdown(clause)} | ${statusWord(from, locale)} → ${statusWord(to, locale)} |\n`;
  }
}

function* part(title: string, findings: readonly Finding[], phrasebook: Phrasebook): Iterable<string> {
  if (findings.length === 0) return;
  yield `\n**${title}**\n\n`;
  for (const finding of findings) yield `- ${inMarkdown(`${foundText(finding, phrasebook)}`)}\n`;
}
