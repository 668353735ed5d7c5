import { addDecision } from '../../io/decision-file.ts';
import { Misuse } from '../../io/misuse.ts';
import { decisionsHead } from '../../wording/decisions.ts';
import { recordFor, required, untilOf } from '../decide.ts';
import type { Command } from './command.ts';
import { writtenBeside } from './decided.ts';

/** So many signs of a fingerprint tell one finding of a record from another. */
const leastSigns = 6;

/** `charterlint suppress RECORD FINGERPRINT --reason … --by …`: a person sets one finding aside. */
export const suppress: Command = async (given, locale, words) => {
  const [record, name, ...more] = given._.slice(1).map(String);
  if (record === undefined || name === undefined || more.length > 0) throw new Misuse(words.decide.suppress);
  const reason = required(given, 'reason', words);
  const by = required(given, 'by', words);
  // Of every tier: who saw a finding with --confidence low may set it aside without saying so again.
  const { file, assessment, at } = await recordFor(record, { ...given, confidence: 'low' }, locale, words);
  const until = untilOf(given, at, words);
  const wanted = name.replace(/^#/, '').toLowerCase();
  const found = assessment.findings.filter(({ fingerprint }) => fingerprint.startsWith(wanted));
  if (wanted.length < leastSigns || found.length !== 1) throw new Misuse(words.decide.noFinding(name));
  const { fingerprint, rule } = found[0]!;
  const path = await addDecision(
    file,
    'suppressions',
    { finding: fingerprint, reason, by, at, ...until },
    decisionsHead[locale],
  );
  return writtenBeside(path, rule, words);
};
