/**
 * Figures of speed, as ratios within this run: `npm run bench`. Absolute times depend on the machine.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { charters } from '../generated/charters.ts';
import { checks } from '../generated/checks.ts';
import { assess } from '../src/engine/assess.ts';
import { planOf } from '../src/engine/plan.ts';
import { host } from '../src/io/host.ts';
import { loadLexicons } from '../src/io/library.ts';
import type { Assessment } from '../src/model/assessment.ts';
import markdown from '../src/parser/formats/markdown.ts';
import { parseInterview } from '../src/parser/interview/interview.ts';
import { defaultLimits } from '../src/parser/limits.ts';
import json from '../src/reporters/json.ts';
import { phrasebookOf } from '../src/wording/phrasebook.ts';
import { generatedNote } from './note.ts';
import { costOfReports, costOfSite, examinedFixtures, reportsPage } from './reports.ts';

const note = generatedNote(400);
const bytes = new TextEncoder().encode(note);
const lexicons = await loadLexicons();
const charter = (await charters['cgra-personal-interview']!()).default;
const plan = planOf([charter], checks);
const view = {
  locale: 'en' as const,
  phrasebook: phrasebookOf(checks, 'en'),
  colour: false,
  width: 100,
  quotes: 'none' as const,
};

const report = { tool: { name: 'charterlint' as const, version: '0' }, charters: [charter] };

async function examined(): Promise<Assessment> {
  const reading = await markdown.read(bytes, 'note.md', host, { changes: 'accepted', limits: defaultLimits });
  const { interview, problems } = parseInterview(reading, { language: 'auto', lexicons });
  const record = { source: reading.source, interview, problems, bytes: bytes.length, sha256: null };
  return assess(record, plan, { lexicons, confidence: 'medium' });
}

async function whole(): Promise<void> {
  [...json.render({ ...report, assessments: [await examined()] }, view)].join('');
}

const remark = unified().use(remarkParse);
const alone = (): void => void remark.parse(note);

/** Rounds before the count: both sides are compiled by the engine while they run. */
const warmUp = 10;

/** Median of several rounds, in milliseconds; the two take turns, so that a slow moment hits both. */
async function pair(a: () => unknown, b: () => unknown, rounds: number): Promise<[number, number]> {
  const times: [number[], number[]] = [[], []];
  for (let i = 0; i < rounds + warmUp; i++) {
    for (const [k, run] of [a, b].entries()) {
      const start = performance.now();
      await run();
      if (i >= warmUp) times[k]!.push(performance.now() - start);
    }
  }
  return [median(times[0]), median(times[1])];
}

function median(values: number[]): number {
  return values.sort((x, y) => x - y)[Math.floor(values.length / 2)]!;
}

const [ours, theirs] = await pair(whole, alone, 41);
console.log(`machine: ${cpus()[0]?.model ?? 'unknown'} × ${cpus().length}, Node ${process.version}`);
console.log(`note: 400 turns, ${(bytes.length / 1024).toFixed(0)} kB`);
console.log(
  `read, parse, check, report: ${ours.toFixed(1)} ms; remark-parse alone: ${theirs.toFixed(1)} ms; ratio ${(ours / theirs).toFixed(2)} (aim ≤ 3)`,
);

const folder = mkdtempSync(join(tmpdir(), 'charterlint-bench-'));
writeFileSync(join(folder, 'short.md'), generatedNote(20));
const cli = join(process.cwd(), 'dist', 'cli.js');
const start = (args: readonly string[]) => (): void =>
  void spawnSync(process.execPath, args, { cwd: folder, stdio: 'ignore' });
const bare = start(['-e', '1']);
const [version, node1] = await pair(start([cli, '--version']), bare, 11);
const [short, node2] = await pair(start([cli, 'short.md', '-f', 'json']), bare, 11);
console.log(
  `charterlint --version: ${version.toFixed(0)} ms; bare node: ${node1.toFixed(0)} ms; ratio ${(version / node1).toFixed(2)} (aim ≤ 2)`,
);
console.log(
  `one short note: ${short.toFixed(0)} ms; bare node: ${node2.toFixed(0)} ms; difference ${(short - node2).toFixed(0)} ms (aim ≤ 300)`,
);

const costs = await costOfReports({ ...report, assessments: [await examined()] }, view, examined);
const site = costOfSite(cli, await examinedFixtures(cli), view, 5000);
const page = reportsPage(
  `${cpus()[0]?.model.trim() ?? 'an unknown processor'} × ${cpus().length}, Node ${process.version}`,
  costs,
  site,
);
console.log(page);
writeFileSync(join(process.cwd(), 'docs', 'performance-reports.md'), page);
