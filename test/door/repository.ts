import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../support/project.ts';

/** A real Git repository in a folder of its own, with nothing of whoever runs the tests. */
export interface Repository {
  readonly folder: string;
  git(...args: readonly string[]): { readonly status: number | null; readonly said: string };
  /** Copies a fixture to a name. */
  put(name: string, fixture: string): void;
}

export function repository(): Repository {
  const folder = mkdtempSync(join(tmpdir(), 'charterlint-git-'));
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'A',
    GIT_AUTHOR_EMAIL: 'a@example.org',
    GIT_COMMITTER_NAME: 'A',
    GIT_COMMITTER_EMAIL: 'a@example.org',
    LANG: 'en_GB.UTF-8',
  };
  const git = (...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync('git', args, { cwd: folder, encoding: 'utf8', env });
    return { status, said: stdout + stderr };
  };
  git('init', '-q', '-b', 'main');
  return {
    folder,
    git,
    put(name, fixture) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      copyFileSync(join(root, 'fixtures', fixture), join(folder, name));
    },
  };
}

export const breaching = 'interviews/fr-seeded/record.txt';
export const compliant = 'interviews/en-compliant/record.md';
