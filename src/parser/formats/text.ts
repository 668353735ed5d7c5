import type { Format, Line } from '../blocks.ts';
import { markdownLines } from '../markdown/lines.ts';
import { plainLines } from '../prose/plain-lines.ts';
import { isProse, readProse } from '../prose/prose.ts';

/** Plain text: lines as they stand, no formatting. */
const text: Format = {
  id: 'text',
  extensions: ['.txt', '.text'],
  sniff: isProse,
  read: (bytes, path, _host, { limits }) =>
    readProse(bytes, path, { format: 'text', lines: textLines }, limits),
};

/** The canonical template (domain §C.6) is Markdown whatever its file is called: it also comes through a pipe. */
function textLines(text: string, from: number): readonly Line[] {
  const isTemplate = /^record:[ \t]*["']?personal-interview-notes\b/m.test(text.slice(0, from));
  return isTemplate ? markdownLines(text, from) : plainLines(text, from);
}

export default text;
