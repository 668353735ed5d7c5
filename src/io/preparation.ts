import { existsSync } from 'node:fs';
import schema from '../../schemas/preparation.schema.json' with { type: 'json' };
import type { Preparation } from '../model/preparation.ts';
import { isPhrase } from '../text/phrase.ts';
import type { PreparationWords } from '../wording/preparation-words.ts';
import { type DataFile, dataFileOf, loadDataFile } from './data-file.ts';
import { Misuse } from './misuse.ts';

/**
 * A file of points to clarify, contradictions and needs (`schemas/preparation.schema.json`), checked.
 * @throws Misuse with one sentence: file, line, what would be right.
 */
export async function loadPreparation(
  named: string,
  cwd: string,
  words: PreparationWords,
): Promise<Preparation> {
  return held(await loadDataFile(named, cwd, schema, words), words);
}

/** The same from the file's text; `name` is how sentences call the file. */
export async function preparationOf(
  text: string,
  name: string,
  words: PreparationWords,
): Promise<Preparation> {
  return held(await dataFileOf(text, name, schema, words), words);
}

/** How the file beside a record may end. */
export const preparationEndings = ['.preparation.yaml', '.preparation.yml', '.preparation.json'];

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

/** What a schema cannot say: ids that are unique, phrases that can be looked for. */
function held({ value, name, lineOf }: DataFile, words: PreparationWords): Preparation {
  const { clarify = [], contradictions = [], needs = [] } = value as Partial<Preparation>;
  for (const [part, items] of Object.entries({ clarify, contradictions })) {
    const seen = new Set<string>();
    for (const [i, item] of items.entries()) {
      if (seen.has(item.id)) throw new Misuse(words.sameId(name, lineOf([part, i, 'id']), item.id));
      seen.add(item.id);
      for (const [k, phrase] of item.words.entries())
        if (!isPhrase(phrase)) throw new Misuse(words.wrongPhrase(name, lineOf([part, i, 'words', k])));
    }
  }
  return { clarify, contradictions, needs };
}
