import type { FolderReporter } from '../../model/report.ts';
import { recordPieces, siteFiles } from '../../page/site/site.ts';

/** A folder of pages for thousands of records: opens from a disk, without a server, a request or a script (reports §3.3). */
const site: FolderReporter = {
  id: 'site',
  about: {
    en: 'a folder of pages on many records: figures, lists, one page per record',
    fr: 'un dossier de pages sur de nombreux documents : chiffres, listes, une page par document',
    nl: 'een map met pagina’s over veel documenten: cijfers, lijsten, één pagina per document',
  },
  files: siteFiles,
  ofRecord: recordPieces,
};

export default site;
