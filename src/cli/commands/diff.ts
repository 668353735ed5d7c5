import { comparison } from '../../engine/baseline.ts';
import { checks } from '../../io/library.ts';
import { Misuse } from '../../io/misuse.ts';
import type { RecordComparison } from '../../model/comparison.ts';
import type { Phrasebook } from '../../model/report.ts';
import { comparisonJson } from '../../page/comparison/json.ts';
import { comparisonMarkdown } from '../../page/comparison/markdown.ts';
import { comparisonText } from '../../page/comparison/text.ts';
import { phrasebookOf } from '../../wording/phrasebook.ts';
import { reportFromJson } from '../../wording/saved-report.ts';
import { rekeyed } from '../earlier-run.ts';
import { fingerprintKeyOf } from '../fingerprint-key.ts';
import { stringOf } from '../flags.ts';
import { savedReportAt } from '../saved.ts';
import { compareWords } from '../words/compare.ts';
import type { Command } from './command.ts';

/**
 * `charterlint diff OLD.json NEW.json`: what is new, what persists, what is not found any more, and which clauses have
 * another status. Exit status 1 when something new reaches `--fail-on`.
 */
export const diff: Command = async (given, locale, words) => {
  const said = compareWords[locale];
  const [old, now, ...more] = given._.slice(1).map(String);
  if (old === undefined || now === undefined || more.length > 0) throw new Misuse(said.diff);
  const [older, newer] = [await savedReportAt(old, words), await savedReportAt(now, words)];
  const rekey = rekeyed(
    { name: old, fingerprintKey: older.fingerprintKey },
    { name: now, fingerprintKey: newer.fingerprintKey },
    await fingerprintKeyOf(given, locale),
    said.otherKey,
  );
  if (older.tool.version !== newer.tool.version && given['quiet'] !== true)
    process.stderr.write(`${said.otherVersions(older.tool.version, newer.tool.version)}\n`);
  const records = comparison(
    reportFromJson(newer, []).assessments,
    reportFromJson(older, []).assessments,
    rekey,
  );
  const form = stringOf(given['as']) ?? 'text';
  for (const chunk of written(records, form, phrasebookOf(checks, locale))) process.stdout.write(chunk);
  return isWorse(records, stringOf(given['fail-on']) ?? 'breach') ? 1 : 0;
};

function written(
  records: readonly RecordComparison[],
  form: string,
  phrasebook: Phrasebook,
): Iterable<string> {
  if (form === 'json') return [comparisonJson(records, phrasebook)];
  if (form === 'markdown') return comparisonMarkdown(records, phrasebook);
  return comparisonText(records, phrasebook, Math.min(100, process.stdout.columns ?? 100));
}

/** Whether a new finding counts: a remark on form does not, nor does what a person set aside. */
function isWorse(records: readonly RecordComparison[], failOn: string): boolean {
  if (failOn === 'never') return false;
  return records.some(({ fresh }) =>
    fresh.some(
      ({ severity, verdict, suppression }) =>
        severity !== 'note' && suppression === undefined && (failOn === 'review' || verdict === 'breach'),
    ),
  );
}
