import { clockOf, minutesPerDay } from '../../model/clock.ts';
import type { Interview } from '../../model/interview.ts';
import type { Problem } from '../../model/problem.ts';
import { sessionsOf, turnsOf } from '../../model/turns.ts';
import type { FieldEntry } from './entries.ts';

/** Beyond this an end before the start is no interview over midnight (domain §A.0). */
const longestNight = 360;

/** What the grammar could not understand, with places; never words of the record. */
export function problemsOf(told: {
  readonly interview: Interview;
  readonly fields: readonly FieldEntry[];
  readonly inferred: boolean;
  readonly clear: boolean;
  readonly front: readonly Problem[];
}): readonly Problem[] {
  const { interview, fields } = told;
  const problems: Problem[] = [...told.front];
  const turns = turnsOf(interview).length;
  if (turns === 0) problems.push({ code: 'no-turns' });
  if (!fields.some((field) => field.name === 'date' || field.name === 'start' || field.name === 'end'))
    problems.push({ code: 'no-header' });
  if (interview.segregation.ambiguousMarks.length > 0) {
    // Marks with two readings are words of our own lexicons, never of the record.
    problems.push({
      code: 'ambiguous-marks',
      data: { marks: interview.segregation.ambiguousMarks.join(', ') },
    });
  }
  if (interview.segregation.unknownMarks > 0) problems.push({ code: 'unknown-marks' });
  if (told.inferred && turns > 0) problems.push({ code: 'inferred-layout' });
  if (interview.language === 'und') problems.push({ code: 'language-unknown' });
  else if (!told.clear) problems.push({ code: 'language-guessed', data: { language: interview.language } });
  return [...problems, ...fields.flatMap(unparsed), ...impossible(interview)];
}

function unparsed(field: FieldEntry): readonly Problem[] {
  if (!/[\p{L}\p{N}]/u.test(field.value)) return [];
  const at = field.at;
  if ((field.name === 'start' || field.name === 'end') && field.clock === undefined)
    return [{ code: 'unparsed-time', at }];
  if (field.name === 'duration' && field.minutes === undefined) return [{ code: 'unparsed-duration', at }];
  if (field.name === 'date' && field.date === undefined) return [{ code: 'unparsed-date', at }];
  return [];
}

function impossible(interview: Interview): readonly Problem[] {
  const problems: Problem[] = [];
  const sessions = sessionsOf(interview);
  sessions.forEach((session, i) => {
    const start = clockOf(session.start ?? '');
    const end = clockOf(session.end ?? '');
    if (
      start !== undefined &&
      end !== undefined &&
      end < start &&
      end + minutesPerDay - start > longestNight
    ) {
      problems.push({ code: 'times-look-inverted', data: { session: session.n } });
    }
    const before = sessions[i - 1];
    if (!before?.date || !session.date) return;
    const ended = clockOf(before.end ?? '');
    const overlap =
      session.date < before.date ||
      (session.date === before.date && ended !== undefined && start !== undefined && start < ended);
    if (overlap) problems.push({ code: 'sessions-overlap', data: { session: session.n } });
  });
  return problems;
}
