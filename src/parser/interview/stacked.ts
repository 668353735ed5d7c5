import type { Line } from '../blocks.ts';
import { fieldId } from './field-pairs.ts';
import type { Words } from './words.ts';

/** The field that a line names without any sign, with its value below; undefined for any other line. */
export function stackedId(line: Line, words: Words): string | undefined {
  const text = line.text.trim();
  if (line.kind !== 'text' || line.cell || text.length > 48 || /[\d:.?!]/u.test(text)) return undefined;
  const id = fieldId(text, words);
  return id === 'from' || id === 'until' ? undefined : id;
}

/** How many of the lines at the top are such labels, each over a line that is none. */
export function stackedIn(top: readonly Line[], words: Words): number {
  return top.filter((line, i) => {
    const next = top[i + 1];
    return next !== undefined && stackedId(line, words) !== undefined && stackedId(next, words) === undefined;
  }).length;
}
