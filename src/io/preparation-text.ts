import schema from '../../schemas/preparation.schema.json' with { type: 'json' };
import type { Preparation } from '../model/preparation.ts';
import { isPhrase } from '../text/phrase.ts';
import type { PreparationWords } from '../wording/preparation-words.ts';
import { type DataFile, dataFileOf } from './data-text.ts';
import { Misuse } from './misuse.ts';

/** How the file beside a record may end. */
export const preparationEndings = ['.preparation.yaml', '.preparation.yml', '.preparation.json'];

/**
 * Points to clarify, contradictions and needs (`schemas/preparation.schema.json`) from their file's text, checked;
 * `name` is how sentences call the file.
 * @throws Misuse with one sentence: file, line, what would be right.
 */
export async function preparationOf(
  text: string,
  name: string,
  words: PreparationWords,
): Promise<Preparation> {
  return heldPreparation(await dataFileOf(text, name, schema, words), words);
}

/** What a schema cannot say: ids that are unique, phrases that can be looked for. @throws Misuse as `preparationOf` does. */
export function heldPreparation({ value, name, lineOf }: DataFile, words: PreparationWords): Preparation {
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
