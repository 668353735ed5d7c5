import type { Reporter } from '../model/report.ts';
import { type Remark, remarksOf } from '../page/exports/remarks.ts';
import { inertJson } from '../wording/inert.ts';

const severities = { error: 'ERROR', warning: 'WARNING', note: 'INFO' } as const;

/** The diagnostic format of reviewdog, which carries it to any code host's review. */
const rdjson: Reporter = {
  id: 'rdjson',
  about: {
    en: 'reviewdog diagnostics',
    fr: 'diagnostics reviewdog',
    nl: 'diagnosen van reviewdog',
  },
  *render({ assessments }, view) {
    yield '{"source": {"name": "charterlint"}, "diagnostics": [';
    let first = true;
    for (const assessment of assessments) {
      for (const remark of remarksOf(assessment, view)) {
        yield `${first ? '' : ','}\n${inertJson(JSON.stringify(diagnosticOf(remark)))}`;
        first = false;
      }
    }
    yield '\n]}\n';
  },
};

export default rdjson;

function diagnosticOf({ path, rule, severity, message, start, end }: Remark): object {
  return {
    message,
    // The format counts columns in bytes of UTF-8, which nobody knows here any more: lines are enough.
    location: {
      path,
      ...(start
        ? { range: { start: { line: start.line }, ...(end ? { end: { line: end.line } } : {}) } }
        : {}),
    },
    severity: severities[severity],
    code: { value: rule },
  };
}
