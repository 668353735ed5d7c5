import { constants } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { dirname, extname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { Problem } from '../model/problem.ts';
import { Misuse } from './misuse.ts';
import { patiently } from './patience.ts';
import { walked } from './walk.ts';

/** One record to read: where it is and how reports name it. */
export interface Input {
  /** Absolute path, or undefined for standard input. */
  readonly file: string | undefined;
  /** Relative POSIX path, as reports print it; never absolute. */
  readonly name: string;
  /** Why it is known already that nothing can be read here: a folder that cannot be opened. */
  readonly fault?: Problem;
}

export interface InputWords {
  noSuchFile(path: string): string;
  nothingMatched(patterns: string): string;
}

/**
 * Files, folders and globs → records, each once, in order of name. Folders are walked for known extensions;
 * a file named outright is taken whatever its extension. A folder that cannot be opened stands among the records, with
 * its fault.
 * @throws Misuse when a named file does not exist or nothing at all matches.
 */
export async function inputsOf(
  patterns: readonly string[],
  cwd: string,
  extensions: readonly string[],
  stdinName: string,
  words: InputWords,
): Promise<readonly Input[]> {
  const names = new Map<string, { readonly name: string; readonly fault?: Problem }>();
  let stdin = false;
  for (const pattern of patterns) {
    if (pattern === '-') stdin = true;
    else
      for (const { file, ...fault } of await filesOf(pattern, cwd, extensions, words))
        if (!names.has(file)) names.set(file, { name: nameOf(file, pattern, cwd), ...fault });
  }
  const named = distinct([...names].map(([file, one]) => ({ file, ...one })));
  named.sort((a, b) => (a.name < b.name ? -1 : 1));
  const all: Input[] = stdin ? [{ file: undefined, name: stdinName }, ...named] : named;
  if (all.length === 0) throw new Misuse(words.nothingMatched(patterns.join(' ')));
  return all;
}

/**
 * Relative to where the caller stands. A place elsewhere that was named from the root is named from its last folder:
 * a report tells nobody how the machine's folders are called.
 */
function nameOf(file: string, pattern: string, cwd: string): string {
  const name = relative(cwd, file);
  const outside = name.startsWith('..') || isAbsolute(name);
  return posix(outside && isAbsolute(pattern) ? relative(dirname(literalPart(pattern)), file) : name);
}

/** Two records must not share a name: one folder more is told of each that do. */
interface Named extends Input {
  readonly file: string;
}

function distinct(inputs: readonly Named[]): Named[] {
  const count = new Map<string, number>();
  for (const { name } of inputs) count.set(name, (count.get(name) ?? 0) + 1);
  const longer = inputs.map((input) =>
    count.get(input.name) === 1
      ? input
      : {
          ...input,
          name: posix(input.file)
            .split('/')
            .slice(-input.name.split('/').length - 1)
            .join('/'),
        },
  );
  return [...count.values()].every((n) => n === 1) ? longer : distinct(longer);
}

/** The folders of a pattern up to the first that is not plain. */
function literalPart(pattern: string): string {
  const parts = pattern.replace(/[\\/]+$/, '').split(/[\\/]/);
  const first = parts.findIndex((part) => isPattern(part));
  return (first === -1 ? parts : parts.slice(0, first)).join(sep);
}

/** Whether a name stands for several: as shells take it. */
function isPattern(name: string): boolean {
  return /[*?]|\[[^\]]+\]|\{[^{}]*(?:,|\.\.)[^{}]*\}|[!@+]\(/.test(name);
}

interface Found {
  readonly file: string;
  readonly fault?: Problem;
}

async function filesOf(
  pattern: string,
  cwd: string,
  extensions: readonly string[],
  words: InputWords,
): Promise<readonly Found[]> {
  const isRecord = (path: string): boolean => extensions.includes(extname(path).toLowerCase());
  const path = resolve(cwd, pattern);
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) {
    const { files, faults } = await walked(path, isRecord);
    return [...(await withoutReports(files)).map((file) => ({ file })), ...faulty(faults)];
  }
  if (found) return [{ file: path }];
  if (!isPattern(pattern)) throw new Misuse(words.noSuchFile(pattern));
  const { default: picomatch } = await import('picomatch');
  const base = literalPart(pattern);
  // Only the part behind the plain folders: what they are called is no pattern.
  const matches = picomatch(posix(pattern.slice(base === '' ? 0 : base.length + 1)));
  const { files, faults } = await walked(
    resolve(cwd, base),
    (name) => matches(posix(name)) && isRecord(name),
  );
  return [...files.map((file) => ({ file })), ...faulty(faults)];
}

function faulty(faults: Awaited<ReturnType<typeof walked>>['faults']): readonly Found[] {
  return faults.map(({ path, problem }) => ({ file: path, fault: problem }));
}

/** A report that was written beside the records is none of them. */
async function withoutReports(files: readonly string[]): Promise<readonly string[]> {
  const kept: string[] = [];
  for (const file of files) if (!/\.html?$/i.test(file) || !(await isOwnReport(file))) kept.push(file);
  return kept;
}

async function isOwnReport(path: string): Promise<boolean> {
  const file = await patiently(() => open(path, constants.O_RDONLY | constants.O_NONBLOCK)).catch(
    () => undefined,
  );
  try {
    const { buffer, bytesRead } = (await file?.read(Buffer.alloc(4096), 0, 4096, 0)) ?? {
      buffer: '',
      bytesRead: 0,
    };
    return buffer.toString('latin1', 0, bytesRead).includes('<meta name="generator" content="charterlint">');
  } catch {
    return false;
  } finally {
    await file?.close();
  }
}

function posix(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}
