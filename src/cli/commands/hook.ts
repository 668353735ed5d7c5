import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { basename, extname, join, relative, resolve } from 'node:path';
import { configNames } from '../../io/config.ts';
import { recordExtensions } from '../../io/formats.ts';
import { git, indexNames, writeFromIndex } from '../../io/git-index.ts';
import { Misuse } from '../../io/misuse.ts';
import { type HookChange, installHook, removeHook } from '../git-hook.ts';
import { isBeside } from '../lint-copy.ts';
import { type HookWords, hookWords } from '../words/hook.ts';
import type { Command } from './command.ts';
import { lint } from './lint.ts';

/** `charterlint hook install|remove`, and `run`, which the hook itself calls before a commit. */
export const hook: Command = async (given, locale, words) => {
  const own = hookWords[locale];
  const [what, ...more] = given._.slice(1).map(String);
  if (more.length > 0 || !['install', 'remove', 'run'].includes(what ?? '')) throw new Misuse(own.how);
  const cwd = process.cwd();
  const top = (await git(['rev-parse', '--show-toplevel'], cwd))?.trim();
  if (top === undefined) throw new Misuse(own.noRepository);
  if (what === 'run') {
    const status = await examineIndex(top, given, locale, words);
    if (status !== 0) process.stderr.write(`\n${own.stopped}\n`);
    return status;
  }
  // Git says where hooks are: another folder by core.hooksPath, one for all working trees of a repository.
  const folder = resolve(cwd, (await git(['rev-parse', '--git-path', 'hooks'], cwd))?.trim() ?? '');
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'pre-commit');
  const command = [process.execPath, resolve(process.argv[1]!), 'hook', 'run', '--locale', locale];
  const change = what === 'install' ? await installHook(path, command) : await removeHook(path);
  if (change === 'changed') throw new Misuse(own.changed);
  if (given['quiet'] !== true) process.stderr.write(said(change, relative(cwd, path), own));
  return 0;
};

function said(change: HookChange, path: string, own: HookWords): string {
  if (change === 'removed') return `${own.removed(path)}\n`;
  if (change === 'not-there') return `${own.notThere}\n`;
  const more = {
    new: '',
    'beside-former': `${own.keptFormer}\n`,
    renewed: `${own.alreadyThere}\n`,
    changed: '',
  };
  return `${own.installed(path)}\n${more[change]}`;
}

/**
 * The records that the commit adds or changes, as it will hold them: not what lies in the working tree. Decisions and
 * preparations beside them and the config are taken from the index too. All of it is written inside the repository's own
 * folder, on the same disk, and removed again.
 */
async function examineIndex(
  top: string,
  ...[given, locale, words]: Parameters<Command>
): ReturnType<Command> {
  const changed = (await indexNames(top, 'changed')) ?? [];
  const records = changed.filter(
    (name) => recordExtensions.includes(extname(name).toLowerCase()) && !isBeside(name),
  );
  if (records.length === 0) return 0;
  const wanted = new Set(records.flatMap((name) => [`${name}.charterlint.yaml`, `${name}.preparation.yaml`]));
  const beside = ((await indexNames(top, 'all')) ?? []).filter(
    (name) => wanted.has(name) || configNames.includes(basename(name)),
  );
  const gitFolder = resolve(top, (await git(['rev-parse', '--git-dir'], top))?.trim() ?? '.git');
  const folder = await mkdtemp(join(gitFolder, 'charterlint-'));
  const cwd = process.cwd();
  try {
    if (!(await writeFromIndex(top, [...records, ...beside], folder)))
      throw new Misuse(words.nothingMatched(records.join(' ')));
    // A config may name plug-ins that are installed in the working tree.
    const packages = join(top, 'node_modules');
    if (existsSync(packages))
      await symlink(packages, join(folder, 'node_modules'), 'junction').catch(() => undefined);
    process.chdir(folder);
    return await lint({ ...given, _: records }, locale, words);
  } finally {
    process.chdir(cwd);
    await rm(folder, { recursive: true, force: true });
  }
}
