import { statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { charters } from '../../io/library.ts';
import { Misuse } from '../../io/misuse.ts';
import { charterDraft, isCharterId } from '../charter-draft.ts';
import { stringOf } from '../flags.ts';
import { now } from '../now.ts';
import { newCharterWords } from '../words/new-charter.ts';
import type { Command } from './command.ts';

/** `charterlint new-charter ID [-o FOLDER]`: a commented charter file that holds as it stands; never over an existing one. */
export const newCharter: Command = async (given, locale, words) => {
  const said = newCharterWords[locale];
  const names = given._.slice(1).map(String);
  if (names.length !== 1) throw new Misuse(said.how);
  const id = names[0]!;
  if (!isCharterId(id)) throw new Misuse(said.badId(id));
  if (Object.hasOwn(charters, id)) throw new Misuse(said.taken(id));
  const folder = stringOf(given['output']);
  if (folder !== undefined && !statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new Misuse(said.noFolder(folder));
  const path = join(folder ?? '.', `${id}.yaml`);
  try {
    await writeFile(path, charterDraft(id, path, now().getFullYear(), said), { flag: 'wx' });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw new Misuse(code === 'EEXIST' ? words.alreadyThere(path) : words.cannotWrite(path, code));
  }
  process.stderr.write(`${words.written(path)}\n`);
  return 0;
};
