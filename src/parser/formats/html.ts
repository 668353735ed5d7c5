import { type Format, unreadable } from '../blocks.ts';
import { readPage } from '../html/document.ts';
import { isPage } from '../html/signature.ts';
import { Unreadable } from '../unreadable.ts';

/** Web pages, as Word, LibreOffice, Google Docs and browsers save them (HTML standard). Nothing is fetched. */
const html: Format = {
  id: 'html',
  extensions: ['.html', '.htm', '.xhtml'],
  sniff: isPage,
  read(bytes, path, _host, options) {
    if (bytes.length === 0) return unreadable(path, 'html', 'empty-file');
    try {
      return readPage(bytes, path, options);
    } catch (error) {
      return unreadable(path, 'html', error instanceof Unreadable ? error.code : 'internal-error');
    }
  },
};

export default html;
