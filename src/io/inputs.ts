import { constants } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { dirname, extname, isAbsolute, relative, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { Misuse } from './misuse.ts';

/** One record to read: where it is and how reports name it. */
export interface Input {
  /** Absolute path, or undefined for standard input. */
  readonly file: string | undefined;
  /** Relative POSIX path, as reports print it; never absolute. */
  readonly name: string;
}

export interface InputWords {
  noSuchFile(path: string): string;
  nothingMatched(patterns: string): string;
}

/** Folders that hold no records. */
const ignored = ['**/node_modules/**', '**/.git/**'];

/**
 * Files, folders and globs → records, each once, in order of name. Folders are walked for known extensions;
 * a file named outright is taken whatever its extension.
 * @throws Misuse when a named file does not exist or nothing at all matches.
 */
export async function inputsOf(
  patterns: readonly string[],
  cwd: string,
  extensions: readonly string[],
  stdinName: string,
  words: InputWords,
): Promise<readonly Input[]> {
  const names = new Map<string, string>();
  let stdin = false;
  for (const pattern of patterns) {
    if (pattern === '-') stdin = true;
    else
      for (const file of await filesOf(pattern, cwd, extensions, words))
        if (!names.has(file)) names.set(file, nameOf(file, pattern, cwd));
  }
  const named = distinct([...names].map(([file, name]) => ({ file, name })));
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
function distinct(inputs: readonly { file: string; name: string }[]): { file: string; name: string }[] {
  const count = new Map<string, number>();
  for (const { name } of inputs) count.set(name, (count.get(name) ?? 0) + 1);
  const longer = inputs.map(({ file, name }) =>
    count.get(name) === 1
      ? { file, name }
      : {
          file,
          name: posix(file)
            .split('/')
            .slice(-name.split('/').length - 1)
            .join('/'),
        },
  );
  return [...count.values()].every((n) => n === 1) ? longer : distinct(longer);
}

/** The folders of a pattern up to the first that is not plain. */
function literalPart(pattern: string): string {
  const parts = pattern.replace(/[\\/]+$/, '').split(/[\\/]/);
  const first = parts.findIndex((part) => isDynamicPattern(part));
  return (first === -1 ? parts : parts.slice(0, first)).join(sep);
}

async function filesOf(
  pattern: string,
  cwd: string,
  extensions: readonly string[],
  words: InputWords,
): Promise<readonly string[]> {
  const path = resolve(cwd, pattern);
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) {
    const endings = extensions.map((extension) => extension.slice(1)).join(',');
    const walked = await glob(`**/*.{${endings}}`, {
      cwd: path,
      absolute: true,
      ignore: ignored,
      caseSensitiveMatch: false,
      followSymbolicLinks: false,
    });
    return withoutReports(walked);
  }
  if (found) return [path];
  if (!isDynamicPattern(pattern)) throw new Misuse(words.noSuchFile(pattern));
  const matched = await glob(pattern, { cwd, absolute: true, ignore: ignored, followSymbolicLinks: false });
  return matched.filter((file) => extensions.includes(extname(file).toLowerCase()));
}

/** A report that was written beside the records is none of them. */
async function withoutReports(files: readonly string[]): Promise<readonly string[]> {
  const own = await Promise.all(
    files.map(async (file) => /\.html?$/i.test(file) && (await isOwnReport(file))),
  );
  return files.filter((_, i) => !own[i]);
}

async function isOwnReport(path: string): Promise<boolean> {
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK).catch(() => undefined);
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
