import type { Format } from './blocks.ts';

/**
 * The reader for a file: its content decides where content tells one format from all others; formats that look alike
 * from inside (Markdown, text) are told apart by the extension. A file that no format recognises goes to the reader
 * its name asks for, which says what is wrong with it.
 */
export function formatFor(path: string, bytes: Uint8Array, formats: readonly Format[]): Format | undefined {
  const extension = /\.[^./\\]+$/.exec(path.toLowerCase())?.[0] ?? '';
  const named = formats.find((format) => format.extensions.includes(extension));
  const fitting = formats.filter((format) => format.sniff(bytes));
  const certain = fitting.filter((format) => !isProse(format));
  const [only, ...others] = certain.length > 0 ? certain : fitting;
  if (named && (named === only || others.includes(named))) return named;
  if (only && others.length === 0 && (!isProse(only) || !named || isProse(named))) return only;
  return named ?? fitting.find((format) => format.id === 'text') ?? only;
}

/** Formats whose files look alike from inside, and like anything that is typed. */
function isProse({ id }: Format): boolean {
  return id === 'text' || id === 'markdown';
}
