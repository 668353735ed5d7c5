import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import nlp from 'compromise';
import { analysisOfText } from '../../src/language/analysis.ts';
import { loadLexicons } from '../../test/support/lexicons.ts';
import { writeAccuracy } from './questions/write.ts';

/**
 * English questions typed without their mark: how many our rules still know for questions, beside the library
 * `compromise` on the same sentences. `npx tsx bench/eval/unmarked.ts [folder]`; the mark is taken off and a full
 * stop left out. The last program of `npm run eval`, which hands its flags to no other: `--write` is heard here too.
 */
const project = fileURLToPath(new URL('../../', import.meta.url));
const [named] = process.argv.slice(2).filter((each) => !each.startsWith('--'));
const folder = resolve(named ?? resolve(project, '../shared/data'));
if (process.argv.includes('--write')) writeAccuracy(folder);
const path = resolve(folder, 'tree_questions.en.jsonl');
if (!existsSync(path)) {
  console.log(`No data at ${folder}: nothing to compare.`);
  process.exit(0);
}
const speech = { language: 'en' as const, lexicons: loadLexicons().en };
const rows = readFileSync(path, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as { text: string; labels: { n_tokens: number } });
const bare = rows
  .filter(({ text, labels }) => text.trim().endsWith('?') && labels.n_tokens >= 3)
  .map(({ text }) => text.trim().replace(/\s*\?+$/, ''));
const ours = bare.filter((text) => analysisOfText(text, speech).sentences.some(({ asks }) => asks)).length;
const theirs = bare.filter((text) => nlp(text).questions().found).length;
const share = (n: number): string => ((100 * n) / bare.length).toFixed(1);
console.log(
  `English questions without a mark, ${bare.length}: ours ${share(ours)} %, compromise ${share(theirs)} %`,
);
