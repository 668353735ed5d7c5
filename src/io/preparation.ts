import { existsSync } from 'node:fs';
import schema from '../../schemas/preparation.schema.json' with { type: 'json' };
import type { Preparation } from '../model/preparation.ts';
import type { PreparationWords } from '../wording/preparation-words.ts';
import { loadDataFile } from './data-file.ts';
import { heldPreparation, preparationEndings } from './preparation-text.ts';

/**
 * A file of points to clarify, contradictions and needs, checked.
 * @throws Misuse as `preparationOf` does, and where there is no such file.
 */
export async function loadPreparation(
  named: string,
  cwd: string,
  words: PreparationWords,
): Promise<Preparation> {
  return heldPreparation(await loadDataFile(named, cwd, schema, words), words);
}

/**
 * The preparation that stands beside a record's file, where there is one.
 * @throws Misuse as `loadPreparation` does.
 */
export async function preparationBeside(
  file: string | undefined,
  cwd: string,
  words: PreparationWords,
): Promise<Preparation | undefined> {
  const found = file && preparationEndings.map((ending) => file + ending).find((path) => existsSync(path));
  return found ? await loadPreparation(found, cwd, words) : undefined;
}
