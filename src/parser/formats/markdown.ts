import type { Format } from '../blocks.ts';
import { markdownLines } from '../markdown/lines.ts';
import { isProse, readProse } from '../prose/prose.ts';

/** CommonMark, with pipe tables; told from plain text by extension only. */
const markdown: Format = {
  id: 'markdown',
  extensions: ['.md', '.markdown', '.mdown'],
  sniff: isProse,
  read: (bytes, path) => readProse(bytes, path, 'markdown', markdownLines),
};

export default markdown;
