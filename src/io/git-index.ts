import { execFile } from 'node:child_process';

/** What git answered, or undefined where it is not there or refuses. */
export async function git(args: readonly string[], cwd: string, input?: string): Promise<string | undefined> {
  return await new Promise((resolve) => {
    const child = execFile(
      'git',
      [...args],
      { cwd, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
      (error, stdout) => resolve(error ? undefined : stdout),
    );
    child.on('error', () => undefined);
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input ?? '');
  });
}

/** Names that stand in the index, or only those that the next commit adds or changes; relative to the top. */
export async function indexNames(
  cwd: string,
  which: 'all' | 'changed',
): Promise<readonly string[] | undefined> {
  const answer =
    which === 'all'
      ? await git(['ls-files', '--cached', '-z', '--full-name', ':/'], cwd)
      : await git(['diff', '--cached', '--name-only', '--diff-filter=ACMRT', '-z'], cwd);
  return answer?.split('\0').filter((name) => name !== '');
}

/** Writes files as they stand in the index, which is what will be committed, below a folder. */
export async function writeFromIndex(
  top: string,
  names: readonly string[],
  folder: string,
): Promise<boolean> {
  const list = names.map((name) => `${name}\0`).join('');
  return (await git(['checkout-index', '-z', '--stdin', `--prefix=${folder}/`], top, list)) !== undefined;
}
