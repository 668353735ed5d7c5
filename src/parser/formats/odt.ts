import { archiveOf } from '../archive/archive.ts';
import { isZip } from '../archive/signature.ts';
import { type Format, unreadable } from '../blocks.ts';
import { isFlat, isOpenDocument } from '../odt/container.ts';
import { readFlat, readPackage } from '../odt/document.ts';
import { Unreadable } from '../unreadable.ts';

/** LibreOffice and other OpenDocument writers, packed or flat, templates and master documents (ISO/IEC 26300). */
const odt: Format = {
  id: 'odt',
  extensions: ['.odt', '.ott', '.fodt', '.odm'],
  sniff: isOpenDocument,
  read(bytes, path, { inflate }, options) {
    if (bytes.length === 0) return unreadable(path, 'odt', 'empty-file');
    try {
      if (isZip(bytes)) return readPackage(archiveOf(bytes, inflate, options.limits), path, options);
      return isFlat(bytes) ? readFlat(bytes, path, options) : unreadable(path, 'odt', 'mislabelled');
    } catch (error) {
      return unreadable(path, 'odt', error instanceof Unreadable ? error.code : 'internal-error');
    }
  },
};

export default odt;
