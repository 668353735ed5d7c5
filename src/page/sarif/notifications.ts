import type { Assessment } from '../../model/assessment.ts';
import type { Locale } from '../../model/locale.ts';
import type { ProblemCode } from '../../model/problem.ts';
import { isSevere, problemText } from '../../wording/problems.ts';
import { type ArtifactPlace, locationOf } from './artifacts.ts';
import { plain } from './messages.ts';
import type { SarifRule } from './rules.ts';
import { pascal } from './sentences.ts';
import { uuidOf } from './uuid.ts';

export function notificationDescriptor(code: ProblemCode, locale: Locale): object {
  return {
    id: code,
    guid: uuidOf(`problem ${code}`),
    name: pascal(code),
    ...notificationWords(code, locale),
  };
}

export function notificationWords(code: ProblemCode, locale: Locale): object {
  const text = plain(problemText({ code }, locale));
  return { shortDescription: { text }, fullDescription: { text } };
}

/** The problems of one record. An `error` here means that the run was not wholly successful (§3.20.14). */
export function notificationsOf(
  assessment: Assessment,
  place: ArtifactPlace,
  codes: readonly ProblemCode[],
  rules: readonly SarifRule[],
  locale: Locale,
): readonly object[] {
  return assessment.problems.map((problem) => {
    const rule = rules.findIndex(
      ({ check }) => problem.code === 'check-failed' && check.id === problem.data?.['check'],
    );
    const at = problem.line === undefined ? {} : { region: { startLine: problem.line } };
    return {
      descriptor: { id: problem.code, index: codes.indexOf(problem.code) },
      level: levelOf(problem.code, assessment),
      message: { text: plain(problemText(problem, locale)) },
      locations: [
        {
          physicalLocation: {
            artifactLocation: locationOf(assessment, problem.line === undefined ? place.file : place.text),
            ...at,
          },
        },
      ],
      ...(rule === -1 ? {} : { associatedRule: { id: rules[rule]!.id, index: rule } }),
    };
  });
}

/** Whether a record was examined by every check. Findings are no failure of the run. */
export function wasSuccessful(assessment: Assessment): boolean {
  return assessment.problems.every(({ code }) => levelOf(code, assessment) !== 'error');
}

function levelOf(code: ProblemCode, { status }: Assessment): 'error' | 'warning' {
  return status === 'unreadable' || isSevere(code) ? 'error' : 'warning';
}
