import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Learned } from '../../src/model/learned.ts';
import type { Lexicon, Term } from '../../src/model/lexicon.ts';
import { type Language, languages } from '../../src/model/locale.ts';
import type { GeneratedFile } from './registries.ts';
import { validYaml } from './yaml-data.ts';

/** Lexicons of one language, validated; notes are for the people who review them and are left out. */
export function lexiconsIn(root: string, language: string): readonly Lexicon[] {
  return annotatedLexiconsIn(root, language).map(({ name, language, terms }) => ({
    name,
    language,
    terms: terms.map(withoutNote),
  }));
}

/** The same with all notes. */
export function annotatedLexiconsIn(root: string, language: string): readonly Lexicon[] {
  return readdirSync(join(root, 'lexicons', language))
    .sort()
    .map((file) => {
      const path = join(root, 'lexicons', language, file);
      const lexicon = validYaml<Lexicon>(root, path, 'schemas/lexicon.schema.json');
      if (lexicon.name !== basename(file, '.yaml') || lexicon.language !== language) {
        throw new Error(`${path}: name and language must be those of the file and its folder`);
      }
      return lexicon;
    });
}

function withoutNote({ note: _, ...term }: Term): Term {
  return term;
}

/** Why a term is in its lexicon: its own note, that of its id, or of all that have no id. */
export function noteOf(term: Term, lexicon: Lexicon): string | undefined {
  return term.note ?? (term.id === undefined ? lexicon.note : lexicon.ids?.[term.id]);
}

/** Their terms as text, read when asked for: a start must not wait for words that it does not need. */
export function lexiconModules(root: string): GeneratedFile[] {
  return languages.map((language) => {
    const { name, learned } = learnedIn(root, language);
    const lexicons = [
      ...lexiconsIn(root, language).map(({ name, terms }) => unread('unreadLexicon', name, language, terms)),
      unread('unreadLearned', name, language, learned),
    ];
    const text = [
      "import type { Lexicon } from '../../src/model/lexicon.ts';",
      "import { unreadLearned, unreadLexicon } from '../../src/text/unread-lexicon.ts';",
      `const lexicons: readonly Lexicon[] = [\n${lexicons.join('\n')}\n];`,
      'export default lexicons;',
      '',
    ];
    return { path: `generated/lexicons/${language}.ts`, text: text.join('\n') };
  });
}

function unread(read: string, name: string, language: string, content: unknown): string {
  return `  ${read}(${[name, language, JSON.stringify(content)].map((one) => JSON.stringify(one)).join(', ')}),`;
}

/** What examples taught, as a lexicon without terms: it reaches the checks the way that all words do. */
export function learnedIn(root: string, language: Language): Lexicon {
  const learned = JSON.parse(readFileSync(join(root, 'models', `${language}.json`), 'utf8')) as Learned;
  return { name: 'question-learned', language, terms: [], learned };
}
