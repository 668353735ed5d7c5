import type { Charter } from '../../model/charter.ts';
import { chartersFor, type FolderRecord, type Phrasebook } from '../../model/report.ts';
import { labelsIn } from '../../wording/labels.ts';
import { reportTitle } from '../../wording/report-title.ts';
import { finder } from '../finder.ts';
import { type Html, html } from '../html.ts';
import { recordSection } from '../record.ts';
import { closed, opened, type Site } from './frame.ts';

/** What a run's pages share, in one language. */
interface Shared {
  readonly made: Map<string, Html>;
  /** The charters that hold for a record, by their ids. */
  readonly charters: Map<string, readonly Charter[]>;
}

const shared = new WeakMap<Phrasebook, Shared>();

/** One record, as the report of one record has it; what holds for all stands on the page of the method. */
export function recordPage(
  site: Site,
  charters: readonly Charter[],
  { assessment, absent }: FolderRecord,
): readonly string[] {
  const { view } = site;
  const { locale, phrasebook, quotes } = view;
  const own = shared.get(phrasebook) ?? { made: new Map(), charters: new Map() };
  shared.set(phrasebook, own);
  const ids = assessment.charters.join();
  const held = own.charters.get(ids) ?? chartersFor(charters, [assessment]);
  own.charters.set(ids, held);
  const page = {
    ...{ assessment, locale, phrasebook, quotes, prefix: '', made: own.made, charters: held },
    label: labelsIn(locale),
  };
  return [
    opened(site, { at: undefined, title: assessment.path, up: '../', script: 'finder' }),
    html`<h1 class="sr">${reportTitle([assessment], locale)}</h1>\n`.markup,
    recordSection(page, { baseUri: view.baseUri, absent, finder: finder(locale) }).markup,
    closed('finder'),
  ];
}
