import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isFailed } from '../../engine/gate.ts';
import { checks, version } from '../../io/library.ts';
import { Misuse } from '../../io/misuse.ts';
import { phrasebookOf } from '../../wording/phrasebook.ts';
import { folderAssessments, ofFile } from '../folder-file.ts';
import { now } from '../now.ts';
import { outputsOf, writeReports } from '../outputs.ts';
import { settingsOf } from '../settings.ts';
import { fileWords } from '../words/file.ts';
import type { Command } from './command.ts';
import { colourFlag } from './lint.ts';

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
  const settings = await settingsOf(ofFile(given), locale, cwd, words);
  const outputs = outputsOf(settings.formats, words, locale);
  const report = {
    tool: { name: 'charterlint', version } as const,
    charters: settings.charters,
    assessments: await folderAssessments(folder, cwd, settings, words),
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
    { quotes: settings.quotes, colour: colourFlag(given), workers: 0 },
    words,
  );
  return exitCode;
};
