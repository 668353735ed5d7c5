import type { Reporter } from '../model/report.ts';
import { type Remark, remarksOf } from '../page/exports/remarks.ts';
import { html } from '../page/html.ts';

const severities = { error: 'error', warning: 'warning', note: 'info' } as const;

/** Checkstyle's XML, which most build services and review tools read. One `file` for each record, also a clean one. */
const checkstyle: Reporter = {
  id: 'checkstyle',
  about: {
    en: 'Checkstyle XML, for build services',
    fr: 'XML Checkstyle, pour les services d’intégration',
    nl: 'Checkstyle-XML, voor bouwdiensten',
  },
  *render({ assessments }, view) {
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n';
    for (const assessment of assessments) {
      const errors = remarksOf(assessment, view).map(errorOf);
      yield html`<file name="${assessment.path}">${errors}</file>\n`.markup;
    }
    yield '</checkstyle>\n';
  },
};

export default checkstyle;

/** A remark without a line stands at the first: the format asks for one. */
function errorOf({ start, severity, message, rule }: Remark) {
  const { line, column } = start ?? { line: 1, column: 1 };
  return html`
<error line="${line}" column="${column}" severity="${severities[severity]}" message="${message}" source="charterlint.${rule}"/>`;
}
