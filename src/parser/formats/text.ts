import type { Format } from '../blocks.ts';
import { plainLines } from '../prose/plain-lines.ts';
import { isProse, readProse } from '../prose/prose.ts';

/** Plain text: lines as they stand, no formatting. */
const text: Format = {
  id: 'text',
  extensions: ['.txt', '.text'],
  sniff: isProse,
  read: (bytes, path) => readProse(bytes, path, 'text', plainLines),
};

export default text;
