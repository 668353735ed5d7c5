import { batch } from '../../batch/batch.ts';
import { keyName } from '../../engine/fingerprint.ts';
import { isFailed } from '../../engine/gate.ts';
import { checks, version } from '../../io/library.ts';
import { Misuse } from '../../io/misuse.ts';
import { settingsDigest } from '../../io/settings-digest.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { Assessments, Report } from '../../model/report.ts';
import { phrasebookOf } from '../../wording/phrasebook.ts';
import { baselineOf } from '../baseline.ts';
import { type Arguments, stringOf } from '../flags.ts';
import { interrupts } from '../interrupt.ts';
import { keeperOf } from '../keeping.ts';
import { now } from '../now.ts';
import { isQuoting, outputsOf, writeReports } from '../outputs.ts';
import { printedConfig } from '../print-config.ts';
import { progressOf } from '../progress.ts';
import { selected } from '../selected.ts';
import { settingsOf } from '../settings.ts';
import { shardIn } from '../shard.ts';
import { shelvesFor } from '../shelves.ts';
import { statsOf } from '../stats.ts';
import { batchWords } from '../words/batch.ts';
import { watchWords } from '../words/watch.ts';
import type { Command } from './command.ts';
import { watched } from './watch.ts';

/** What one run leaves or takes up has no meaning for a run without an end. */
const notWatched = [
  ...[
    'baseline',
    'write-baseline',
    'only-new',
    'prune-baseline',
    'store',
    'shard',
    'resume',
    'since',
    'staged',
  ],
  ...['stats', 'print-config'],
] as const;

/** `charterlint [files…]`: the main job. */
export const lint: Command = async (given, locale, words) => {
  if (given['watch'] === true) {
    const other = notWatched.find((flag) => given[flag] !== undefined && given[flag] !== false);
    if (other !== undefined) throw new Misuse(watchWords[locale].notWith(`--${other}`));
    const patterns = given._.length > 0 ? given._.map(String) : ['.'];
    return await watched(given, patterns, locale, words, false);
  }
  const start = now();
  const cwd = process.cwd();
  const quiet = given['quiet'] === true;
  const settings = await settingsOf(given, locale, cwd, words);
  if (given['print-config'] === true) {
    process.stdout.write(printedConfig(given, settings, settings.found, locale));
    return 0;
  }
  const outputs = outputsOf(settings.formats, words, locale, stringOf(given['output']));
  const shard = shardIn(given, locale);
  // Before the records are read: who names a wrong file should not wait for it.
  const baseline = await baselineOf(given, settings.fingerprintKey, locale, words);
  const inputs = await selected(given, shard, settings, locale, words);
  const keeper = await keeperOf(given, 'lint', settings, locale);
  const shelves = shelvesFor(given, settings, locale);
  const interrupt = interrupts();
  const progress = progressOf(inputs.length, locale, quiet);
  const stats = given['stats'] === true ? statsOf(locale) : undefined;
  const run = await batch({
    ...{ inputs, terms: settings.terms, means: settings, workers: settings.workers },
    ...{ shelves: shelves.all, signal: interrupt.signal, timing: stats !== undefined },
    quoting: isQuoting(outputs, settings.quotes),
    onRecord: ({ input, found, timing }) => {
      progress.done();
      stats?.record(input.name, found, timing);
    },
  });
  progress.end();
  interrupt.off();
  const whole = run.examined === inputs.length;
  try {
    shelves.end(run);
    const bare: Report = {
      tool: { name: 'charterlint', version },
      charters: settings.charters,
      assessments: run.assessments,
      ...(settings.fingerprintKey ? { fingerprintKey: keyName(settings.fingerprintKey) } : {}),
      settings: settingsDigest(settings.terms),
      ...(shard ? { shard } : {}),
    };
    const report = baseline.against(bare);
    await keeper?.keep(examinedIn(report.assessments));
    if (whole) await keeper?.end();
    const exitCode = isFailedRun(report) ? 1 : 0;
    const view = {
      locale,
      phrasebook: phrasebookOf(checks, locale),
      width: process.stdout.columns ?? 100,
      moment: { start: start.toISOString(), end: now().toISOString() },
      exitCode,
    };
    const asked = { quotes: settings.quotes, colour: colourFlag(given), workers: settings.workers };
    await writeReports(outputs, baseline.shown(report), view, asked, words);
    const target = stringOf(given['write-baseline']);
    if (whole) {
      if (target !== undefined)
        await writeReports(
          [{ format: 'json', path: target }],
          bare,
          view,
          { ...asked, quotes: 'none' },
          words,
        );
      await baseline.prune(report);
    } else if (target !== undefined || given['prune-baseline'] === true)
      process.stderr.write(`${batchWords[locale].baselineNotWritten}\n`);
    if (stats) process.stderr.write(stats.text());
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

export function colourFlag(given: Arguments): boolean | undefined {
  const wish = given['colour'] ?? given['color'];
  return typeof wish === 'boolean' ? wish : undefined;
}
