import { isCharterFile, loadCharterFile } from '../io/charter-file.ts';
import { charters, checks, loadCharter } from '../io/library.ts';
import { Misuse } from '../io/misuse.ts';
import type { Charter } from '../model/charter.ts';
import { closest } from '../text/closest.ts';
import type { Words } from './words.ts';

/**
 * Charters by id or by file, each once, in the order given.
 * @throws Misuse for one that does not exist, with a "did you mean", or whose file is not valid.
 */
export async function chartersNamed(ids: readonly string[], words: Words): Promise<readonly Charter[]> {
  return await Promise.all([...new Set(ids)].map((id) => charterNamed(id, words)));
}

async function charterNamed(id: string, words: Words): Promise<Charter> {
  if (isCharterFile(id)) return await loadCharterFile(id, process.cwd(), checks, words.charterFile);
  const charter = await loadCharter(id);
  if (charter) return charter;
  const known = Object.keys(charters);
  throw new Misuse(words.unknownName('charter', id, closest(id, known), known));
}
