import { decodeText } from '../../text/encoding.ts';
import { type Line, type Reading, unreadable } from '../blocks.ts';
import type { Limits } from '../limits.ts';
import { frontMatterOf } from './front-matter.ts';
import { textOf } from './runs.ts';

/** Files that are no plain text although much of them may look like it: ZIP, OLE, PDF, RTF. */
const foreign = ['PK\x03\x04', '\xd0\xcf\x11\xe0', '%PDF-', '{\\rtf'];

/** Whether the bytes read as text of any kind; an empty file does, and is reported as empty when read. */
export function isProse(bytes: Uint8Array): boolean {
  if (isForeign(bytes)) return false;
  const told = decodeText(bytes.subarray(0, 65_536));
  return !('problem' in told) || told.problem === 'empty-file';
}

/** How one kind of text is read. */
export interface ProseReader {
  readonly format: 'markdown' | 'text';
  /** Lines of what stands from an offset on. */
  lines(text: string, from: number): readonly Line[];
  /** The text that leaves are slices of: as long as the file's, with blanks for signs that part words. */
  shown?(text: string): string;
}

/** Decodes a text file and sets its front matter aside. */
export function readProse(
  bytes: Uint8Array,
  path: string,
  reader: ProseReader,
  limits: Pick<Limits, 'characters'>,
): Reading {
  const { format } = reader;
  if (isForeign(bytes)) return unreadable(path, format, 'mislabelled');
  const decoded = decodeText(bytes);
  if ('problem' in decoded) return unreadable(path, format, decoded.problem);
  const { text, encoding, doubtful, lost } = decoded;
  const reading = readText(text, path, reader, limits);
  if (reading.problems.length > 0) return reading;
  return {
    ...reading,
    problems: [
      ...(lost ? [{ code: 'degraded', data: { signs: lost } } as const] : []),
      ...(doubtful ? [{ code: 'guessed-encoding', data: { encoding } } as const] : []),
    ],
  };
}

/** The same for a text that needs no decoding: what is typed in an editor. */
export function readText(
  text: string,
  path: string,
  { format, lines, shown = (text) => text }: ProseReader,
  limits: Pick<Limits, 'characters'>,
): Reading {
  if (!/\S/.test(text)) return unreadable(path, format, 'empty-file');
  if (text.length > limits.characters) return unreadable(path, format, 'too-large');
  const frontMatter = frontMatterOf(text);
  const from = frontMatter?.end ?? 0;
  const found = lines(text, from);
  // Comments and link targets alone: something stands in the file, and nothing that anybody reads.
  if (found.length === 0 && !frontMatter) return unreadable(path, format, 'not-text');
  // A value of the front matter is no markup, whatever signs stand in it.
  const visible = text.slice(0, from) + shown(text.slice(from));
  return {
    source: { path, format, text: visible, anchors: null },
    lines: visible === text ? found : slicesOf(visible, found),
    problems: [],
    ...(frontMatter && { frontMatter }),
  };
}

function slicesOf(text: string, lines: readonly Line[]): readonly Line[] {
  return lines
    .map((line) => ({ ...line, text: textOf(text, line.runs) }))
    .filter((line) => line.kind === 'page-mark' || /\S/.test(line.text));
}

function isForeign(bytes: Uint8Array): boolean {
  return foreign.some((magic) => [...magic].every((sign, i) => bytes[i] === sign.charCodeAt(0)));
}
