import type { Format } from '../blocks.ts';
import { isProse, readProse } from '../prose/prose.ts';
import { textReader } from '../prose/text-reader.ts';

/** Plain text: lines as they stand, no formatting. */
const text: Format = {
  id: 'text',
  extensions: ['.txt', '.text'],
  sniff: isProse,
  read: (bytes, path, _host, { limits }) => readProse(bytes, path, textReader, limits),
};

export default text;
