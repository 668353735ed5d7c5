import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
} from 'vscode-languageserver/node';
import type { Finding } from '../model/assessment.ts';
import type { Locale } from '../model/locale.ts';
import type { Span } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';
import { breaksOf, fieldsOf, sessionsOf, spanOf } from '../model/turns.ts';
import { suppressionText } from '../wording/decisions.ts';
import { phrasebookOf } from '../wording/phrasebook.ts';
import { isSevere, problemText } from '../wording/problems.ts';
import { findingText } from '../wording/sentences.ts';
import { type Reader, rangeOf, spanOfFinding, type View } from './view.ts';
import { type WordName, word } from './words.ts';

/** What a diagnostic carries so that it can be found again: never a place that a client hands back. */
export interface DiagnosticData {
  readonly finding: string;
}

/** Findings and problems as the client shows them, in the order of the text. */
export function diagnosticsOf(view: View, reader: Reader): Diagnostic[] {
  const phrasebook = phrasebookOf(reader.checks, reader.locale);
  const found = view.findings.map((finding): Diagnostic => {
    const href = reader.pageOf(finding.check);
    const sentence = findingText(finding, phrasebook);
    const aside = suppressionText(finding, reader.locale);
    const related = relatedTo(finding, view, reader.locale);
    return {
      range: rangeOf(view, spanOfFinding(finding)),
      severity: severityOf(finding),
      code: finding.rule,
      ...(href ? { codeDescription: { href } } : {}),
      source: 'charterlint',
      message: aside ? `${sentence}\n${aside}` : sentence,
      ...(finding.suppression ? { tags: [DiagnosticTag.Unnecessary] } : {}),
      ...(related.length > 0 ? { relatedInformation: related } : {}),
      data: { finding: finding.fingerprint } satisfies DiagnosticData,
    };
  });
  return [...view.problems.map((problem) => ofProblem(problem, view, reader.locale)), ...found];
}

/** What a person set aside, and what is least sure, is shown most quietly. */
function severityOf({ suppression, confidence, severity }: Finding): DiagnosticSeverity {
  if (suppression || confidence === 'low') return DiagnosticSeverity.Hint;
  return severity === 'note'
    ? DiagnosticSeverity.Information
    : severity === 'warning'
      ? DiagnosticSeverity.Warning
      : DiagnosticSeverity.Error;
}

/** Problems without a place are those of the whole record: they stand on its first line. */
function ofProblem(problem: Problem, view: View, locale: Locale): Diagnostic {
  const firstLine = /[\r\n]|$/.exec(view.text)!.index;
  return {
    range: rangeOf(view, problem.at ?? { start: 0, end: firstLine }),
    severity: isSevere(problem.code) ? DiagnosticSeverity.Warning : DiagnosticSeverity.Information,
    code: problem.code,
    source: 'charterlint',
    message: problemText(problem, locale),
  };
}

/** Where the record gives what a finding reckons with: places in its data, and of times the limits and breaks. */
function relatedTo(finding: Finding, view: View, locale: Locale): DiagnosticRelatedInformation[] {
  const data = Object.values(finding.data);
  const uri = view.document.uri;
  const at = (span: Span, name: WordName): DiagnosticRelatedInformation => ({
    location: { uri, range: rangeOf(view, span) },
    message: word(name, locale),
  });
  const reckons = data.some((datum) => typeof datum === 'object' && ('minutes' in datum || 'clock' in datum));
  const { interview } = view;
  if (!reckons || !interview) return [];
  const inside = sessionsOf(interview).filter(
    ({ position: { start, end } }) =>
      finding.start.offset >= start.offset && finding.start.offset <= end.offset,
  );
  // A finding in the header speaks of the session that its field names; with one session, of that.
  const sessions = inside.length > 0 ? inside : sessionsOf(interview).slice(0, 1);
  const numbers = new Set([0, ...sessions.map(({ n }) => n)]);
  const limits: Readonly<Record<string, WordName>> = {
    start: 'beginsHere',
    end: 'endsHere',
    duration: 'durationHere',
  };
  const fields = fieldsOf(interview).filter(({ session }) => numbers.has(session));
  return [
    ...fields.flatMap((field) => (limits[field.name] ? [at(spanOf(field), limits[field.name]!)] : [])),
    ...sessions.flatMap((session) => breaksOf(session).map((node) => at(spanOf(node), 'breakHere'))),
  ]
    .filter(({ location }) => location.range.start.line !== finding.start.line - 1)
    .slice(0, mostRelated);
}

/** More places than a reader looks up. */
const mostRelated = 8;
