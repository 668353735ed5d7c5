import { existsSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { DataFileWords } from '../wording/data-file-words.ts';
import { type DataFile, dataFileOf } from './data-text.ts';
import { Misuse } from './misuse.ts';

/**
 * A YAML or JSON file held against a JSON Schema.
 * @throws Misuse with one sentence, as `dataFileOf` does, and where there is no such file.
 */
export async function loadDataFile(
  named: string,
  cwd: string,
  schema: object,
  words: DataFileWords,
): Promise<DataFile> {
  const path = resolve(cwd, named);
  const name = relative(cwd, path) || path;
  if (!existsSync(path)) throw new Misuse(words.noSuchFile(named));
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new Misuse(words.unreadable(name, 1));
  }
  return await dataFileOf(text, name, schema, words);
}
