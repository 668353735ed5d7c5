import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './project.ts';

export interface MeasuredRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** From start to end of the process. */
  readonly seconds: number;
  /** Of processor time: a busy machine makes the other longer, not this. */
  readonly worked: number;
  /** Most memory resident at any moment, of the process and of those it started and let end by themselves. */
  readonly megabytes: number;
}

const folder = mkdtempSync(join(tmpdir(), 'measured-'));
const told = join(folder, 'told');
const teller = join(folder, 'teller.mjs');
writeFileSync(
  teller,
  `import { appendFileSync } from 'node:fs';
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  appendFileSync(${JSON.stringify(told)}, maxRSS + ' ' + (userCPUTime + systemCPUTime) + '\\n');
});`,
);
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** The built command, with its time and memory. */
export function measuredCli(args: readonly string[], cwd: string): MeasuredRun {
  writeFileSync(told, '');
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', pathToFileURL(teller).href, join(root, 'dist', 'cli.js'), ...args],
    {
      cwd,
      input: '',
      encoding: 'utf8',
      timeout: 60_000,
      maxBuffer: 64 * 1024 * 1024,
      env: { PATH: process.env['PATH'] ?? '', LANG: 'en_GB.UTF-8' },
    },
  );
  const processes = readFileSync(told, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map(Number));
  return {
    status,
    stdout,
    stderr,
    seconds: (performance.now() - start) / 1000,
    worked: processes.reduce((sum, [, microseconds]) => sum + (microseconds ?? 0), 0) / 1e6,
    megabytes: Math.max(...processes.map(([kilobytes]) => kilobytes ?? 0)) / 1024,
  };
}
