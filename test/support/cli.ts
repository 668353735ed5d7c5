import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './project.ts';

export interface CliRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The built command, as a user runs it: its own process, nobody's terminal, a known environment. */
export function cli(
  args: readonly string[],
  options: {
    cwd?: string;
    input?: string | Uint8Array;
    node?: string;
    bin?: string;
    env?: Record<string, string>;
  } = {},
): CliRun {
  const bin = options.bin ?? join(root, 'dist', 'cli.js');
  const { status, stdout, stderr } = spawnSync(options.node ?? process.execPath, [bin, ...args], {
    cwd: options.cwd ?? root,
    input: options.input ?? '',
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', LANG: 'en_GB.UTF-8', TMPDIR: tmpdir(), ...options.env },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}
