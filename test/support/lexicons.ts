import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { learnedIn } from '../../scripts/generate/lexicons.ts';
import type { Lexicon, Lexicons } from '../../src/model/lexicon.ts';
import { type Language, languages } from '../../src/model/locale.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));
const root = `${project}lexicons/`;

/** All lexicons as they stand in `lexicons/`, the way a host hands them in. */
export function loadLexicons(): Readonly<Record<Language, Lexicons>> {
  const entries = languages.map((language) => [language, lexiconsOf(language)] as const);
  return Object.fromEntries(entries) as Record<Language, Lexicons>;
}

function lexiconsOf(language: Language): Lexicons {
  const files = readdirSync(`${root}${language}`).filter((file) => file.endsWith('.yaml'));
  const read = files.map((file) => parse(readFileSync(`${root}${language}/${file}`, 'utf8')) as Lexicon);
  return new Map([...read, learnedIn(project, language)].map((lexicon) => [lexicon.name, lexicon]));
}
