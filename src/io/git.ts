import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { Misuse } from './misuse.ts';

export interface GitWords {
  readonly noGit: string;
  readonly noRepository: string;
  noRevision(name: string): string;
}

/** Which files count: those changed since a revision, new ones included, or those staged for the next commit. */
export type Changes = { readonly since: string } | { readonly staged: true };

/**
 * Absolute paths of files that changed and are still there, by the git on this machine.
 * @throws Misuse without git, outside a repository, and for a revision that does not exist.
 */
export async function changedFiles(
  changes: Changes,
  cwd: string,
  words: GitWords,
): Promise<ReadonlySet<string>> {
  const git = async (fault: string, ...args: readonly string[]): Promise<string> => {
    try {
      const options = { cwd, maxBuffer: 1024 * 1024 * 1024, windowsHide: true };
      return (await promisify(execFile)('git', [...args], options)).stdout;
    } catch (error) {
      throw new Misuse((error as NodeJS.ErrnoException).code === 'ENOENT' ? words.noGit : fault);
    }
  };
  const top = (await git(words.noRepository, 'rev-parse', '--show-toplevel')).trimEnd();
  const names = ['--name-only', '-z', '--no-renames', '--diff-filter=d'];
  const lists: string[] = [];
  if ('since' in changes) {
    const { since } = changes;
    const fault = words.noRevision(since);
    // A name that begins with a hyphen would be taken for an option.
    if (since.startsWith('-')) throw new Misuse(fault);
    await git(fault, 'rev-parse', '--verify', '--quiet', `${since}^{commit}`);
    lists.push(await git(fault, 'diff', ...names, since, '--'));
    lists.push(await git(words.noRepository, '-C', top, 'ls-files', '--others', '--exclude-standard', '-z'));
  } else lists.push(await git(words.noRepository, 'diff', '--cached', ...names, '--'));
  const files = lists.flatMap((list) => list.split('\0')).filter((name) => name !== '');
  return new Set(files.map((name) => resolve(top, name)));
}
