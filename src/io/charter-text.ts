import schema from '../../schemas/charter.schema.json' with { type: 'json' };
import { type Charter, completed, type WrittenCharter } from '../model/charter.ts';
import type { Check } from '../model/check.ts';
import { closest } from '../text/closest.ts';
import type { DataFileWords } from '../wording/data-file-words.ts';
import { type DataFile, dataFileOf } from './data-text.ts';
import { Misuse } from './misuse.ts';
import { optionFault } from './options.ts';

export interface CharterFileWords extends DataFileWords {
  /** A check, an instance or an option that does not exist. */
  unknownName(path: string, line: number, name: string, near: string | undefined): string;
  noArticle(path: string, line: number, article: number): string;
}

/**
 * A charter of the caller's own (`schemas/charter.schema.json`) from its file's text, with every name in it checked;
 * `name` is how sentences call the file.
 * @throws Misuse with one sentence: file, line, what would be right.
 */
export async function charterOf(
  text: string,
  name: string,
  checks: readonly Check[],
  words: CharterFileWords,
): Promise<Charter> {
  return heldCharter(await dataFileOf(text, name, schema, words), checks, words);
}

/** The same of a file that its schema takes already. @throws Misuse as `charterOf` does. */
export function heldCharter(file: DataFile, checks: readonly Check[], words: CharterFileWords): Charter {
  const charter = completed(file.value as WrittenCharter);
  hold(charter, file, checks, words);
  return charter;
}

function hold(
  charter: Charter,
  { name, lineOf }: DataFile,
  checks: readonly Check[],
  words: CharterFileWords,
): void {
  const ids = new Set<string>();
  const articles = charter.articles.map(({ number }) => number);
  for (const [i, clause] of charter.clauses.entries()) {
    const place = ['clauses', i];
    if (ids.has(clause.id)) throw new Misuse(words.sameId(name, lineOf([...place, 'id']), clause.id));
    ids.add(clause.id);
    if (!articles.includes(clause.article))
      throw new Misuse(words.noArticle(name, lineOf([...place, 'article']), clause.article));
    for (const [k, use] of clause.checks.entries()) {
      const at = [...place, 'checks', k];
      const check = checks.find(({ id }) => id === use.check);
      const known = checks.map(({ id }) => id);
      if (!check)
        throw new Misuse(
          words.unknownName(name, lineOf([...at, 'check']), use.check, closest(use.check, known)),
        );
      const { instance } = use;
      if (instance !== undefined && !check.instances.includes(instance))
        throw new Misuse(
          words.unknownName(name, lineOf([...at, 'instance']), instance, closest(instance, check.instances)),
        );
      for (const [option, value] of Object.entries(use.options ?? {})) {
        const line = lineOf([...at, 'options', option]);
        const fault = optionFault(check, option, value);
        if (fault === 'unknown')
          throw new Misuse(
            words.unknownName(name, line, option, closest(option, Object.keys(check.options))),
          );
        if (fault) throw new Misuse(words.wrongValue(name, line, option, fault.wanted));
      }
    }
  }
}
