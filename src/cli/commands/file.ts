import { stat } from 'node:fs/promises';
import { basename, isAbsolute, relative, resolve, sep } from 'node:path';
import { isFailed } from '../../engine/gate.ts';
import { fileAssessments } from '../../io/file-assessing.ts';
import { recordExtensions } from '../../io/formats.ts';
import { inputsOf } from '../../io/inputs.ts';
import { checks, version } from '../../io/library.ts';
import { Misuse } from '../../io/misuse.ts';
import { phrasebookOf } from '../../wording/phrasebook.ts';
import { now } from '../now.ts';
import { outputsOf, writeReports } from '../outputs.ts';
import { settingsOf } from '../settings.ts';
import { fileWords } from '../words/file.ts';
import type { Command } from './command.ts';
import { colourFlag } from './lint.ts';

/** What a file of several records is held against, unless another charter is named. */
const charter = 'royal-decree-2014';

/** `charterlint file FOLDER`: the records of a folder together, as the file of one person. */
export const file: Command = async (given, locale, words) => {
  const start = now();
  const cwd = process.cwd();
  const names = given._.slice(1).map(String);
  const [folder] = names;
  if (folder === undefined || names.length > 1) throw new Misuse(fileWords[locale].oneFolder);
  const found = await stat(resolve(cwd, folder)).catch(() => undefined);
  if (!found) throw new Misuse(words.noSuchFile(folder));
  if (!found.isDirectory()) throw new Misuse(fileWords[locale].noFolder(folder));
  const chosen = given['charter'] === undefined ? { ...given, charter: [charter] } : given;
  const settings = await settingsOf(chosen, locale, cwd, words);
  const outputs = outputsOf(settings.formats, words, locale);
  const inputs = await inputsOf([folder], cwd, recordExtensions, '', words);
  const report = {
    tool: { name: 'charterlint', version } as const,
    charters: settings.charters,
    assessments: await fileAssessments(nameOf(folder, cwd), inputs, settings),
  };
  const exitCode = report.assessments.some((one) => isFailed(one, settings.failOn)) ? 1 : 0;
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

/** Relative to where the caller stands; a report tells nobody how the machine's folders are called. */
function nameOf(folder: string, cwd: string): string {
  const name = relative(cwd, resolve(cwd, folder));
  const outside = name === '' || name.startsWith('..') || isAbsolute(name);
  return outside ? basename(resolve(cwd, folder)) : name.split(sep).join('/');
}
