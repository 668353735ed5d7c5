import type { Format } from '../blocks.ts';
import { markdownReader } from '../markdown/reader.ts';
import { isProse, readProse } from '../prose/prose.ts';

/** CommonMark, with pipe tables; told from plain text by extension only. */
const markdown: Format = {
  id: 'markdown',
  extensions: ['.md', '.markdown', '.mdown'],
  sniff: isProse,
  read: (bytes, path, _host, { limits }) => readProse(bytes, path, markdownReader, limits),
};

export default markdown;
