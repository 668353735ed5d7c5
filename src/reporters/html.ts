import { chartersFor, type Report, type Reporter, type View } from '../model/report.ts';
import { contentPolicy } from '../page/content-policy.ts';
import { contents, front } from '../page/front.ts';
import { html, raw } from '../page/html.ts';
import { methodSection } from '../page/method.ts';
import type { RecordPage } from '../page/page.ts';
import { recordSection } from '../page/record.ts';
import { styles } from '../page/styles.ts';
import { labelsIn } from '../wording/labels.ts';

/** One file to read, print and keep: no script, no request, nothing from elsewhere (reports §3.2). */
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
    if (assessments.length > 1) yield contents(assessments, view).markup;
    yield '<main>\n';
    for (const [i, assessment] of assessments.entries()) {
      const parts: RecordPage = {
        assessment,
        charters: chartersFor(report.charters, [assessment]),
        locale: view.locale,
        phrasebook: view.phrasebook,
        label: labelsIn(view.locale),
        quotes: view.quotes,
        prefix: assessments.length > 1 ? `r${i + 1}-` : '',
      };
      yield recordSection(parts, view.baseUri).markup;
    }
    yield methodSection(chartersFor(report.charters, assessments), view).markup;
    yield '</main>\n</body>\n</html>\n';
  },
};

export default page;

function head({ assessments }: Report, { locale }: View): string {
  const [only] = assessments;
  const title = labelsIn(locale)('report') + (only && assessments.length === 1 ? ` – ${only.path}` : '');
  return html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy(styles)}">
<meta name="generator" content="charterlint">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${raw(styles)}</style>
</head>
<body>
`.markup;
}
