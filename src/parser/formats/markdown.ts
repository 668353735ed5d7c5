import type { Format } from '../blocks.ts';
import { withoutLineEndTags } from '../markdown/line-end-tags.ts';
import { markdownLines } from '../markdown/lines.ts';
import { isProse, readProse } from '../prose/prose.ts';

/** CommonMark, with pipe tables; told from plain text by extension only. */
const markdown: Format = {
  id: 'markdown',
  extensions: ['.md', '.markdown', '.mdown'],
  sniff: isProse,
  read: (bytes, path, _host, { limits }) =>
    readProse(bytes, path, { format: 'markdown', lines: markdownLines, shown: withoutLineEndTags }, limits),
};

export default markdown;
