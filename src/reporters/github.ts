import type { Report, Reporter, View } from '../model/report.ts';
import { type Remark, remarksOf } from '../page/exports/remarks.ts';
import { findingsText, recordsText, totalsOf, verdictText } from '../wording/coverage.ts';
import { ruleTitle } from '../wording/sentences.ts';

/** So many of each kind a step may show; further ones are dropped without a word (reports §2). */
const most = 10;
const commands = { error: 'error', warning: 'warning', note: 'notice' } as const;

/** Workflow commands of GitHub Actions: annotations at the lines, what weighs most first, and the rest counted. */
const github: Reporter = {
  id: 'github',
  about: {
    en: 'annotations of GitHub Actions',
    fr: 'annotations de GitHub Actions',
    nl: 'annotaties van GitHub Actions',
  },
  *render(report, view) {
    for (const severity of ['error', 'warning', 'note'] as const) {
      const room = severity === 'note' ? most - 1 : most;
      let shown = 0;
      for (const remark of remarksBy(report, view, severity)) {
        if (shown++ < room) yield `${annotation(remark, view)}\n`;
      }
    }
    yield `::notice title=charterlint::${data(summary(report, view))}\n`;
  },
};

export default github;

function* remarksBy({ assessments }: Report, view: View, severity: Remark['severity']): Iterable<Remark> {
  for (const assessment of assessments)
    yield* remarksOf(assessment, view).filter((remark) => remark.severity === severity);
}

function annotation({ path, rule, severity, message, start, end }: Remark, view: View): string {
  const place = start
    ? [
        `line=${start.line}`,
        // Columns are taken only where the place lies on one line.
        ...(end && end.line !== start.line ? [`endLine=${end.line}`] : [`col=${start.column}`]),
      ]
    : [];
  const title = rule.startsWith('problem/') ? rule : ruleTitle(rule, view.phrasebook);
  const properties = [`file=${property(path)}`, ...place, `title=${property(title)}`];
  return `::${commands[severity]} ${properties.join(',')}::${data(message)}`;
}

function summary(report: Report, { locale }: View): string {
  const { documents, findings, counts } = totalsOf(report);
  return `${recordsText(documents, locale)}, ${findingsText(findings, locale)}. ${verdictText(counts, locale)}`;
}

/** As the runner reads a message: these three would end or change the command. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
