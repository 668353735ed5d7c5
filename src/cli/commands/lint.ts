import { againstBaseline } from '../../engine/baseline.ts';
import { keyName } from '../../engine/fingerprint.ts';
import { type Heard, withOverlaps } from '../../engine/overlaps.ts';
import { heardOf } from '../../io/assessing.ts';
import { recordExtensions } from '../../io/formats.ts';
import { type Input, inputsOf } from '../../io/inputs.ts';
import { checks, version } from '../../io/library.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { Locale } from '../../model/locale.ts';
import type { Report } from '../../model/report.ts';
import { phrasebookOf } from '../../wording/phrasebook.ts';
import { reportFromJson } from '../../wording/saved-report.ts';
import { rekeyed } from '../earlier-run.ts';
import { exitCodeOf } from '../exit-code.ts';
import { type Arguments, stringOf } from '../flags.ts';
import { keeperOf } from '../keeping.ts';
import { now } from '../now.ts';
import { outputsOf, writeReports } from '../outputs.ts';
import { savedReportAt } from '../saved.ts';
import { type Settings, settingsOf } from '../settings.ts';
import { compareWords } from '../words/compare.ts';
import type { Words } from '../words.ts';
import type { Command } from './command.ts';

/** `charterlint [files…]`: the main job. */
export const lint: Command = async (given, locale, words) => {
  const start = now();
  const cwd = process.cwd();
  const settings = await settingsOf(given, locale, cwd, words);
  const outputs = outputsOf(settings.formats, words, locale);
  const patterns = given._.map(String);
  const stdinName = stringOf(given['stdin-filename']) ?? 'stdin.txt';
  const inputs = await inputsOf(
    patterns.length > 0 ? patterns : ['.'],
    cwd,
    recordExtensions,
    stdinName,
    words,
  );
  // Before the records are read: who names a wrong file should not wait for it.
  const against = await baselineOf(stringOf(given['baseline']), settings.fingerprintKey, locale, words);
  const keeper = await keeperOf(given, 'lint', settings, locale);
  const assessments = await assessed(inputs, settings, given['quiet'] === true, words);
  const report = against({
    tool: { name: 'charterlint', version },
    charters: settings.charters,
    assessments,
    ...(settings.fingerprintKey ? { fingerprintKey: keyName(settings.fingerprintKey) } : {}),
  });
  await keeper?.keep(report.assessments);
  await keeper?.end();
  const exitCode = exitCodeOf([...report.assessments], settings.failOn);
  await writeReports(
    outputs,
    report,
    {
      locale,
      phrasebook: phrasebookOf(checks, locale),
      width: process.stdout.columns ?? 100,
      moment: { start: start.toISOString(), end: now().toISOString() },
      exitCode,
    },
    { quotes: settings.quotes, colour: colourFlag(given) },
    words,
  );
  return exitCode;
};

/**
 * What holds a report against the run saved at the path; without one, the report stays as it is.
 * @throws Misuse when there is no such report, or its fingerprints were made with another key.
 */
async function baselineOf(
  path: string | undefined,
  key: Uint8Array | undefined,
  locale: Locale,
  words: Words,
): Promise<(report: Report) => Report> {
  if (path === undefined) return (report) => report;
  const saved = await savedReportAt(path, words);
  const rekey = rekeyed(
    { name: path, fingerprintKey: saved.fingerprintKey },
    { name: 'charterlint', fingerprintKey: key && keyName(key) },
    key,
    compareWords[locale].otherKey,
  );
  const { assessments } = reportFromJson(saved, []);
  return (report) => againstBaseline(report, assessments, rekey);
}

/** Every record in turn; one that cannot be read, or on which we fail ourselves, does not stop the others. */
async function assessed(
  inputs: readonly Input[],
  settings: Settings,
  quiet: boolean,
  words: Words,
): Promise<readonly Assessment[]> {
  const heard: Heard[] = [];
  const shows = !quiet && inputs.length > 20 && process.stderr.isTTY === true;
  for (const input of inputs) {
    heard.push(await heardOf(input, settings));
    if (shows) process.stderr.write(`\r${words.progress(heard.length, inputs.length)}\u001b[K`);
  }
  if (shows) process.stderr.write('\r\u001b[K');
  return withOverlaps(heard);
}

export function colourFlag(given: Arguments): boolean | undefined {
  const wish = given['colour'] ?? given['color'];
  return typeof wish === 'boolean' ? wish : undefined;
}
