import type { Line } from '../blocks.ts';
import { markdownLines } from '../markdown/lines.ts';
import { plainLines } from './plain-lines.ts';
import type { ProseReader } from './prose.ts';

/** How plain text is read, decoded already. */
export const textReader: ProseReader = { format: 'text', lines: textLines };

/** The canonical template (domain §C.6) is Markdown whatever its file is called: it also comes through a pipe. */
function textLines(text: string, from: number): readonly Line[] {
  const isTemplate = /^record:[ \t]*["']?personal-interview-notes\b/m.test(text.slice(0, from));
  return isTemplate ? markdownLines(text, from) : plainLines(text, from);
}
