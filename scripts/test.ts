/**
 * Runs every test there is, each step whatever became of the ones before, and counts.
 * The last line is `N passed, N failed`; exit status 1 when anything failed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './generate/run.ts';

const counts = join(root, '.cache', 'vitest.json');
mkdirSync(join(root, '.cache'), { recursive: true });
rmSync(counts, { force: true });

let passed = 0;
let failed = 0;

function step(name: string, command: string, args: readonly string[]): boolean {
  console.log(`\n▶ ${name}`);
  const bin = join(root, 'node_modules', '.bin', command);
  const { status } = spawnSync(existsSync(bin) ? bin : command, [...args], { cwd: root, stdio: 'inherit' });
  return status === 0;
}

function count(ok: boolean): void {
  if (ok) passed++;
  else failed++;
}

count(step('generated files', 'tsx', ['scripts/generate/run.ts']));
count(step('types', 'tsc', ['-p', '.']));
count(step('lint and format', 'biome', ['check', '--error-on-warnings']));
count(step('build', 'tsx', ['scripts/build.ts']));
step('other Node versions for the tests', 'tsx', ['scripts/fetch-nodes.ts']);
const ran = step('tests', 'vitest', [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${counts}`,
]);
let skipped = 0;
if (existsSync(counts)) {
  const result = JSON.parse(readFileSync(counts, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
    numFailedTestSuites: number;
    numPendingTests: number;
  };
  passed += result.numPassedTests;
  failed += result.numFailedTests;
  skipped = result.numPendingTests;
  // A file that cannot be loaded has no tests to fail: it fails itself.
  if (!ran && result.numFailedTests === 0) failed += Math.max(1, result.numFailedTestSuites);
} else failed++;
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed === 0 ? 0 : 1;
