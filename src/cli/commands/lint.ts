import { assess, unreadable } from '../../engine/assess.ts';
import { recordExtensions } from '../../io/formats.ts';
import { type Input, inputsOf } from '../../io/inputs.ts';
import { checks, version } from '../../io/library.ts';
import { readRecord } from '../../io/record.ts';
import type { Assessment } from '../../model/assessment.ts';
import { isIncomplete } from '../../model/problem.ts';
import { phrasebookOf } from '../../wording/phrasebook.ts';
import { type Arguments, stringOf } from '../flags.ts';
import { outputsOf, writeReports } from '../outputs.ts';
import { type Settings, settingsOf } from '../settings.ts';
import type { Words } from '../words.ts';
import type { Command } from './command.ts';

/** `charterlint [files…]`: the main job. */
export const lint: Command = async (given, locale, words) => {
  const start = now();
  const cwd = process.cwd();
  const settings = await settingsOf(given, locale, cwd, words);
  const outputs = outputsOf(settings.formats, words);
  const patterns = given._.map(String);
  const stdinName = stringOf(given['stdin-filename']) ?? 'stdin.txt';
  const inputs = await inputsOf(
    patterns.length > 0 ? patterns : ['.'],
    cwd,
    recordExtensions,
    stdinName,
    words,
  );
  const assessments = await assessed(inputs, settings, given['quiet'] === true, words);
  const exitCode = exitCodeOf(assessments, settings.failOn);
  await writeReports(
    outputs,
    { tool: { name: 'charterlint', version }, charters: settings.charters, assessments },
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

/** The moment of the run; SOURCE_DATE_EPOCH fixes it, so that the same input gives the same bytes. */
function now(): Date {
  const fixed = Number(process.env['SOURCE_DATE_EPOCH'] || Number.NaN);
  return Number.isFinite(fixed) ? new Date(fixed * 1000) : new Date();
}

/** Every record in turn; one that cannot be read, or on which we fail ourselves, does not stop the others. */
async function assessed(
  inputs: readonly Input[],
  settings: Settings,
  quiet: boolean,
  words: Words,
): Promise<readonly Assessment[]> {
  const assessments: Assessment[] = [];
  const shows = !quiet && inputs.length > 20 && process.stderr.isTTY === true;
  for (const input of inputs) {
    assessments.push(await assessmentOf(input, settings));
    if (shows) process.stderr.write(`\r${words.progress(assessments.length, inputs.length)}\u001b[K`);
  }
  if (shows) process.stderr.write('\r\u001b[K');
  return assessments;
}

async function assessmentOf(input: Input, settings: Settings): Promise<Assessment> {
  const plan = settings.planFor(input.file);
  try {
    const record = await readRecord(input, settings.language, settings.lexicons, {
      ...settings.reading,
      convert: settings.convert,
    });
    if (!record.read) return unreadable(input.name, record.problems, plan, record);
    return assess(record, plan, { lexicons: settings.lexicons, confidence: settings.confidence });
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return unreadable(input.name, [{ code: 'internal-error', data: { cause } }], plan, {
      bytes: 0,
      sha256: null,
      format: null,
    });
  }
}

/**
 * 0 nothing at or above the threshold, 1 findings or a file that could not be read in full. A crashed check counts as
 * unread.
 */
function exitCodeOf(assessments: readonly Assessment[], failOn: Settings['failOn']): 0 | 1 {
  const failed = assessments.some(
    ({ status, problems, findings, clauses }) =>
      status === 'unreadable' ||
      isIncomplete(problems) ||
      clauses.some((clause) => clause.status === 'error') ||
      findings.some(
        (finding) =>
          (failOn !== 'never' && finding.verdict === 'breach' && finding.severity !== 'note') ||
          (failOn === 'review' && finding.severity !== 'note'),
      ),
  );
  return failed ? 1 : 0;
}

export function colourFlag(given: Arguments): boolean | undefined {
  const wish = given['colour'] ?? given['color'];
  return typeof wish === 'boolean' ? wish : undefined;
}
