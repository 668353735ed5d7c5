/**
 * Visual Studio Code in a browser (code-server), for the test of the extension: `npm run editors`. It comes from npm
 * without its install script, which would fetch; its native parts are compiled with the headers of this Node. Heavy, and
 * therefore never a part of the tests' own way: they use it where it is.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './generate/run.ts';

/** The last version for Node 20. */
const version = '4.100.3';
const home = join(root, '.cache', 'code-server');
const installed = join(home, 'node_modules', 'code-server');

/** The program, or undefined where it is not installed. */
export function codeServer(): string | undefined {
  const entry = join(installed, 'out', 'node', 'entry.js');
  return existsSync(join(home, 'ready')) && existsSync(entry) ? entry : undefined;
}

function run(command: string, args: readonly string[], cwd: string): boolean {
  console.log(`▶ ${command} ${args.join(' ')}`);
  return spawnSync(command, [...args], { cwd, stdio: 'inherit' }).status === 0;
}

function install(): boolean {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund'];
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), '{ "private": true }\n');
  if (!run('npm', ['install', ...quiet, `code-server@${version}`], home)) return false;
  const editor = join(installed, 'lib', 'vscode');
  for (const folder of [editor, join(editor, 'extensions')])
    if (!run('npm', ['install', '--omit=dev', ...quiet], folder)) return false;
  // npm brings node-gyp with it; Node brings its headers.
  const prefix = dirname(dirname(process.execPath));
  const gyp = join(prefix, 'lib', 'node_modules', 'npm', 'node_modules', 'node-gyp', 'bin', 'node-gyp.js');
  const compiled = (folder: string, ...more: readonly string[]): boolean =>
    run(process.execPath, [gyp, 'rebuild', `--nodedir=${prefix}`, ...more], folder);
  const parts = ['native-watchdog', '@vscode/spdlog', 'node-pty', '@parcel/watcher'];
  if (!parts.every((name) => compiled(join(editor, 'node_modules', name)))) return false;
  const argon = join(home, 'node_modules', 'argon2');
  const binding = join(argon, 'lib', 'binding', 'napi-v3');
  return compiled(
    argon,
    '--module_name=argon2',
    `--module_path=${binding}`,
    '--napi_version=9',
    '--napi_build_version=3',
  );
}

if (process.argv[1] === import.meta.filename) {
  if (codeServer() === undefined && install()) writeFileSync(join(home, 'ready'), `${version}\n`);
  console.log(codeServer() ?? 'code-server could not be installed');
  process.exitCode = codeServer() ? 0 : 1;
}
