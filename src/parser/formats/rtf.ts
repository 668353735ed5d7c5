import { type Format, unreadable } from '../blocks.ts';
import { readDocument } from '../rtf/document.ts';
import { isRtf } from '../rtf/signature.ts';
import { Unreadable } from '../unreadable.ts';

/** Rich Text Format as Word, LibreOffice, WordPad and TextEdit write it (Microsoft, version 1.9.1). */
const rtf: Format = {
  id: 'rtf',
  extensions: ['.rtf'],
  sniff: isRtf,
  read(bytes, path, _, options) {
    if (bytes.length === 0) return unreadable(path, 'rtf', 'empty-file');
    if (!isRtf(bytes)) return unreadable(path, 'rtf', 'mislabelled');
    try {
      return readDocument(bytes, path, options);
    } catch (error) {
      return unreadable(path, 'rtf', error instanceof Unreadable ? error.code : 'internal-error');
    }
  },
};

export default rtf;
