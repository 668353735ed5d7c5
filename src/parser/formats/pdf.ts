import { type Format, unreadable } from '../blocks.ts';
import { readPages } from '../pdf/document.ts';
import { Unreadable } from '../unreadable.ts';

/** PDF (ISO 32000), its text put together from where it stands on the page. */
const pdf: Format = {
  id: 'pdf',
  extensions: ['.pdf'],
  sniff: isPdf,
  async read(bytes, path, { pdfText }, { limits }) {
    if (bytes.length === 0) return unreadable(path, 'pdf', 'empty-file');
    if (!isPdf(bytes)) return unreadable(path, 'pdf', 'mislabelled');
    try {
      return readPages(await pdfText(bytes, limits), path);
    } catch (error) {
      if (error instanceof Unreadable) return unreadable(path, 'pdf', error.code);
      // More lines on a page than can be compared at once.
      return unreadable(path, 'pdf', error instanceof RangeError ? 'too-large' : 'internal-error');
    }
  },
};

/** The signature stands within the first kilobyte: some writers put a mail's or a printer's lines before it. */
function isPdf(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, 1024)).includes('%PDF-');
}

export default pdf;
