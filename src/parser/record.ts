import type { Document, RecordType } from '../model/document.ts';
import type { Interview } from '../model/interview.ts';
import type { Problem } from '../model/problem.ts';
import { turnsOf } from '../model/turns.ts';
import type { Reading } from './blocks.ts';
import { parseDocuments } from './document/document.ts';
import { declaredIn } from './document/front-matter.ts';
import { type ParseOptions, parseInterview } from './interview/interview.ts';

export interface RecordOptions extends ParseOptions {
  /** What the caller says that the record is; its own front matter goes before. */
  readonly record?: RecordType | undefined;
}

export interface ParsedRecord {
  /** Always read, since most records are interviews; of no use where there are documents. */
  readonly interview: Interview;
  /** Present for a record of another type; several where one source is a bundle. */
  readonly documents?: readonly Document[];
  readonly problems: readonly Problem[];
}

/** Who asks and who answers each speak so often: then it is an interview, whatever its title is. */
const leastTurns = 4;

/**
 * A record by its type: as it says itself (`record:` in the front matter), as the caller says, or as its title and its
 * labels show. Without any of these it is an interview.
 */
export function parseRecord(reading: Reading, options: RecordOptions): ParsedRecord {
  const read = parseInterview(reading, options);
  const declared = declaredIn(reading.source.text, reading.frontMatter);
  const type = declared.record ?? options.record;
  if (type === 'interview') return read;
  if (type !== undefined) {
    const from = declared.record === undefined ? 'option' : 'declared';
    return {
      interview: read.interview,
      ...parseDocuments(reading, { ...options, known: { type, from }, guessing: false }),
    };
  }
  const turns = turnsOf(read.interview);
  const speaks = (role: string): number => turns.filter(({ speaker }) => speaker === role).length;
  if (speaks('officer') >= leastTurns && speaks('applicant') >= leastTurns) return read;
  const found = parseDocuments(reading, { ...options, guessing: turns.length < leastTurns });
  return found.documents.length > 0 ? { interview: read.interview, ...found } : read;
}
