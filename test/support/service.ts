import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './project.ts';

/** The built command as a service on a free port of the loopback address. */
export interface Service {
  readonly url: string;
  readonly process: ChildProcess;
  stderr(): string;
  /** Asks it to end. @returns its exit status. */
  stop(): Promise<number | null>;
}

export async function startService(
  args: readonly string[] = [],
  options: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Service> {
  const bin = join(root, 'dist', 'cli.js');
  const child = spawn(process.execPath, [bin, 'serve', '--port', '0', ...args], {
    cwd: options.cwd ?? root,
    env: { PATH: process.env['PATH'] ?? '', LANG: 'en_GB.UTF-8', ...options.env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const kill = (): boolean => child.kill('SIGKILL');
  process.once('exit', kill);
  const url = await new Promise<string>((resolve, reject) => {
    child.stderr.on('data', (chunk) => {
      said += String(chunk);
      const found = /http:\/\/\S+:\d+/.exec(said)?.[0];
      if (found) resolve(found.replace(/\/\/[^/]*:/, '//127.0.0.1:'));
    });
    void ended.then((status) => reject(new Error(`ended with ${status}: ${said}`)));
  });
  return {
    url,
    process: child,
    stderr: () => said,
    stop: async () => {
      child.kill('SIGTERM');
      const status = await ended;
      process.off('exit', kill);
      return status;
    },
  };
}

/** Settles when the threads have loaded what they need. */
export async function untilReady({ url }: Pick<Service, 'url'>): Promise<void> {
  while ((await fetch(`${url}/ready`)).status !== 200) await new Promise((go) => setTimeout(go, 100));
}
