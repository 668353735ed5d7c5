import type { Reporter } from '../model/report.ts';
import { artifactPlaces } from '../page/sarif/artifacts.ts';
import { type Profile, sarifLog } from '../page/sarif/log.ts';
import { resultOf } from '../page/sarif/results.ts';

/**
 * Findings alone, all of kind `fail`. What is not found any more is left out: hosts that do not read `baselineState`
 * would show it as found.
 */
const findings: Profile = {
  category: 'charterlint',
  compact: false,
  clauseRules: () => [],
  isSuppressing: (assessment) => assessment.findings.some(({ suppression }) => suppression),
  *results({ assessments }, context) {
    for (const [assessment, place] of artifactPlaces(assessments))
      for (const finding of assessment.findings) yield resultOf(finding, assessment, place, context);
  },
  notifications: () => [],
};

/** SARIF 2.1.0, profile "findings": what code scanning, editors and trackers read (reports §1). */
const sarif: Reporter = {
  id: 'sarif',
  about: {
    en: 'SARIF 2.1.0, for code scanning and editors',
    fr: 'SARIF 2.1.0, pour l’analyse de code et les éditeurs',
    nl: 'SARIF 2.1.0, voor code scanning en editors',
  },
  render: (report, view) => sarifLog(report, view, findings),
};

export default sarif;
