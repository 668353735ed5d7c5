import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../support/project.ts';

/** CONTRIBUTING.md, the house: a room imports only from lower floors. */
const floors: Readonly<Record<string, number>> = {
  model: 0,
  text: 1,
  language: 2,
  wording: 2,
  parser: 3,
  checks: 3,
  writers: 3,
  page: 3,
  engine: 4,
  audit: 4,
  reporters: 4,
  io: 5,
  writing: 5,
  batch: 6,
  authors: 6,
  store: 6,
  'language-server': 6,
  service: 6,
  cli: 7,
};
/** They name node, the clock and chance; each is a program of its own or a part of one. */
const hosts: readonly string[] = ['io', 'authors', 'batch', 'store', 'language-server', 'service', 'cli'];
const src = join(root, 'src');
const files = filesIn(src);

describe('the floors of the house', () => {
  it('knows every room', () => {
    expect(
      readdirSync(src)
        .filter((name) => statSync(join(src, name)).isDirectory())
        .sort(),
    ).toEqual(Object.keys(floors).sort());
  });

  it('lets a room import from lower floors only', () => {
    const broken = files.flatMap((file) =>
      importsOf(file).flatMap((target) => {
        const from = roomOf(file);
        const to = roomOf(target);
        return to === from || to === undefined || floors[to]! < floors[from!]!
          ? []
          : [`${relative(src, file)} → ${to}`];
      }),
    );
    expect(broken).toEqual([]);
  });

  it('keeps checks and reporters from importing each other', () => {
    const broken = files
      .filter((file) => ['checks', 'reporters'].includes(roomOf(file) ?? ''))
      .flatMap((file) =>
        importsOf(file)
          .filter((target) => roomOf(target) === roomOf(file))
          .map((target) => `${relative(src, file)} → ${relative(src, target)}`),
      );
    expect(broken).toEqual([]);
  });

  it('lets only io and the hosts see what is generated', () => {
    const seen = files.filter(
      (file) => /from '[^']*\/generated\//.test(readFileSync(file, 'utf8')) && !hosts.includes(roomOf(file)!),
    );
    expect(seen.map((file) => relative(src, file))).toEqual([]);
  });

  it('lets only io and the hosts name node, the process, the clock or chance', () => {
    const banned =
      /\bfrom 'node:|\bimport\('node:|\bprocess\.|\bconsole\.|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bfetch\(|\bBuffer\b/;
    const broken = files
      .filter((file) => !hosts.includes(roomOf(file)!))
      .flatMap((file) =>
        code(file)
          .split('\n')
          .flatMap((line, i) =>
            banned.test(line) ? [`${relative(src, file)}:${i + 1}: ${line.trim()}`] : [],
          ),
      );
    expect(broken).toEqual([]);
  });

  it('has no drawers without a name and no barrels', () => {
    const names = files.map((file) => relative(src, file));
    expect(
      names.filter((name) => /(^|\/)(util|utils|helpers?|common|shared|misc)(\/|\.)/.test(name)),
    ).toEqual([]);
    expect(names.filter((name) => /(^|\/)index\.ts$/.test(name) && name !== 'parser/index.ts')).toEqual([]);
  });

  it('keeps files small enough to be one noun', () => {
    const long = files
      .map((file) => [relative(src, file), readFileSync(file, 'utf8').split('\n').length] as const)
      .filter(([, lines]) => lines > 300);
    expect(long).toEqual([]);
  });
});

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    return entry.name.endsWith('.ts') ? [path] : [];
  });
}

function importsOf(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)]
    .map((match) => resolve(dirname(file), match[1]!))
    .filter((target) => target.startsWith(src));
}

function roomOf(file: string): string | undefined {
  return relative(src, file).split('/')[0];
}

/** Without comments: they may name what the code must not. */
function code(file: string): string {
  return readFileSync(file, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ''))
    .replace(/(^|\s)\/\/.*$/gm, '');
}
