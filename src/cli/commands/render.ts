import { checks } from '../../io/library.ts';
import { Misuse } from '../../io/misuse.ts';
import { phrasebookOf } from '../../wording/phrasebook.ts';
import { reportFromJson, reportInFile } from '../../wording/saved-report.ts';
import { chartersNamed } from '../charters.ts';
import { stringOf } from '../flags.ts';
import { isWrittenWhole, outputsOf, writeReports } from '../outputs.ts';
import { savedRunAt } from '../saved.ts';
import type { Command } from './command.ts';
import { colourFlag } from './lint.ts';

/** `charterlint render REPORT.json -f html=…`: other reports of a run that was saved as JSON. */
export const render: Command = async (given, locale, words) => {
  const names = given._.slice(1).map(String);
  if (names.length !== 1) throw new Misuse(words.oneReport);
  const path = names[0]!;
  const wishes = ((given['format'] as readonly unknown[] | undefined) ?? ['pretty']).map(String);
  const outputs = outputsOf(wishes, words, locale, stringOf(given['output']));
  const { head, files } = await savedRunAt(path, words, outputs.every(isWrittenWhole));
  const held = await chartersNamed(
    head.charters.map(({ id }) => id),
    words,
  );
  const view = { locale, phrasebook: phrasebookOf(checks, locale), width: process.stdout.columns ?? 100 };
  const quotes = stringOf(given['quotes']) as 'none' | 'redacted' | 'full' | undefined;
  await writeReports(
    outputs,
    Array.isArray(files) ? reportFromJson({ ...head, files }, held) : reportInFile(head, files, held),
    view,
    { quotes, colour: colourFlag(given), workers: 'auto' },
    words,
  );
  return 0;
};
