import { chmod, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';

/** By which our own hook is known. */
const mark = '# charterlint hook';

/** What became of the hook. */
export type HookChange = 'new' | 'beside-former' | 'renewed' | 'removed' | 'not-there' | 'changed';

/** The hook that git runs before a commit; a former one runs first, and comes back when ours is removed. */
export async function installHook(path: string, command: readonly string[]): Promise<HookChange> {
  const former = formerOf(path);
  const there = await readFile(path, 'utf8').catch(() => undefined);
  const isOurs = there?.includes(mark) === true;
  if (there !== undefined && !isOurs) await rename(path, former);
  await writeFile(path, scriptOf(command));
  await chmod(path, 0o755);
  if (isOurs) return 'renewed';
  return there === undefined ? 'new' : 'beside-former';
}

export async function removeHook(path: string): Promise<HookChange> {
  const there = await readFile(path, 'utf8').catch(() => undefined);
  if (there === undefined || !there.includes(mark)) return 'not-there';
  // Lines of others in our script are not ours to throw away.
  if (there.split('\n').length !== scriptOf(['x']).split('\n').length) return 'changed';
  const former = formerOf(path);
  if (await stat(former).catch(() => undefined)) await rename(former, path);
  else await rm(path);
  return 'removed';
}

function formerOf(path: string): string {
  return `${path}.charterlint-former`;
}

/** For the shell that git brings on every system. */
function scriptOf(command: readonly string[]): string {
  return `#!/bin/sh
${mark}: examines records before they are committed. It goes with: charterlint hook remove
former="$0.charterlint-former"
if [ -x "$former" ]; then "$former" "$@" || exit $?; fi
exec ${command.map(quoted).join(' ')}
`;
}

function quoted(word: string): string {
  return `'${word.replaceAll('\\', '/').replaceAll("'", "'\\''")}'`;
}
