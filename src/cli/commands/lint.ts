import { type Heard, withOverlaps } from '../../engine/overlaps.ts';
import { recordExtensions } from '../../io/formats.ts';
import { type Input, inputsOf } from '../../io/inputs.ts';
import { checks, version } from '../../io/library.ts';
import type { Assessment } from '../../model/assessment.ts';
import { phrasebookOf } from '../../wording/phrasebook.ts';
import { heardOf } from '../assessing.ts';
import { exitCodeOf } from '../exit-code.ts';
import { type Arguments, stringOf } from '../flags.ts';
import { now } from '../now.ts';
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
