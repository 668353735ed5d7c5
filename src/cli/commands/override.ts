import { addDecision } from '../../io/decision-file.ts';
import { Misuse } from '../../io/misuse.ts';
import { decisionsHead } from '../../wording/decisions.ts';
import { statusWord } from '../../wording/words.ts';
import { clauseIn, recordFor, required, statusNamed, untilOf } from '../decide.ts';
import { stringOf } from '../flags.ts';
import type { Command } from './command.ts';
import { writtenBeside } from './decided.ts';

/** `charterlint override RECORD CLAUSE STATUS --remark … --authority …`: a person decides against the tool. */
export const override: Command = async (given, locale, words) => {
  const [record, clause, status, ...more] = given._.slice(1).map(String);
  if (record === undefined || clause === undefined || status === undefined || more.length > 0)
    throw new Misuse(words.decide.override);
  const to = statusNamed(status, words);
  const remark = required(given, 'remark', words);
  const authority = required(given, 'authority', words);
  const { file, assessment, at } = await recordFor(record, given, locale, words);
  const until = untilOf(given, at, words);
  const found = clauseIn(assessment, clause, words);
  const expected = stringOf(given['from']);
  // Who names what the tool had found must not overrule something else.
  if (expected !== undefined && expected !== found.status)
    throw new Misuse(words.decide.otherStatus(found.clause, found.status, expected));
  if (found.status === to) throw new Misuse(words.decide.sameStatus(found.clause, to));
  const path = await addDecision(
    file,
    'overrides',
    {
      ...{ clause: found.clause, from: found.status, to, remark, authority, at, ...until },
      ...(assessment.sha256 === null ? {} : { record: assessment.sha256 }),
    },
    decisionsHead[locale],
  );
  return writtenBeside(
    path,
    `${found.clause}: ${statusWord(found.status, locale)} → ${statusWord(to, locale)}`,
    words,
  );
};
