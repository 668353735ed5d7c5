import type { Assessment } from '../model/assessment.ts';

/**
 * For formats that point into files: a file of several records as one entry for its clauses and one for the findings of
 * each record, so that every place is in the file that it is in.
 */
export function perRecord(assessments: Iterable<Assessment>): readonly Assessment[] {
  return [...assessments].flatMap((assessment): readonly Assessment[] => {
    if (assessment.findings.every(({ path }) => path === undefined)) return [assessment];
    const paths = [...new Set(assessment.findings.flatMap(({ path }) => path ?? []))];
    const { file: _, ...rest } = assessment;
    return [
      { ...assessment, findings: assessment.findings.filter(({ path }) => path === undefined) },
      ...paths.map((path) => ({
        ...rest,
        path,
        sha256: null,
        problems: [],
        findings: assessment.findings.filter((finding) => finding.path === path),
        clauses: [],
      })),
    ];
  });
}
