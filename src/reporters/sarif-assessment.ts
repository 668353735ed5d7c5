import { type Finding, standing } from '../model/assessment.ts';
import { clausesOf } from '../model/charter.ts';
import type { Reporter } from '../model/report.ts';
import { artifactPlaces, locationOf } from '../page/sarif/artifacts.ts';
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
  *results({ assessments, charters, absent = [] }, context) {
    const known = new Map(clausesOf(charters).map((clause) => [clause.id, clause]));
    for (const [assessment, place] of artifactPlaces(assessments)) {
      const record = recordGuid(assessment);
      for (const result of assessment.clauses) {
        const clause = known.get(result.clause);
        const written = clause && clauseResultOf(result, clause, assessment, place, record, context);
        if (written) yield written;
      }
    }
    if (absent.length === 0) return;
    const gone = new Map<string, Finding[]>();
    for (const { path, finding } of absent) gone.set(path, [...(gone.get(path) ?? []), finding]);
    for (const [assessment, place] of artifactPlaces(assessments)) {
      // Its place is that of the earlier run: the code flow of this one does not belong to it.
      const untimed = { ...assessment, timeline: { sessions: [] } };
      for (const finding of gone.get(assessment.path) ?? [])
        yield { ...resultOf(finding, untimed, place, context), baselineState: 'absent' };
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
