import { basename, isAbsolute, relative, resolve, sep } from 'node:path';
import type { Means } from '../io/assessing.ts';
import { fileAssessments } from '../io/file-assessing.ts';
import { recordExtensions } from '../io/formats.ts';
import { inputsOf } from '../io/inputs.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Arguments } from './flags.ts';
import type { Words } from './words.ts';

/** What a file of several records is held against, unless another charter is named. */
const charter = 'royal-decree-2014';

/** The flags of a command on a folder of records, with the charter that governs such a file where none is named. */
export function ofFile(given: Arguments): Arguments {
  return given['charter'] === undefined ? { ...given, charter: [charter] } : given;
}

/** The records of a folder together, with what persons decided beside it; interviews among them come after the file. */
export async function folderAssessments(
  folder: string,
  cwd: string,
  settings: Means,
  words: Words,
): Promise<readonly Assessment[]> {
  const inputs = await inputsOf([folder], cwd, recordExtensions, '', words);
  return await fileAssessments(nameOf(folder, cwd), inputs, settings, resolve(cwd, folder));
}

/** Relative to where the caller stands; a report tells nobody how the machine's folders are called. */
function nameOf(folder: string, cwd: string): string {
  const name = relative(cwd, resolve(cwd, folder));
  const outside = name === '' || name.startsWith('..') || isAbsolute(name);
  return outside ? basename(resolve(cwd, folder)) : name.split(sep).join('/');
}
