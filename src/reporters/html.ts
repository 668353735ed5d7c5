import type { Locale } from '../model/locale.ts';
import { chartersFor, type Report, type Reporter, type View } from '../model/report.ts';
import { contentPolicy } from '../page/content-policy.ts';
import { documentHead } from '../page/document-head.ts';
import { finder } from '../page/finder.ts';
import { finderScript } from '../page/finder-script.ts';
import { contents, front } from '../page/front.ts';
import { html } from '../page/html.ts';
import { methodSection } from '../page/method.ts';
import type { RecordPage } from '../page/page.ts';
import { recordSection } from '../page/record.ts';
import { iconShapes } from '../page/status-mark.ts';
import { styles } from '../page/styles.ts';
import { labelsIn } from '../wording/labels.ts';
import { pageWord } from '../wording/page-words.ts';
import { reportTitle } from '../wording/report-title.ts';

/**
 * One file to read, print and keep: no request, nothing from elsewhere; a small script of its own searches, and without it
 * everything is there (reports §3.2).
 */
const page: Reporter = {
  id: 'html',
  about: {
    en: 'one file for a browser, to read, print and keep',
    fr: 'un fichier pour le navigateur, à lire, imprimer et conserver',
    nl: 'één bestand voor de browser, om te lezen, af te drukken en te bewaren',
  },
  *render(report, view) {
    yield head(report, view);
    yield front(report, view).markup;
    const { assessments } = report;
    if (assessments.length > mostRecords) yield tooMany(assessments.length, view.locale);
    if (assessments.length > 1) yield contents(assessments, mostRecords, view).markup;
    if (assessments.length > 1) yield finder(view.locale).markup;
    yield '<main>\n';
    let shown = 0;
    for (const assessment of assessments) {
      if (shown++ === mostRecords) break;
      const parts: RecordPage = {
        assessment,
        charters: chartersFor(report.charters, [assessment]),
        locale: view.locale,
        phrasebook: view.phrasebook,
        label: labelsIn(view.locale),
        quotes: view.quotes,
        prefix: assessments.length > 1 ? `r${shown}-` : '',
      };
      yield recordSection(parts, {
        baseUri: view.baseUri,
        absent: report.absent ?? [],
        finder: assessments.length === 1 && finder(view.locale),
      }).markup;
    }
    yield methodSection(chartersFor(report.charters, assessments), view).markup;
    yield `</main>\n<script>${finderScript}</script>\n</body>\n</html>\n`;
  },
};

export default page;

/** A page of more records opens slowly and nobody reads it to the end: beyond it, the batch report. */
const mostRecords = 50;

function tooMany(all: number, locale: Locale): string {
  const text = pageWord('tooMany', locale)
    .replace('{shown}', String(mostRecords))
    .replace('{all}', String(all));
  return html`<p class="notice">${text}</p>\n`.markup;
}

function head({ assessments }: Report, { locale }: View): string {
  const [only] = assessments.length === 1 ? assessments : [];
  const title = reportTitle(assessments, locale) + (only ? ` – ${only.path}` : '');
  return html`${documentHead({ locale, policy: contentPolicy(styles, finderScript), title, style: styles })}
<body>
${iconShapes}`.markup;
}
