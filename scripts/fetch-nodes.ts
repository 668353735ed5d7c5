/** Fetches the other Node versions that the end-to-end tests run on, as npm packages, into `.cache/`. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './generate/run.ts';

export const nodeVersions: readonly string[] = ['20', '22', '24'];

/** Where a fetched Node stands; it may be absent. */
export function nodeBinary(version: string): string {
  const name = `node-${process.platform}-${process.arch}`;
  return join(root, '.cache', `node-${version}`, 'node_modules', name, 'bin', 'node');
}

if (process.argv[1]?.endsWith('fetch-nodes.ts')) {
  for (const version of nodeVersions) {
    if (existsSync(nodeBinary(version)) || process.versions.node.startsWith(`${version}.`)) continue;
    const target = join(root, '.cache', `node-${version}`);
    const args = [
      'install',
      '--no-save',
      '--no-package-lock',
      '--prefix',
      target,
      `node-${process.platform}-${process.arch}@${version}`,
    ];
    const { status } = spawnSync('npm', args, { stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0) console.log(`Node ${version} could not be fetched: tests on it will be skipped.`);
  }
}
