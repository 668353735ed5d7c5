import { excerpts } from '../engine/excerpt.ts';
import type { Means } from '../io/assessing.ts';
import { readingOf } from '../io/record.ts';
import { timeLimit } from '../io/time-limit.ts';
import { coreOf, type Kept, packed, type Stored } from './kept.ts';

/**
 * What was kept of a record with its excerpts, cut anew from the record itself: nothing that is kept holds a word of it.
 * Where the record cannot be read any more, nothing is quoted.
 */
export async function quoted(kept: Kept, bytes: Uint8Array, name: string, means: Means): Promise<Stored> {
  const { assessment, masked, unquoted } = coreOf(kept);
  if (assessment.findings.length === 0) return kept;
  const never = new Set(unquoted);
  try {
    const within = timeLimit(means.timePerFile);
    const reading = await readingOf(bytes, name, { ...means.reading, convert: means.convert, within });
    const excerptAt = excerpts(reading.source, masked ?? [], means.lineHashes);
    const quotes = assessment.findings.map(({ start, end }, i) =>
      never.has(i) ? null : excerptAt({ start: start.offset, end: end.offset }, start.line),
    );
    return { ...kept, quotes: packed(quotes) };
  } catch {
    return kept;
  }
}
