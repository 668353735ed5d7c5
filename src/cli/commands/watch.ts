import { assessmentOf } from '../../io/assessing.ts';
import { recordExtensions } from '../../io/formats.ts';
import { inputsOf } from '../../io/inputs.ts';
import { checks, version } from '../../io/library.ts';
import { Misuse } from '../../io/misuse.ts';
import { whenSaved } from '../../io/saves.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { Locale } from '../../model/locale.ts';
import { findingsText } from '../../wording/coverage.ts';
import { inertTerminal } from '../../wording/inert.ts';
import { phrasebookOf } from '../../wording/phrasebook.ts';
import { problemText } from '../../wording/problems.ts';
import type { Arguments } from '../flags.ts';
import { isBeside, withLintCopy } from '../lint-copy.ts';
import { now } from '../now.ts';
import { outputsOf, writeReports } from '../outputs.ts';
import { settingsOf } from '../settings.ts';
import { watchWords } from '../words/watch.ts';
import type { Words } from '../words.ts';
import type { Command } from './command.ts';

/**
 * `charterlint watch FILE…`: every record examined at every save, one line each time, until it is stopped. Word and
 * OpenDocument get a copy with comments beside them; reports that are named with a path are written anew each time.
 */
export const watch: Command = (given, locale, words) =>
  watched(given, given._.slice(1).map(String), locale, words, true);

/**
 * The same without `copies`, as `charterlint --watch`: nothing is written beside a record; what is found in one that was
 * saved is printed whole, as a run on it alone would print it.
 */
export async function watched(
  given: Arguments,
  patterns: readonly string[],
  locale: Locale,
  words: Words,
  copies: boolean,
): Promise<0> {
  const own = watchWords[locale];
  if (patterns.length === 0 || patterns.includes('-')) throw new Misuse(own.how);
  const cwd = process.cwd();
  const settings = await settingsOf(given, locale, cwd, words);
  const outputs = outputsOf(given['format'] === undefined ? [] : settings.formats, words, locale);
  const printed = !copies && outputs.every(({ path }) => path !== undefined);
  const isQuiet = given['quiet'] === true;
  const records = async () =>
    (await inputsOf(patterns, cwd, recordExtensions, '', words)).filter(
      ({ file }) => file !== undefined && !isBeside(file),
    );
  let known = new Map((await records()).map(({ file, name }) => [file!, name]));
  if (known.size === 0) throw new Misuse(words.nothingMatched(patterns.join(' ')));
  const say = (line: string): void => void process.stderr.write(`${inertTerminal(line)}\n`);
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  if (!isQuiet) say(own.watching(known.size));

  const latest = new Map<string, Assessment>();
  const written = new Map<string, Uint8Array>();
  const shown = async (assessments: readonly Assessment[], to: typeof outputs): Promise<void> => {
    const moment = now().toISOString();
    const tool = { name: 'charterlint' as const, version };
    const report = { tool, charters: settings.charters, assessments };
    const surroundings = {
      locale,
      phrasebook: phrasebookOf(checks, locale),
      width: process.stdout.columns ?? 100,
      moment: { start: moment, end: moment },
      exitCode: 0,
    };
    await writeReports(
      to,
      report,
      surroundings,
      { quotes: settings.quotes, colour: undefined, workers: 0 },
      words,
    );
  };
  const examine = async (file: string): Promise<void> => {
    const name = known.get(file)!;
    const clock = now().toTimeString().slice(0, 8);
    try {
      const { assessment, copy, unplaced } = copies
        ? await withLintCopy(file, name, settings, written, { locale, words })
        : { assessment: await assessmentOf({ file, name }, settings), copy: undefined, unplaced: 0 };
      const isAgain = latest.has(file);
      latest.set(file, assessment);
      // Of many records at the beginning a line each is enough.
      if (printed && (isAgain || known.size === 1))
        await shown([assessment], [{ format: 'pretty', path: undefined }]);
      if (isQuiet) return;
      const { findings, problems, status } = assessment;
      const breaches = findings.filter(
        ({ verdict, severity }) => verdict === 'breach' && severity !== 'note',
      );
      say(
        status === 'unreadable'
          ? own.unread(clock, name, problems[0] ? problemText(problems[0], locale) : '')
          : own.examined(clock, name, findingsText(findings.length, locale), breaches.length, copy),
      );
      if (unplaced > 0) say(own.unplaced(unplaced));
    } catch (error) {
      // A copy that is open elsewhere: it is written at the next save.
      if (!(error instanceof Misuse)) throw error;
      say(error.message);
    }
    if (outputs.length === 0) return;
    await shown(
      [...known.keys()].flatMap((each) => latest.get(each) ?? []),
      outputs,
    );
  };
  const files = async (): Promise<readonly string[]> => {
    // A file that is away for a moment, while a program puts another in its place, is not forgotten.
    const found = await records().catch(() => []);
    known = new Map([...known, ...found.map(({ file, name }) => [file!, name] as const)]);
    return [...known.keys()];
  };
  await whenSaved(files, examine, stop.signal);
  return 0;
}
