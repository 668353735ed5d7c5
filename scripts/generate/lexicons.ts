import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Lexicon, Term } from '../../src/model/lexicon.ts';
import { languages } from '../../src/model/locale.ts';
import type { GeneratedFile } from './registries.ts';
import { validYaml } from './yaml-data.ts';

/** Lexicons of one language, validated; notes are for the people who review them and are left out. */
export function lexiconsIn(root: string, language: string): readonly Lexicon[] {
  return readdirSync(join(root, 'lexicons', language))
    .sort()
    .map((file) => {
      const path = join(root, 'lexicons', language, file);
      const lexicon = validYaml<Lexicon>(root, path, 'schemas/lexicon.schema.json');
      if (lexicon.name !== basename(file, '.yaml') || lexicon.language !== language) {
        throw new Error(`${path}: name and language must be those of the file and its folder`);
      }
      return { name: lexicon.name, language: lexicon.language, terms: lexicon.terms.map(withoutNote) };
    });
}

function withoutNote({ note: _, ...term }: Term): Term {
  return term;
}

export function lexiconModules(root: string): GeneratedFile[] {
  return languages.map((language) => ({
    path: `generated/lexicons/${language}.ts`,
    text: `import type { Lexicon } from '../../src/model/lexicon.ts';\nconst lexicons: readonly Lexicon[] = ${JSON.stringify(lexiconsIn(root, language))};\nexport default lexicons;\n`,
  }));
}
