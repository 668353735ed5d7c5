/** What the reports cost beside the examination, and what the folder of pages takes for thousands of records. */
import { spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { charters } from '../generated/charters.ts';
import type { Report, Reporter, View } from '../src/model/report.ts';
import csv from '../src/reporters/csv.ts';
import json from '../src/reporters/json.ts';
import sarif from '../src/reporters/sarif.ts';
import { reportFromJson, type SavedReport } from '../src/wording/saved-report.ts';
import { type Cost, costOf } from './measured.ts';
import { manyRecords } from './records.ts';

/** Processor time of this process in milliseconds: what others do on the machine does not count. */
function used(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** What one report of many records costs beside examining them. */
export interface ReportCost {
  readonly format: string;
  readonly records: number;
  readonly milliseconds: number;
  readonly megabytes: number;
  /** What it adds to the examination, in per cent. */
  readonly added: number;
}

/** Each report of a thousand records, as a share of what examining them takes. */
export async function costOfReports(
  report: Report,
  view: View,
  examining: () => Promise<unknown>,
): Promise<readonly ReportCost[]> {
  const records = 1000;
  const thousand = { ...report, assessments: [...manyRecords([...report.assessments], records)] };
  const rounds = 40;
  for (let i = 0; i < 10; i++) await examining();
  const before = used();
  for (let i = 0; i < rounds; i++) await examining();
  const examined = ((used() - before) / rounds) * records;
  return [sarif, json, csv].map((reporter) => {
    length(reporter, { ...thousand, assessments: thousand.assessments.slice(0, 100) }, view);
    const start = used();
    const megabytes = length(reporter, thousand, view) / 2 ** 20;
    const milliseconds = used() - start;
    return { format: reporter.id, records, milliseconds, megabytes, added: (milliseconds / examined) * 100 };
  });
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

/** What a folder of pages costs, and the sizes of what is in it. */
export interface SiteCost extends Cost {
  readonly records: number;
  /** Of the saved report that it was made of, in MB. */
  readonly saved: number;
  readonly sizes: string;
}

/** The folder of pages as the built command makes it of a saved report: reading and checking that one is part of it. */
export function costOfSite(cli: string, report: Report, view: View, records: number): SiteCost {
  const folder = mkdtempSync(join(tmpdir(), 'charterlint-site-'));
  try {
    const some = [...report.assessments];
    const assessments = {
      length: records,
      [Symbol.iterator]: () => manyRecords(some, records)[Symbol.iterator](),
    };
    const saved = join(folder, 'saved.json');
    const file = openSync(saved, 'wx');
    for (const piece of json.render({ ...report, assessments }, view)) writeSync(file, piece as string);
    closeSync(file);
    const place = join(folder, 'site');
    const render = [process.execPath, cli, 'render', saved, '-f', `site=${place}`];
    const cost = costOf({ args: render, cwd: folder });
    return { ...cost, records, saved: statSync(saved).size / 2 ** 20, sizes: sizes(place) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The figures as a page of the documentation. */
export function reportsPage(machine: string, costs: readonly ReportCost[], site: SiteCost): string {
  const { records, saved, wall, cpu, memory } = site;
  return `# Reports: figures

Made by \`npm run bench\` on ${machine}.

## Beside the examination

Seconds of the processor for a report of ${costs[0]!.records} generated records, and what it adds to examining them (aim ≤ 15 %).

| format | s | MB | added |
|---|---:|---:|---:|
${costs.map(({ format, milliseconds, megabytes, added }) => `| \`${format}\` | ${(milliseconds / 1000).toFixed(2)} | ${megabytes.toFixed(0)} | ${added.toFixed(1)} % |`).join('\n')}

## A folder of pages

\`charterlint render saved.json -f site=FOLDER\` on ${records} records, a report of ${saved.toFixed(0)} MB that is read and held
against its schema on the way: ${wall.toFixed(1)} s by the clock (aim ≤ 10 s), ${cpu?.toFixed(1) ?? '?'} s of the processor, at most ${memory?.toFixed(0) ?? '?'} MB (aim ≤ 500 MB).
Its sizes: ${site.sizes}.
`;
}

function sizes(folder: string): string {
  const size = (path: string): number => (existsSync(path) ? statSync(path).size : 0);
  const whole = ['', 'records', 'clauses'].flatMap((part) =>
    readdirSync(join(folder, part)).map((name) => size(join(folder, part, name))),
  );
  const mega = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(2)} MB`;
  return `index ${mega(size(join(folder, 'index.html')))}, list ${mega(size(join(folder, 'records.html')))}, all ${(whole.reduce((a, b) => a + b) / 2 ** 20).toFixed(0)} MB`;
}
