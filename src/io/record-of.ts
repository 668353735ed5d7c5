import type { Document } from '../model/document.ts';
import type { Interview, Source } from '../model/interview.ts';
import type { Problem } from '../model/problem.ts';
import type { Line, Reading } from '../parser/blocks.ts';
import type { Limits } from '../parser/limits.ts';
import { parseRecord, type RecordOptions } from '../parser/record.ts';

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

/** What a reader made of a file → tree; the same on every host. `base` is what the host knows of the file. */
export function recordOf(
  reading: Reading,
  base: { readonly bytes: number; readonly sha256: string },
  options: RecordOptions,
  limits: Limits,
): ReadRecord {
  const { source, lines } = reading;
  if (lines.length === 0 && !reading.frontMatter)
    return { read: false, ...base, format: source.format, problems: reading.problems };
  if (source.text.length > limits.characters || lines.length > limits.lines)
    return { read: false, ...base, format: source.format, problems: [{ code: 'too-large' }] };
  const { problems, ...trees } = parseRecord(reading, options);
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
