import { archiveOf } from '../archive/archive.ts';
import { type Format, unreadable } from '../blocks.ts';
import { foreignContainer, isOfficeZip } from '../docx/container.ts';
import { readDocument } from '../docx/document.ts';
import { Unreadable } from '../unreadable.ts';

/** Word since 2007, transitional and strict, on either side of tracked changes (ISO/IEC 29500). */
const docx: Format = {
  id: 'docx',
  extensions: ['.docx', '.docm', '.doc'],
  sniff: isOfficeZip,
  read(bytes, path, { inflate }, options) {
    const foreign = foreignContainer(bytes);
    if (foreign) return unreadable(path, 'docx', foreign);
    try {
      return readDocument(archiveOf(bytes, inflate, options.limits), path, options);
    } catch (error) {
      return unreadable(path, 'docx', error instanceof Unreadable ? error.code : 'internal-error');
    }
  },
};

export default docx;
