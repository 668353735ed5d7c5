/**
 * Figures of runs over many records, into docs/performance-batch.md: `npx tsx bench/batch.ts` after `npm run build`. Times
 * are of the processor: another's work on the machine does not count.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { writeCorpus } from './corpus/corpus.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const cli = join(root, 'dist', 'cli.js');
const folder = mkdtempSync(join(tmpdir(), 'charterlint-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const told = join(folder, 'told');
const teller = join(folder, 'teller.mjs');
writeFileSync(
  teller,
  `import { isMainThread } from 'node:worker_threads';
import { writeFileSync } from 'node:fs';
if (isMainThread) process.on('exit', () => writeFileSync(${JSON.stringify(told)}, JSON.stringify(process.resourceUsage())));`,
);

interface Measured {
  readonly seconds: number;
  readonly megabytes: number;
}

/** Processor seconds and most memory of one run of the command, its threads included. */
function measured(cwd: string, ...args: readonly string[]): Measured {
  const run = ['--import', pathToFileURL(teller).href, cli, '.', '-q', '-f', 'json=/dev/null', ...args];
  const { status, stderr } = spawnSync(process.execPath, run, { cwd, encoding: 'utf8' });
  if (status !== 0 && status !== 1) throw new Error(stderr);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(
    readFileSync(told, 'utf8'),
  ) as NodeJS.ResourceUsage;
  return { seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 };
}

const sizes = [20, 60, 180];
const rows = sizes.map((count) => {
  const cwd = join(folder, String(count));
  writeCorpus(cwd, count, 7, root);
  const kilobytes =
    readdirSync(cwd, { recursive: true, encoding: 'utf8' })
      .map((name) => statSync(join(cwd, name)))
      .filter((entry) => entry.isFile())
      .reduce((sum, { size }) => sum + size, 0) / 1024;
  const place = join(folder, `kept-${count}`);
  const alone = measured(cwd, '--workers', '0', '--cache-location', place);
  const threads = measured(cwd, '--workers', '2');
  const cached = measured(cwd, '--workers', '0', '--cache-location', place);
  return { count, kilobytes, alone, threads, cached };
});

/** What each further record costs, from the smallest run to the largest; what a start costs is taken out. */
const perRecord = (of: 'alone' | 'cached'): number =>
  (1000 * (rows.at(-1)![of].seconds - rows[0]![of].seconds)) / (rows.at(-1)!.count - rows[0]!.count);
const ratio = perRecord('alone') / perRecord('cached');
const rounded = (value: number, digits = 1): string => value.toFixed(digits);

const text = `# Many records: figures

Made by \`npx tsx bench/batch.ts\` on ${cpus()[0]?.model.trim() ?? 'an unknown processor'} × ${cpus().length}, Node ${process.version}: generated records of
${rounded(rows[0]!.kilobytes / rows[0]!.count, 0)} kB in three languages (\`bench/corpus\`), JSON report. Seconds of processor time, most memory in MB.

| records | no threads, keeping | a record | two threads | cached | memory, none | memory, two threads | memory, cached |
|---:|---:|---:|---:|---:|---:|---:|---:|
${rows
  .map(
    ({ count, alone, threads, cached }) =>
      `| ${count} | ${rounded(alone.seconds)} | ${rounded((1000 * alone.seconds) / count)} ms | ${rounded(threads.seconds)} | ${rounded(cached.seconds, 2)} | ${rounded(alone.megabytes, 0)} | ${rounded(threads.megabytes, 0)} | ${rounded(cached.megabytes, 0)} |`,
  )
  .join('\n')}

Without what a start costs, a further record takes ${rounded(perRecord('alone'))} ms, and ${rounded(perRecord('cached'))} ms when it was examined before:
${rounded(ratio, 0)} times less. The time grows with the number of records and not faster.
`;
console.log(text);
writeFileSync(join(root, 'docs', 'performance-batch.md'), text);
