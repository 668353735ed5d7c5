import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';

/** A program that was loaded, and a way to spare the next run the work of compiling it. */
export interface Loaded<T> {
  readonly program: T;
  /**
   * Leaves the compiled program in the user's cache folder, where none of this build is yet: functions of the program as
   * the engine runs them, and no word of any record. Never throws: what cannot be kept is not.
   */
  keep(): void;
}

/**
 * Loads a bundled program (a function of CommonJS's five names and of `import`), from what an earlier run left compiled where that can be
 * had. Node before 22 compiles anew at every start, which takes longer than a short record does.
 * @param digest of the file: what was left by another build is not taken.
 */
export function loaded<T>(file: string, digest: string): Loaded<T> {
  const place = placeOf(digest);
  const known = place === undefined ? undefined : codeAt(place);
  // The build writes signs of one byte only.
  const script = new Script(readFileSync(file, 'latin1'), {
    filename: file,
    ...(known ? { cachedData: known } : {}),
  });
  const module = { exports: {} as T };
  const run = script.runInThisContext() as (...names: readonly unknown[]) => void;
  const imported = (name: string): Promise<unknown> => import(name);
  run(module.exports, createRequire(file), module, file, dirname(file), imported);
  const isNew = place !== undefined && (known === undefined || script.cachedDataRejected === true);
  return { program: module.exports, keep: () => isNew && keepCode(place, script.createCachedData()) };
}

/** Not where Node itself is told to keep nothing compiled, nor where the user has no folder of his own. */
function placeOf(digest: string): string | undefined {
  const { NODE_DISABLE_COMPILE_CACHE: off, XDG_CACHE_HOME: named, LOCALAPPDATA: local } = process.env;
  if (off) return undefined;
  try {
    const caches =
      process.platform === 'win32'
        ? local
        : named || join(homedir(), process.platform === 'darwin' ? 'Library/Caches' : '.cache');
    const engine = `${process.versions.v8}-${process.arch}`.replace(/[^\w.-]/g, '');
    return caches && join(caches, 'charterlint', `program-${digest}-${engine}.bin`);
  } catch {
    return undefined;
  }
}

/** Bytes before the code: its checksum, since the engine trusts what it is given. */
const head = 4;

function codeAt(place: string): Buffer | undefined {
  try {
    const file = openSync(place, 'r');
    try {
      // Whoever may write here may have the program do anything: nobody but the user.
      const { uid, mode } = fstatSync(file);
      if (process.getuid && (uid !== process.getuid() || (mode & 0o022) !== 0)) return undefined;
      const bytes = readFileSync(file);
      const code = bytes.subarray(head);
      return bytes.length > head && bytes.readUInt32LE() === crc32(code) ? code : undefined;
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}

/** As many builds and engines as are kept side by side; the one written longest ago makes room. */
const most = 16;

function keepCode(place: string, code: Buffer): void {
  const folder = dirname(place);
  const draft = `${place}.${process.pid}-${Date.now()}`;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const bytes = Buffer.alloc(head);
    bytes.writeUInt32LE(crc32(code));
    writeFileSync(draft, Buffer.concat([bytes, code]), { mode: 0o600, flag: 'wx' });
    const others = readdirSync(folder)
      .filter((name) => name.endsWith('.bin'))
      .map((name) => join(folder, name))
      .sort((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs);
    for (const old of others.slice(most - 1)) rmSync(old, { force: true });
    renameSync(draft, place);
  } catch {
    try {
      rmSync(draft, { force: true });
    } catch {
      // The folder is gone, or not ours to clear: the next run compiles again.
    }
  }
}
