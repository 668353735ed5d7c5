import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The linters to be measured beside; installed when they are first asked for, and no dependency of ours. */
const packages = [
  'remark-cli@12',
  'remark-preset-lint-recommended@7',
  'markdownlint-cli2@0.24',
  'textlint@15',
  'textlint-rule-no-todo@2',
  'textlint-rule-common-misspellings@1',
  'textlint-rule-max-comma@4',
  'rumdl@0.2',
] as const;

const settings: Readonly<Record<string, string>> = {
  'package.json': '{"private": true, "type": "module"}\n',
  'remarkrc.mjs': "export default { plugins: ['remark-preset-lint-recommended'] };\n",
  '.markdownlint-cli2.jsonc': '{ "config": { "default": true, "MD013": false } }\n',
  'textlint.json': '{ "rules": { "no-todo": true, "common-misspellings": true, "max-comma": true } }\n',
};

export interface Peer {
  readonly name: string;
  readonly version: string;
  /** Arguments that tell its version, and that check files or folders. */
  readonly start: readonly string[];
  check(path: string): readonly string[];
}

/** The peers with the folder to run them from, or why there are none. */
export type Peers =
  | { readonly folder: string; readonly peers: readonly Peer[] }
  | { readonly missing: string };

export function peersIn(root: string): Peers {
  const folder = join(root, '.cache', 'peers');
  const installed = join(folder, 'installed.txt');
  if (!existsSync(installed) || readFileSync(installed, 'utf8') !== packages.join('\n')) {
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of Object.entries(settings)) writeFileSync(join(folder, name), text);
    const { status, stderr, error } = spawnSync(
      'npm',
      ['install', '--no-audit', '--no-fund', '--no-save', ...packages],
      {
        cwd: folder,
        encoding: 'utf8',
        timeout: 300_000,
      },
    );
    if (error || status !== 0) return { missing: lastLine(error?.message ?? stderr) };
    writeFileSync(installed, packages.join('\n'));
  }
  const node = (name: string, file: string): readonly string[] => [
    process.execPath,
    join(folder, 'node_modules', name, file),
  ];
  const peer = (
    name: string,
    command: readonly string[],
    check: (path: string) => readonly string[],
  ): Peer => ({
    name,
    version: versionOf(folder, name === 'remark-lint' ? 'remark-lint' : name),
    start: [...command, '--version'],
    check: (path) => [...command, ...check(path)],
  });
  return {
    folder,
    peers: [
      peer('remark-lint', node('remark-cli', 'cli.js'), (path) => [
        '--rc-path',
        'remarkrc.mjs',
        '--no-stdout',
        '--quiet',
        path,
      ]),
      peer('markdownlint-cli2', node('markdownlint-cli2', 'markdownlint-cli2-bin.mjs'), (path) => [
        '--config',
        '.markdownlint-cli2.jsonc',
        path.endsWith('.md') ? path : `${path}/*.md`,
      ]),
      peer('textlint', node('textlint', 'bin/textlint.js'), (path) => [
        '--config',
        'textlint.json',
        '-f',
        'compact',
        path,
      ]),
      peer('rumdl', [join(folder, 'node_modules', '.bin', 'rumdl')], (path) => ['check', '--no-cache', path]),
    ],
  };
}

function versionOf(folder: string, name: string): string {
  const { version } = JSON.parse(
    readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8'),
  ) as {
    version: string;
  };
  return version;
}

function lastLine(text: string): string {
  return (
    text
      .trim()
      .split('\n')
      .findLast((line) => /\S/.test(line)) ?? 'npm failed'
  );
}
