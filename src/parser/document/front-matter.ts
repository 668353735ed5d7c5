import { isRecordType, type RecordType } from '../../model/document.ts';
import type { Span } from '../../model/place.ts';
import type { Line } from '../blocks.ts';

/** What the block at the top says of a record that is no interview. */
export interface DeclaredDocument {
  /** `record: decision`. */
  readonly record?: RecordType;
  /** `record: …` names no type that there is. */
  readonly unknown?: Span;
  /** Every other key with its value, as a line of the record's head. */
  readonly lines: readonly Line[];
}

/** The canonical template of an interview names itself so. */
const template = 'personal-interview-notes';

/** Keys and plain values, one a line; what is nested belongs to no document and is left aside. */
export function declaredIn(text: string, span: Span | undefined): DeclaredDocument {
  if (!span) return { lines: [] };
  const lines: Line[] = [];
  let declared: Pick<DeclaredDocument, 'record' | 'unknown'> = {};
  for (const match of text.slice(span.start, span.end).matchAll(/[^\r\n]+/gu)) {
    const pair = /^([\p{L}_][\p{L}\p{N}_-]*):[ \t]+(["']?)([^\r\n]*?)\2[ \t]*$/u.exec(match[0]);
    const [, key = '', , value = ''] = pair ?? [];
    if (value === '') continue;
    const start = span.start + match.index;
    const at = {
      start: start + match[0].lastIndexOf(value),
      end: start + match[0].lastIndexOf(value) + value.length,
    };
    if (key === 'record') {
      if (isRecordType(value)) declared = { record: value };
      else declared = value === template ? { record: 'interview' } : { unknown: at };
    } else if (!/^(?:notes-)?lang(?:uage|ue)?$/u.test(key)) {
      lines.push(lineOf(text, { start, end: at.end }, lines.length));
    }
  }
  return { ...declared, lines };
}

function lineOf(text: string, { start, end }: Span, n: number): Line {
  // Blocks of the record itself count from 0.
  return {
    text: text.slice(start, end),
    runs: [{ start, end, bold: false, italic: false }],
    block: -1 - n,
    kind: 'text',
  };
}
