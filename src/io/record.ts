import { createHash } from 'node:crypto';
import type { Interview, Source } from '../model/interview.ts';
import type { Lexicons } from '../model/lexicon.ts';
import type { Language } from '../model/locale.ts';
import type { Problem } from '../model/problem.ts';
import type { Reading } from '../parser/blocks.ts';
import { formatFor } from '../parser/index.ts';
import { parseInterview } from '../parser/interview/interview.ts';
import { inflate } from './inflate.ts';
import { bytesOf, type Input } from './inputs.ts';
import { loadFormat } from './library.ts';

/** Larger files are refused before they are read into the parser; an interview is some hundred kB. */
export const maximumBytes = 64 * 1024 * 1024;

/** A record that was read, or the problems that kept it from being read. */
export type ReadRecord =
  | {
      readonly read: true;
      readonly source: Source;
      readonly interview: Interview;
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

/** Bytes → tree. Never throws for what is in the file or for a file that cannot be opened. */
export async function readRecord(
  input: Input,
  language: Language | 'auto',
  lexicons: Readonly<Record<Language, Lexicons>>,
): Promise<ReadRecord> {
  let bytes: Uint8Array;
  try {
    bytes = await bytesOf(input);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    return {
      read: false,
      problems: [{ code: code === 'ENOENT' ? 'not-found' : 'not-readable', data: { cause: code } }],
      bytes: 0,
      sha256: null,
      format: null,
    };
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const base = { bytes: bytes.length, sha256 };
  if (bytes.length > maximumBytes) {
    return {
      read: false,
      ...base,
      format: null,
      problems: [{ code: 'too-large', data: { megabytes: Math.round(bytes.length / 1048576) } }],
    };
  }
  const reading = await readingOf(bytes, input.name);
  if (!reading) return { read: false, ...base, format: null, problems: [{ code: 'unsupported-format' }] };
  if (reading.lines.length === 0 && !reading.frontMatter) {
    return { read: false, ...base, format: reading.source.format, problems: reading.problems };
  }
  const { interview, problems } = parseInterview(reading, { language, lexicons });
  return {
    read: true,
    ...base,
    source: reading.source,
    interview,
    problems: [...reading.problems, ...problems],
  };
}

/** The content decides; the extension only between formats that look alike from inside (Markdown and text). */
async function readingOf(bytes: Uint8Array, name: string): Promise<Reading | undefined> {
  const formats = await Promise.all(candidates(bytes, name).map(loadFormat));
  const format = formatFor(name, bytes, formats) ?? formats[0];
  return format?.read(bytes, name, { inflate });
}

/** Spares loading a reader that cannot be the right one. */
function candidates(bytes: Uint8Array, name: string): readonly string[] {
  const ending = /\.[^./]+$/.exec(name.toLowerCase())?.[0] ?? '';
  const archive = (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf);
  const openDocument = ['.odt', '.ott', '.fodt'].includes(ending);
  // The last word is that of the reader that the name asks for: it says what is wrong.
  if (archive) return openDocument ? ['odt', 'docx'] : ['docx', 'odt'];
  if (openDocument) return ['odt'];
  if (['.docx', '.docm', '.doc'].includes(ending)) return ['docx'];
  return ending === '.md' || ending === '.markdown' ? ['markdown'] : ['text'];
}
