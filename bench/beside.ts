/**
 * Speed beside other linters, as ratios within this run: `npm run bench:beside`.
 * `-- --write` puts them into docs/performance.md; `-- --no-peers` leaves the other linters out,
 * `-- --quick` measures each but once.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { core } from './core.ts';
import { corpusNotes } from './corpus/notes.ts';
import { growthOf } from './growth.ts';
import { type Command, leastCosts } from './measured.ts';
import { peersIn } from './peers.ts';
import { type Figures, performancePage } from './performance-page.ts';

/** Fewer rounds, and no record of megabytes: for a machine that has other things to do. */
const quick = process.argv.includes('--quick');
const rounds = (most: number): number => (quick ? 1 : most);

const root = process.cwd();
const cli = join(root, 'dist', 'cli.js');
const folder = mkdtempSync(join(tmpdir(), 'charterlint-bench-'));
// Programs that keep what they compiled keep it here, where no other build makes room for itself.
process.env['XDG_CACHE_HOME'] = join(folder, 'caches');
const corpus = join(folder, 'corpus');
mkdirSync(corpus);
const notes = [...corpusNotes(30, 50_000)];
for (const { name, text } of notes) writeFileSync(join(corpus, name), text);
const one = join(corpus, notes[0]!.name);

const inProcess = await core(quick ? 4 : 8);
const found = process.argv.includes('--no-peers') ? { missing: 'not asked for' } : peersIn(root);
const here = (...args: readonly string[]): Command => ({ args, cwd: folder });
const ours = (...args: readonly string[]): Command =>
  here(process.execPath, cli, ...args, '-f', 'json', '--fail-on', 'never');
const peers = 'peers' in found ? found.peers : [];
const of = (pick: (peer: (typeof peers)[number]) => readonly string[]): Record<string, Command> =>
  Object.fromEntries(
    peers.map((peer) => [peer.name, { args: pick(peer), cwd: 'folder' in found ? found.folder : root }]),
  );

const starts = leastCosts(
  {
    node: here(process.execPath, '-e', '1'),
    charterlint: here(process.execPath, cli, '--version'),
    ...of(({ start }) => start),
  },
  rounds(5),
);
const single = leastCosts({ charterlint: ours(one), ...of(({ check }) => check(one)) }, rounds(3));
const many = leastCosts({ charterlint: ours(corpus), ...of(({ check }) => check(corpus)) }, rounds(2));
const growth = growthOf(
  cli,
  folder,
  quick ? [25_000, 100_000, 400_000] : [25_000, 100_000, 400_000, 1_600_000],
  rounds(2),
);

const figures: Figures = {
  machine: `${cpus()[0]?.model.trim() ?? 'unknown'} × ${cpus().length}, Node ${process.version}`,
  rounds: rounds(2),
  corpus: { files: notes.length, bytes: notes.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) },
  seen: { lackingEnd: notes.filter(({ lacksEndTime }) => lacksEndTime).length, reported: endTimesReported() },
  core: inProcess,
  starts,
  single,
  many,
  growth,
  peers: peers.map(({ name, version }) => `${name} ${version}`),
  missing: 'missing' in found ? found.missing : undefined,
};
const page = performancePage(figures);
writeFileSync(join(root, '.cache', 'performance.md'), page);
console.log(page);
if (process.argv.includes('--write')) writeFileSync(join(root, 'docs', 'performance.md'), page);

/** How many records of the corpus are said to lack the time of their end: a bench of what checks nothing shows nothing. */
function endTimesReported(): number {
  const { stdout } = spawnSync(process.execPath, [cli, corpus, '-f', 'json', '--fail-on', 'never'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const { files } = JSON.parse(stdout) as { files: readonly { findings: readonly { check: string }[] }[] };
  return files.filter(({ findings }) => findings.some(({ check }) => check === 'missing-end-time')).length;
}
