import { chartersFor, type Reporter, type View } from '../model/report.ts';
import { contentPolicy } from '../page/content-policy.ts';
import { documentHead } from '../page/document-head.ts';
import { formSection } from '../page/exports/euaa-form.ts';
import { formStyles } from '../page/exports/euaa-styles.ts';
import { formWordsIn } from '../page/exports/euaa-words.ts';
import { html } from '../page/html.ts';
import { iconShapes } from '../page/status-mark.ts';
import { styles } from '../page/styles.ts';
import { labelsIn } from '../wording/labels.ts';

const style = styles + formStyles;

/**
 * A draft for an assessor, in the shape of the interview form of the EUAA's quality assurance tool: evidence under each
 * indicator, and empty boxes. The tool never proposes a mark (reports §5.1).
 */
const euaa: Reporter = {
  id: 'euaa',
  about: {
    en: 'a draft like the EUAA’s quality form: evidence, and boxes to tick',
    fr: 'un projet à l’image du formulaire de qualité de l’AUEA : des éléments et des cases à cocher',
    nl: 'een ontwerp zoals het kwaliteitsformulier van het EUAA: elementen en vakjes om aan te kruisen',
  },
  *render({ tool, charters, assessments }, view) {
    yield head(`${tool.name} ${tool.version}`, view);
    for (const assessment of assessments)
      yield formSection({
        assessment,
        charters: chartersFor(charters, [assessment]),
        locale: view.locale,
        phrasebook: view.phrasebook,
        label: labelsIn(view.locale),
        quotes: view.quotes,
        prefix: '',
      }).markup;
    yield '</main>\n</body>\n</html>\n';
  },
};

export default euaa;

function head(tool: string, { locale }: View): string {
  const word = formWordsIn(locale);
  return html`${documentHead({ locale, policy: contentPolicy(style, ''), title: word('title'), style })}
<body>
${iconShapes}<header>
<p class="eyebrow">${tool}</p>
<h1>${word('title')}</h1>
<p class="lead">${word('about')}</p>
</header>
<main>
`.markup;
}
