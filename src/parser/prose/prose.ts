import { decodeText } from '../../text/encoding.ts';
import { type Line, type Reading, unreadable } from '../blocks.ts';
import { frontMatterOf } from './front-matter.ts';

/** Files that are no plain text although much of them may look like it: ZIP, OLE, PDF, RTF. */
const foreign = ['PK\x03\x04', '\xd0\xcf\x11\xe0', '%PDF-', '{\\rtf'];

/** Whether the bytes read as text of any kind; an empty file does, and is reported as empty when read. */
export function isProse(bytes: Uint8Array): boolean {
  if (isForeign(bytes)) return false;
  const told = decodeText(bytes.subarray(0, 65_536));
  return !('problem' in told) || told.problem === 'empty-file';
}

/** Decodes a text file and sets its front matter aside; `lines` makes the lines of what stands from an offset on. */
export function readProse(
  bytes: Uint8Array,
  path: string,
  format: 'markdown' | 'text',
  lines: (text: string, from: number) => readonly Line[],
): Reading {
  if (isForeign(bytes)) return unreadable(path, format, 'mislabelled');
  const decoded = decodeText(bytes);
  if ('problem' in decoded) return unreadable(path, format, decoded.problem);
  const { text, guessed } = decoded;
  const frontMatter = frontMatterOf(text);
  return {
    source: { path, format, text, anchors: null },
    lines: lines(text, frontMatter?.end ?? 0),
    problems: guessed ? [{ code: 'guessed-encoding', data: { encoding: guessed } }] : [],
    ...(frontMatter && { frontMatter }),
  };
}

function isForeign(bytes: Uint8Array): boolean {
  return foreign.some((magic) => [...magic].every((sign, i) => bytes[i] === sign.charCodeAt(0)));
}
