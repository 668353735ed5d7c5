import type { Assessment, ClauseResult, Finding } from '../../model/assessment.ts';
import { type Clause, clausesOf } from '../../model/charter.ts';
import { chartersFor, type Report, type View } from '../../model/report.ts';
import { findingsText } from '../../wording/coverage.ts';
import { inertLine } from '../../wording/inert.ts';
import { placeText } from '../../wording/places.ts';
import { findingText, reasonText } from '../../wording/sentences.ts';

/** One record as every sheet needs it. */
export interface RecordRows {
  readonly assessment: Assessment;
  /** How the sheets name it, on one line. */
  readonly file: string;
  readonly clauses: ReadonlyMap<string, Clause>;
  findingsOf(result: ClauseResult): readonly Finding[];
}

/** The records that could be read, one at a time. */
export function* readRecords(report: Report): Iterable<RecordRows> {
  // Records of one day share their charters: the table of clauses is made once for each set.
  const tables = new Map<string, ReadonlyMap<string, Clause>>();
  for (const assessment of report.assessments) {
    if (assessment.status === 'unreadable') continue;
    const key = assessment.charters.join('\n');
    const clauses =
      tables.get(key) ??
      new Map(clausesOf(chartersFor(report.charters, [assessment])).map((clause) => [clause.id, clause]));
    tables.set(key, clauses);
    const findings = new Map(assessment.findings.map((finding) => [finding.fingerprint, finding]));
    yield {
      assessment,
      file: inertLine(assessment.path),
      clauses,
      findingsOf: (result) =>
        result.findings.flatMap((fingerprint) => {
          const finding = findings.get(fingerprint);
          return finding ? [finding] : [];
        }),
    };
  }
}

/** Why the status is what it is, in sentences; the same reason of two checks is said once. */
export function reasonsText(result: ClauseResult, { phrasebook }: View): string {
  const reasons = (result.because ?? []).map((reason) => reasonText(reason, phrasebook));
  return [...new Set(reasons)].join(' ');
}

/** More findings than these no one reads in a cell. */
const mostInCell = 8;

/** Findings that nobody set aside with their places, then the reasons: what a person starts from. */
export function evidenceText(record: RecordRows, result: ClauseResult, view: View): string {
  const colon = view.locale === 'fr' ? '\u00a0: ' : ': ';
  const findings = record.findingsOf(result).filter(({ suppression }) => suppression === undefined);
  const lines = findings
    .slice(0, mostInCell)
    .map((finding) => `${placeText(finding, view.locale)}${colon}${findingText(finding, view.phrasebook)}`);
  const more = findings.length - lines.length;
  return [
    ...lines,
    ...(more > 0 ? [`+ ${findingsText(more, view.locale)}`] : []),
    ...[reasonsText(result, view)].filter((text) => text !== ''),
  ].join('\n');
}
