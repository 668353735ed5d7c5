import { standing } from '../model/assessment.ts';
import { clausesOf } from '../model/charter.ts';
import type { Reporter } from '../model/report.ts';
import { locationOf } from '../page/sarif/artifacts.ts';
import { clauseResultOf, clauseRulesOf, isLifted, recordGuid } from '../page/sarif/clause-results.ts';
import { type Profile, sarifLog } from '../page/sarif/log.ts';
import { resultOf } from '../page/sarif/results.ts';
import { statusMeaning } from '../wording/words.ts';

/** Every clause of every record, whatever became of it, with the findings as related places. */
const assessmentProfile: Profile = {
  category: 'charterlint/assessment',
  compact: true,
  clauseRules: ({ charters, assessments }) => clauseRulesOf(charters, assessments),
  isSuppressing: ({ clauses }) => clauses.some(isLifted),
  *results({ assessments, charters, absent = [] }, places, context) {
    const known = new Map(clausesOf(charters).map((clause) => [clause.id, clause]));
    for (const [i, assessment] of assessments.entries()) {
      const record = recordGuid(assessment);
      for (const result of assessment.clauses) {
        const clause = known.get(result.clause);
        const written = clause && clauseResultOf(result, clause, assessment, places[i]!, record, context);
        if (written) yield written;
      }
    }
    const byPath = new Map(assessments.map((assessment, i) => [assessment.path, i]));
    for (const { path, finding } of absent) {
      const i = byPath.get(path);
      if (i === undefined) continue;
      // Its place is that of the earlier run: the code flow of this one does not belong to it.
      const untimed = { ...assessments[i]!, timeline: { sessions: [] } };
      yield { ...resultOf(finding, untimed, places[i]!, context), baselineState: 'absent' };
    }
  },
  notifications: (assessment, place, { ruleIndex, view }) =>
    assessment.clauses
      .filter((clause) => standing(clause) === 'error' && ruleIndex(clause.clause) !== -1)
      .map(({ clause }) => ({
        level: 'error',
        message: { text: statusMeaning('error', view.locale) },
        locations: [{ physicalLocation: { artifactLocation: locationOf(assessment, place.file) } }],
        associatedRule: { id: clause, index: ruleIndex(clause) },
      })),
};

/** SARIF 2.1.0, profile "assessment": for audit, where passes and open questions count too (reports §1 and §4.1). */
const sarifAssessment: Reporter = {
  id: 'sarif-assessment',
  about: {
    en: 'SARIF 2.1.0 with every clause and what became of it, for audit',
    fr: 'SARIF 2.1.0 avec chaque disposition et ce qu’il en est, pour un audit',
    nl: 'SARIF 2.1.0 met elke bepaling en wat ervan geworden is, voor een audit',
  },
  render: (report, view) => sarifLog(report, view, assessmentProfile),
};

export default sarifAssessment;
