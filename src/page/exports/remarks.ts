import type { Assessment, Finding } from '../../model/assessment.ts';
import type { View } from '../../model/report.ts';
import { inertLine } from '../../wording/inert.ts';
import { labelled } from '../../wording/labels.ts';
import { placeText } from '../../wording/places.ts';
import { problemText } from '../../wording/problems.ts';
import { findingText } from '../../wording/sentences.ts';

/** What a build service or an editor is told of one place: a finding, or a problem of the file. */
export interface Remark {
  readonly path: string;
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'note';
  /** One line of plain text in the report's locale, inert. */
  readonly message: string;
  /** 1-based; undefined where the file has no lines (a Word document) or the remark no place. */
  readonly start: { readonly line: number; readonly column: number } | undefined;
  readonly end: { readonly line: number; readonly column: number } | undefined;
  /** Unique within the record. */
  readonly fingerprint: string;
}

/** Findings that nobody set aside, and the problems of the file, in order of place. */
export function remarksOf(assessment: Assessment, view: View): readonly Remark[] {
  const path = inertLine(assessment.path);
  const findings = assessment.findings.filter(({ suppression }) => suppression === undefined);
  return [
    ...findings.map((finding) => ({ path, ...remarkOf(finding, view) })),
    ...assessment.problems.map((problem, i): Remark => {
      const place = problem.line === undefined ? undefined : { line: problem.line, column: 1 };
      return {
        path,
        rule: `problem/${problem.code}`,
        severity: assessment.status === 'unreadable' ? 'error' : 'warning',
        message: inertLine(problemText(problem, view.locale)),
        start: place,
        end: place,
        fingerprint: `${problem.code}-${i}`,
      };
    }),
  ];
}

function remarkOf(finding: Finding, view: View): Omit<Remark, 'path'> {
  const { rule, severity, start, end, anchor, clauses, rewording, fingerprint } = finding;
  const parts = [
    findingText(finding, view.phrasebook),
    // Lines are those of the text that was read: in a file without lines they lead nowhere, its own place does.
    ...(anchor ? [`(${placeText(finding, view.locale)})`] : []),
    ...(clauses.length > 0 ? [`[${clauses.join(', ')}]`] : []),
    ...(rewording === undefined ? [] : [`→ ${labelled('rewording', rewording, view.locale)}`]),
  ];
  return {
    rule: inertLine(rule),
    severity,
    message: inertLine(parts.join(' ')),
    start: anchor ? undefined : { line: start.line, column: start.column },
    end: anchor ? undefined : { line: end.line, column: end.column },
    fingerprint,
  };
}
