/** What the reports cost beside the examination, and what the folder of pages takes for thousands of records. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { charters } from '../generated/charters.ts';
import { writeFolder } from '../src/io/folder.ts';
import type { Report, Reporter, View } from '../src/model/report.ts';
import csv from '../src/reporters/csv.ts';
import site from '../src/reporters/folders/site.ts';
import json from '../src/reporters/json.ts';
import sarif from '../src/reporters/sarif.ts';
import { reportFromJson, type SavedReport } from '../src/wording/saved-report.ts';
import { manyRecords } from './records.ts';

/** Processor time of this process in milliseconds: what others do on the machine does not count. */
function used(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Each report of a thousand records, as a share of what examining them takes. */
export async function costOfReports(
  report: Report,
  view: View,
  examining: () => Promise<unknown>,
): Promise<void> {
  const records = 1000;
  const thousand = { ...report, assessments: [...manyRecords([...report.assessments], records)] };
  const rounds = 40;
  for (let i = 0; i < 10; i++) await examining();
  const before = used();
  for (let i = 0; i < rounds; i++) await examining();
  const examined = ((used() - before) / rounds) * records;
  for (const reporter of [sarif, json, csv]) {
    length(reporter, { ...thousand, assessments: thousand.assessments.slice(0, 100) }, view);
    const start = used();
    const size = length(reporter, thousand, view);
    const time = used() - start;
    console.log(
      `${reporter.id} of ${records} records: ${time.toFixed(0)} ms, ${(size / 2 ** 20).toFixed(0)} MB; examining them: ${examined.toFixed(0)} ms; added ${((time / examined) * 100).toFixed(1)} % (aim ≤ 15 %)`,
    );
  }
}

function length(reporter: Reporter, report: Report, view: View): number {
  let size = 0;
  for (const piece of reporter.render(report, view)) size += piece.length;
  return size;
}

/** The fixtures as the built command examines them: real records of all three languages. */
export async function examinedFixtures(cli: string): Promise<Report> {
  const { stdout } = spawnSync(process.execPath, [cli, 'fixtures/interviews', '-f', 'json'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const saved = JSON.parse(stdout) as SavedReport;
  const held = await Promise.all(saved.charters.map(async ({ id }) => (await charters[id]!()).default));
  return reportFromJson(saved, held);
}

/** The folder of pages: processor time and the most memory, with records that come one by one. */
export async function costOfSite(report: Report, view: View, records: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'charterlint-site-'));
  const some = [...report.assessments];
  const assessments = {
    length: records,
    [Symbol.iterator]: () => manyRecords(some, records)[Symbol.iterator](),
  };
  let most = 0;
  const [start, clock] = [used(), performance.now()];
  const files = site.files({ ...report, assessments }, view);
  await writeFolder(
    folder,
    watched(files, () => (most = Math.max(most, process.memoryUsage().rss))),
  );
  console.log(
    `site of ${records} records: ${((used() - start) / 1000).toFixed(1)} s of processor, ${((performance.now() - clock) / 1000).toFixed(1)} s by the clock (aim ≤ 10 s), at most ${(most / 2 ** 20).toFixed(0)} MB (aim ≤ 500 MB); ${sizes(folder)}`,
  );
  rmSync(folder, { recursive: true });
}

function* watched<T>(items: Iterable<T>, look: () => void): Iterable<T> {
  for (const item of items) {
    look();
    yield item;
  }
}

function sizes(folder: string): string {
  const size = (path: string): number => (existsSync(path) ? statSync(path).size : 0);
  const whole = ['', 'records', 'clauses'].flatMap((part) =>
    readdirSync(join(folder, part)).map((name) => size(join(folder, part, name))),
  );
  const mega = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(2)} MB`;
  return `index ${mega(size(join(folder, 'index.html')))}, list ${mega(size(join(folder, 'records.html')))}, all ${(whole.reduce((a, b) => a + b) / 2 ** 20).toFixed(0)} MB`;
}
