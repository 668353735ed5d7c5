import type { Assessment } from '../../model/assessment.ts';
import { type Absent, chartersFor, type Report } from '../../model/report.ts';
import { labelsIn } from '../../wording/labels.ts';
import { reportTitle } from '../../wording/report-title.ts';
import { finder } from '../finder.ts';
import { html } from '../html.ts';
import { recordSection } from '../record.ts';
import { closed, opened, type Site } from './frame.ts';

/** One record, as the report of one record has it; what holds for all stands on the page of the method. */
export function recordPage(
  site: Site,
  report: Report,
  assessment: Assessment,
  absent: readonly Absent[],
): readonly string[] {
  const { view } = site;
  const { locale, phrasebook, quotes } = view;
  const page = {
    ...{ assessment, locale, phrasebook, quotes, prefix: '' },
    charters: chartersFor(report.charters, [assessment]),
    label: labelsIn(locale),
  };
  return [
    opened(site, { at: undefined, title: assessment.path, up: '../', script: 'finder' }),
    html`<h1 class="sr">${reportTitle([assessment], locale)}</h1>\n`.markup,
    recordSection(page, { baseUri: view.baseUri, absent, finder: finder(locale) }).markup,
    closed('finder'),
  ];
}
