import { type Charter, charterOn, isValidOn, turningPoints } from '../model/charter.ts';
import type { Interview } from '../model/interview.ts';
import type { Problem } from '../model/problem.ts';
import { sessionsOf } from '../model/turns.ts';
import type { Plan } from './plan.ts';

/** The part of a plan that holds for one record, and what is to be said of the rest. */
export interface Applicable {
  readonly plan: Plan;
  readonly problems: readonly Problem[];
}

/**
 * Chosen charters hold whatever the date, and a date outside their validity is said; those that accompany them hold
 * only where the interview's date is known and lies in theirs. Sessions on either side of a limit: the first decides,
 * for it is then that the applicant was told the rules.
 */
export function applicable(plan: Plan, interview: Interview): Applicable {
  return applicableOn(plan, dateOf(interview));
}

/** The same by the date that decides, where there is one. */
export function applicableOn(plan: Plan, date: string | undefined): Applicable {
  if (date === undefined) {
    const [companions, chosen] = parted(plan.charters, isCompanion);
    const problems = companions.map((charter): Problem => ({ code: 'undated', data: dataOf(charter) }));
    const lasting = (): readonly Charter[] => chosen.map((charter) => charterOn(charter, endOfTime));
    return { plan: partOf(plan, lasting, 'undated'), problems };
  }
  const [holding, outside] = parted(plan.charters, (charter) => isValidOn(charter, date));
  const standing = outside.filter((charter) => !isCompanion(charter));
  const problems = standing.map((charter): Problem => ({ code: 'outside-validity', data: dataOf(charter) }));
  const points = turningPoints(plan.charters).filter((point) => point <= date).length;
  const charters = (): readonly Charter[] =>
    plan.charters
      .filter((charter) => holding.includes(charter) || standing.includes(charter))
      .map((charter) => charterOn(charter, date));
  return { plan: partOf(plan, charters, String(points)), problems };
}

/** Of what changes with the date, an undated record meets what holds without end: the last state of the law. */
const endOfTime = '9999-12-31';

/** The date of the first session that bears one; ISO. */
function dateOf(interview: Interview): string | undefined {
  const dates = sessionsOf(interview).flatMap(({ date }) => (date === undefined ? [] : [date]));
  return dates.sort()[0];
}

function isCompanion(charter: Charter): boolean {
  return charter.accompanies !== undefined;
}

function dataOf({ id, validFrom }: Charter): NonNullable<Problem['data']> {
  return { charter: id, date: { date: validFrom } };
}

function parted<T>(all: readonly T[], wanted: (one: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [all.filter(wanted), all.filter((one) => !wanted(one))];
}

const parts = new WeakMap<Plan, Map<string, Plan>>();

/** One plan for each stretch between two turning points: a batch of records asks again and again. */
function partOf(plan: Plan, charters: () => readonly Charter[], stretch: string): Plan {
  const known = parts.get(plan) ?? new Map<string, Plan>();
  parts.set(plan, known);
  const part = known.get(stretch) ?? plan.over(charters());
  known.set(stretch, part);
  return part;
}
