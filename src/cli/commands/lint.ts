import { batch } from '../../batch/batch.ts';
import { againstBaseline } from '../../engine/baseline.ts';
import { keyName } from '../../engine/fingerprint.ts';
import { isFailed } from '../../engine/gate.ts';
import { recordExtensions } from '../../io/formats.ts';
import { inputsOf } from '../../io/inputs.ts';
import { checks, version } from '../../io/library.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { Locale } from '../../model/locale.ts';
import type { Assessments, Report } from '../../model/report.ts';
import { guidOfRun } from '../../page/sarif/artifacts.ts';
import { phrasebookOf } from '../../wording/phrasebook.ts';
import { reportFromJson } from '../../wording/saved-report.ts';
import { rekeyed } from '../earlier-run.ts';
import { type Arguments, stringOf } from '../flags.ts';
import { interrupts } from '../interrupt.ts';
import { keeperOf } from '../keeping.ts';
import { now } from '../now.ts';
import { isQuoting, outputsOf, writeReports } from '../outputs.ts';
import { progressOf } from '../progress.ts';
import { savedReportAt } from '../saved.ts';
import { settingsOf } from '../settings.ts';
import { shelvesFor } from '../shelves.ts';
import { compareWords } from '../words/compare.ts';
import type { Words } from '../words.ts';
import type { Command } from './command.ts';

/** `charterlint [files…]`: the main job. */
export const lint: Command = async (given, locale, words) => {
  const start = now();
  const cwd = process.cwd();
  const quiet = given['quiet'] === true;
  const settings = await settingsOf(given, locale, cwd, words);
  const outputs = outputsOf(settings.formats, words, locale, stringOf(given['output']));
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
  const shelves = shelvesFor(given, settings, locale);
  const interrupt = interrupts();
  const progress = progressOf(inputs.length, locale, quiet);
  const run = await batch({
    ...{ inputs, terms: settings.terms, means: settings, workers: settings.workers },
    ...{ shelves: shelves.all, signal: interrupt.signal, timing: false },
    quoting: isQuoting(outputs, settings.quotes),
    onRecord: () => progress.done(),
  });
  progress.end();
  interrupt.off();
  try {
    shelves.end(run);
    const report = against({
      tool: { name: 'charterlint', version },
      charters: settings.charters,
      assessments: run.assessments,
      ...(settings.fingerprintKey ? { fingerprintKey: keyName(settings.fingerprintKey) } : {}),
    });
    await keeper?.keep(examinedIn(report.assessments));
    if (run.examined === inputs.length) await keeper?.end();
    const exitCode = isFailedRun(report) ? 1 : 0;
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
    return interrupt.status() ?? exitCode;
  } finally {
    run.end();
  }

  /** Against an earlier run, what is new decides, and only the whole record shows it. */
  function isFailedRun({ absent, assessments }: Report): boolean {
    if (absent === undefined) return run.failed(settings.failOn);
    for (const assessment of assessments) if (isFailed(assessment, settings.failOn)) return true;
    return false;
  }
};

/** What a run that was ended did not come to is no assessment to keep. */
function* examinedIn(assessments: Assessments): Iterable<Assessment> {
  for (const assessment of assessments)
    if (assessment.problems.every(({ code }) => code !== 'not-examined')) yield assessment;
}

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
  const earlierGuid = guidOfRun(assessments);
  return (report) => ({ ...againstBaseline(report, assessments, rekey), earlierGuid });
}

export function colourFlag(given: Arguments): boolean | undefined {
  const wish = given['colour'] ?? given['color'];
  return typeof wish === 'boolean' ? wish : undefined;
}
