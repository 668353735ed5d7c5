import { createHash } from 'node:crypto';
import type { RecordType } from '../model/document.ts';
import type { Lexicons } from '../model/lexicon.ts';
import type { Language } from '../model/locale.ts';
import type { Reading, ReadOptions } from '../parser/blocks.ts';
import { unreadable } from '../parser/blocks.ts';
import { defaultLimits } from '../parser/limits.ts';
import { bytesOf, type Content } from './bytes.ts';
import { readerFor } from './formats.ts';
import { host } from './host.ts';
import type { Input } from './inputs.ts';
import { type ReadRecord, recordOf } from './record-of.ts';
import type { Within } from './time-limit.ts';

export type { ReadRecord } from './record-of.ts';

/** How a file is to be read, on this machine. */
export interface RecordOptions extends ReadOptions {
  /** Whether LibreOffice may convert what no reader reads. */
  readonly convert: boolean;
  /** What the record is, where the caller says so; its own front matter goes before. */
  readonly record?: RecordType | undefined;
  /** Ends what takes too long. */
  readonly within?: Within;
}

/**
 * Bytes → tree. Never throws for what is in the file or for a file that cannot be opened.
 * @param known the file's content, where it was read already.
 * @throws TimedOut
 */
export async function readRecord(
  input: Input,
  language: Language | 'auto',
  lexicons: Readonly<Record<Language, Lexicons>>,
  options: RecordOptions = { changes: 'accepted', limits: defaultLimits, convert: false },
  known?: Content,
): Promise<ReadRecord> {
  const content = known ?? (await bytesOf(input, options.limits));
  if ('problem' in content) {
    return { read: false, problems: [content.problem], bytes: content.size, sha256: null, format: null };
  }
  const { bytes } = content;
  const base = { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
  const reading = await readingOf(bytes, input.name, options);
  const { within = now } = options;
  const how = { language, lexicons, record: options.record };
  return within(() => recordOf(reading, base, how, options.limits));
}

const now: Within = (work) => work();

/** What is read of a file's bytes, before anything is made of it. */
export async function readingOf(bytes: Uint8Array, name: string, options: RecordOptions): Promise<Reading> {
  const format = await readerFor(name, bytes);
  const { within = now } = options;
  const reading = await within(() => format.read(bytes, name, host, options));
  if (!options.convert || reading.problems[0]?.code !== 'old-word-format') return reading;
  const { converted } = await import('./convert.ts');
  const result = await converted(bytes);
  if ('problem' in result) return unreadable(name, 'docx', result.problem);
  const again = await format.read(result.bytes, name, host, options);
  return { ...again, problems: [{ code: 'converted' }, ...again.problems] };
}
