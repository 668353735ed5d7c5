import { createHash } from 'node:crypto';
import type { Document, RecordType } from '../model/document.ts';
import type { Interview, Source } from '../model/interview.ts';
import type { Lexicons } from '../model/lexicon.ts';
import type { Language } from '../model/locale.ts';
import type { Problem } from '../model/problem.ts';
import type { Line, Reading, ReadOptions } from '../parser/blocks.ts';
import { unreadable } from '../parser/blocks.ts';

import { defaultLimits } from '../parser/limits.ts';
import { parseRecord } from '../parser/record.ts';
import { bytesOf } from './bytes.ts';
import { readerFor } from './formats.ts';
import { host } from './host.ts';
import type { Input } from './inputs.ts';

/** A record that was read, or the problems that kept it from being read. */
export type ReadRecord =
  | {
      readonly read: true;
      readonly source: Source;
      readonly lines: readonly Line[];
      readonly interview: Interview;
      /** Present where it is no interview. */
      readonly documents?: readonly Document[];
      readonly problems: readonly Problem[];
      readonly bytes: number;
      readonly sha256: string;
    }
  | {
      readonly read: false;
      readonly problems: readonly Problem[];
      readonly bytes: number;
      readonly sha256: string | null;
      readonly format: string | null;
    };

/** How a file is to be read, on this machine. */
export interface RecordOptions extends ReadOptions {
  /** Whether LibreOffice may convert what no reader reads. */
  readonly convert: boolean;
  /** What the record is, where the caller says so; its own front matter goes before. */
  readonly record?: RecordType | undefined;
}

/** Bytes → tree. Never throws for what is in the file or for a file that cannot be opened. */
export async function readRecord(
  input: Input,
  language: Language | 'auto',
  lexicons: Readonly<Record<Language, Lexicons>>,
  options: RecordOptions = { changes: 'accepted', limits: defaultLimits, convert: false },
): Promise<ReadRecord> {
  const content = await bytesOf(input, options.limits);
  if ('problem' in content) {
    return { read: false, problems: [content.problem], bytes: content.size, sha256: null, format: null };
  }
  const { bytes } = content;
  const base = { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
  const reading = await readingOf(bytes, input.name, options);
  if (reading.lines.length === 0 && !reading.frontMatter) {
    return { read: false, ...base, format: reading.source.format, problems: reading.problems };
  }
  const { source, lines } = reading;
  if (source.text.length > options.limits.characters || lines.length > options.limits.lines) {
    return { read: false, ...base, format: source.format, problems: [{ code: 'too-large' }] };
  }
  const { problems, ...trees } = parseRecord(reading, { language, lexicons, record: options.record });
  return {
    read: true,
    ...base,
    source,
    lines,
    ...trees,
    problems: distinct([...reading.problems, ...problems]),
  };
}

/** Reader and grammar may come to the same doubt. */
function distinct(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

async function readingOf(bytes: Uint8Array, name: string, options: RecordOptions): Promise<Reading> {
  const format = await readerFor(name, bytes);
  const reading = await format.read(bytes, name, host, options);
  if (!options.convert || reading.problems[0]?.code !== 'old-word-format') return reading;
  const { converted } = await import('./convert.ts');
  const result = await converted(bytes);
  if ('problem' in result) return unreadable(name, 'docx', result.problem);
  const again = await format.read(result.bytes, name, host, options);
  return { ...again, problems: [{ code: 'converted' }, ...again.problems] };
}
