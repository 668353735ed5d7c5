import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { deflateRawSync } from 'node:zlib';
import { host } from '../io/host.ts';
import { Misuse } from '../io/misuse.ts';
import { readRecord } from '../io/record.ts';
import type { Source } from '../model/interview.ts';
import { archiveOf } from '../parser/archive/archive.ts';
import { crc32 } from '../parser/archive/crc32.ts';
import { directoryOf } from '../parser/archive/end.ts';
import { isZip } from '../parser/archive/signature.ts';
import type { Limits } from '../parser/limits.ts';
import type { Original } from '../writers/annotated/annotated.ts';
import type { Settings } from './settings.ts';
import type { Words } from './words.ts';

/** A document as it is handed to a writer, and what was read of it. */
export interface OfficeDocument {
  readonly original: Original;
  readonly source: Source;
  readonly sha256: string;
}

/** Undefined for what cannot be read or is of another format. */
export async function documentIn(
  file: string,
  name: string,
  settings: Pick<Settings, 'reading' | 'language' | 'lexicons'>,
): Promise<OfficeDocument | undefined> {
  const { reading, language, lexicons } = settings;
  const record = await readRecord({ file, name }, language, lexicons, { ...reading, convert: false });
  if (!record.read || (record.source.format !== 'docx' && record.source.format !== 'odt')) return undefined;
  const { source, sha256 } = record;
  return { original: originalOf(await readFile(file), reading.limits), source, sha256 };
}

/** By what the system says of both, since one file may have several names. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map((path) => stat(path).catch(() => undefined)));
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}

/** What the writers need to copy an archive: its parts as the reader takes them out, and packing by this machine. */
export function originalOf(bytes: Uint8Array, limits: Limits): Original {
  if (!isZip(bytes)) return bytes;
  const directory = directoryOf(new DataView(bytes.buffer, bytes.byteOffset, bytes.length));
  return {
    bytes,
    directory,
    // Each part on its own: the reader has held the archive as a whole to its limits before.
    part: (name) => archiveOf(bytes, host.inflate, limits).part(name),
    deflate: (content) => deflateRawSync(content, { level: 9 }),
    crc32,
  };
}

/**
 * In one step, so that nobody finds half a document.
 * @throws Misuse where the system does not let us.
 */
export async function writeWhole(
  target: string,
  output: string,
  bytes: Uint8Array,
  words: Pick<Words, 'cannotWrite'>,
): Promise<void> {
  const temporary = `${target}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, bytes, { flag: 'wx' });
    await rename(temporary, target);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    await rm(temporary, { force: true });
    if (code === undefined) throw error;
    throw new Misuse(words.cannotWrite(output, code));
  }
}
