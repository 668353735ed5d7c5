import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { nodeBinary, nodeVersions } from '../../scripts/fetch-nodes.ts';
import { cli } from '../support/cli.ts';
import { root } from '../support/project.ts';

/** The tarball that would be published, installed where nothing of the project is. */
const place = mkdtempSync(join(tmpdir(), 'charterlint-package-'));
const installed = join(place, 'node_modules', 'charterlint');

beforeAll(() => {
  const options = { cwd: root, encoding: 'utf8' as const, stdio: 'pipe' as const };
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', place], options);
  const tarball = readdirSync(place).find((name) => name.endsWith('.tgz'))!;
  execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', join(place, tarball)], {
    ...options,
    cwd: place,
  });
}, 120_000);

describe('the published package', () => {
  it('needs no other package', () => {
    expect(readdirSync(join(place, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'charterlint',
    ]);
    expect(JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))).not.toHaveProperty(
      'dependencies',
    );
  });

  it('carries the licences of what is bundled', () => {
    expect(readFileSync(join(installed, 'dist', 'THIRD-PARTY-LICENSES.txt'), 'utf8')).toContain(
      'remark-parse',
    );
  });

  it('carries nothing of a machine', () => {
    const texts = readdirSync(join(installed, 'dist'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.c?js$/.test(name),
    );
    for (const name of texts)
      expect(readFileSync(join(installed, 'dist', name), 'utf8').includes(root), name).toBe(false);
  });

  it.for(nodeVersions)('does the main job on Node %s', (version, context) => {
    const node = process.versions.node.startsWith(`${version}.`) ? process.execPath : nodeBinary(version);
    if (!existsSync(node)) context.skip(`Node ${version} could not be fetched`);
    const bin = join(installed, 'dist', 'cli.js');
    const records = join(installed, 'fixtures', 'interviews');
    const run = cli([records, '-f', 'json'], { cwd: place, node, bin });
    expect(run.stderr).toBe('');
    expect(run.status).toBe(1);
    const { files } = JSON.parse(run.stdout) as { files: { status: string }[] };
    expect(files.length).toBeGreaterThanOrEqual(12);
    expect(files.every(({ status }) => status === 'assessed')).toBe(true);
  });
});
