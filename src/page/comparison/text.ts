import type { Finding } from '../../model/assessment.ts';
import type { RecordComparison } from '../../model/comparison.ts';
import type { Phrasebook } from '../../model/report.ts';
import { inertTerminal } from '../../wording/inert.ts';
import { statusWord } from '../../wording/words.ts';
import { wrapped } from '../terminal/wrap.ts';
import { compareWord, foundText, isWorthSaying, remarksOn, totalsText } from './words.ts';

/** Signs of a fingerprint that tell one finding of a record from another. */
const shown = 8;

/** Two runs compared, for a terminal: no colour, one record after another, what has not changed as a number only. */
export function* comparisonText(
  records: readonly RecordComparison[],
  phrasebook: Phrasebook,
  width: number,
): Iterable<string> {
  const { locale } = phrasebook;
  const said = records.filter(isWorthSaying);
  for (const record of said) {
    yield `${inertTerminal(record.path)}\n`;
    for (const remark of remarksOn(record, locale)) yield lines(inertTerminal(remark), '  ', '  ', width);
    yield* part(compareWord('fresh', locale), '+', record.fresh, phrasebook, width);
    yield* part(compareWord('absent', locale), '−', record.absent, phrasebook, width);
    if (record.clauses.length > 0) yield `  ${compareWord('clauses', locale)}\n`;
    for (const { clause, from, to } of record.clauses)
      yield `    ${inertTerminal(clause)}  ${statusWord(from, locale)} → ${statusWord(to, locale)}\n`;
    yield '\n';
  }
  if (said.length === 0) yield `${compareWord('nothing', locale)}\n`;
  yield lines(totalsText(records, locale), '', '', width);
}

function* part(
  title: string,
  sign: string,
  findings: readonly Finding[],
  phrasebook: Phrasebook,
  width: number,
): Iterable<string> {
  if (findings.length > 0) yield `  ${title}\n`;
  for (const finding of findings) {
    const text = `${foundText(finding, phrasebook)} #${finding.fingerprint.slice(0, shown)}`;
    yield lines(inertTerminal(text), `    ${sign} `, '      ', width);
  }
}

function lines(text: string, first: string, further: string, width: number): string {
  return wrapped(text, Math.max(20, width - further.length))
    .map((line, i) => `${i === 0 ? first : further}${line}\n`)
    .join('');
}
