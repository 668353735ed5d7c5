/** Writes a corpus of any size with known breaches: `npx tsx bench/corpus/run.ts FOLDER --count 300 --seed 7`. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeCorpus } from './corpus.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { count: { type: 'string', default: '300' }, seed: { type: 'string', default: '7' } },
});
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const totals = writeCorpus(positionals[0] ?? 'corpus', Number(values.count), Number(values.seed), root);
for (const [rule, times] of [...totals].sort(([one], [other]) => (one < other ? -1 : 1)))
  console.log(`${String(times).padStart(8)}  ${rule}`);
