import { relative } from 'node:path';
import type { Words } from '../words.ts';

/** Says what was written and where; the standard output stays free for reports. */
export function writtenBeside(path: string, what: string, words: Words): 0 {
  process.stderr.write(`${what}\n${words.written(relative(process.cwd(), path) || path)}\n`);
  return 0;
}
