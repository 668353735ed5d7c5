import { addDecision } from '../../io/decision-file.ts';
import { Misuse } from '../../io/misuse.ts';
import { decisionsHead } from '../../wording/decisions.ts';
import { statusWord } from '../../wording/words.ts';
import { clauseIn, recordFor, required, statusNamed, untilOf } from '../decide.ts';
import { stringOf } from '../flags.ts';
import type { Command } from './command.ts';
import { writtenBeside } from './decided.ts';

/**
 * `charterlint attest RECORD CLAUSE STATUS --remark … --by …`: a person decides what the tool leaves open. With
 * `--from BOOK.xlsx`, everything that persons filled in there.
 */
export const attest: Command = async (given, locale, words) => {
  const book = stringOf(given['from']);
  if (book !== undefined) {
    const { attestBook } = await import('../attest-book.ts');
    return attestBook(book, given, locale, words);
  }
  const [record, clause, status, ...more] = given._.slice(1).map(String);
  if (record === undefined || clause === undefined || status === undefined || more.length > 0)
    throw new Misuse(words.decide.attest);
  const wanted = statusNamed(status, words);
  const remark = required(given, 'remark', words);
  const by = required(given, 'by', words);
  const { file, assessment, at } = await recordFor(record, given, locale, words);
  const until = untilOf(given, at, words);
  const found = clauseIn(assessment, clause, words);
  // The tool decided: who decides otherwise overrides, and says with what authority.
  if (found.status !== wanted && ['pass', 'fail', 'not-applicable', 'error'].includes(found.status))
    throw new Misuse(words.decide.overrideInstead(found.clause, statusWord(found.status, locale)));
  const path = await addDecision(
    file,
    'attestations',
    {
      ...{ clause: found.clause, status: wanted, remark, by, at, ...until },
      ...(assessment.sha256 === null ? {} : { record: assessment.sha256 }),
    },
    decisionsHead[locale],
  );
  return writtenBeside(
    path,
    `${found.clause}: ${statusWord(found.status, locale)} → ${statusWord(wanted, locale)}`,
    words,
  );
};
