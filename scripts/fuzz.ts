/**
 * Damaged fixtures through readers, grammar and checks, until the time is up:
 * `npm run fuzz -- [--seconds 60] [--seed 1] [--only .docx]`. Exit status 1 when anything was taken badly.
 */
import { parseArgs } from 'node:util';
import { fuzz } from '../test/fuzz/run.ts';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_007) },
    only: { type: 'string' },
  },
});
const { rounds, read, slowest, faults } = await fuzz({
  seed: Number(values.seed),
  seconds: Number(values.seconds),
  rounds: Number.POSITIVE_INFINITY,
  ...(values.only ? { only: values.only } : {}),
});
for (const { file, seed, what } of faults) console.log(`${file} (seed ${seed}): ${what}\n`);
console.log(`Seed ${values.seed}: ${rounds} files, ${read} still read, ${faults.length} taken badly.`);
console.log(`Slowest: ${slowest.seconds.toFixed(2)} s, ${slowest.file} (seed ${slowest.seed}).`);
process.exit(faults.length > 0 ? 1 : 0);
