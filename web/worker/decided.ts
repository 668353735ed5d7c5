import { withOneMore } from '../../src/io/decision-text.ts';
import { decisionsIn } from '../../src/io/decisions-text.ts';
import { Misuse } from '../../src/io/misuse.ts';
import type { Locale } from '../../src/model/locale.ts';
import { decisionsHead } from '../../src/wording/decisions.ts';
import { problemText } from '../../src/wording/problems.ts';
import type { NewDecision, TextFile } from '../protocol.ts';
import type { Examined } from './record.ts';

/**
 * The text of the file of decisions beside a record with one decision more, as the command would write it.
 * @throws Misuse where the file that is there is not valid: in it nothing can be added safely.
 */
export async function decidedText(
  { assessment }: Examined,
  file: TextFile | undefined,
  { words, by, at, ...what }: NewDecision,
  locale: Locale,
): Promise<string> {
  const [fault] = file ? (await decisionsIn(file.text, file.name)).problems : [];
  if (fault) throw new Misuse(problemText(fault, locale));
  const isJson = file !== undefined && /\.json$/i.test(file.name);
  const head = decisionsHead[locale];
  if (what.list === 'suppressions') {
    const suppression = { finding: what.finding, reason: words, by, at };
    return withOneMore(file?.text, isJson, what.list, suppression, head);
  }
  const { clause, status } = what;
  const version = assessment.sha256 === null ? {} : { record: assessment.sha256 };
  const attestation = { clause, status, remark: words, by, at, ...version };
  return withOneMore(file?.text, isJson, what.list, attestation, head);
}
