import type { Assessment, TimelineSession } from '../../model/assessment.ts';
import { roles } from '../../model/interview.ts';
import type { Locale } from '../../model/locale.ts';
import { inertTerminal } from '../../wording/inert.ts';
import { label, labelled } from '../../wording/labels.ts';
import { clockWords, dateWords, minutesWords, netWords, rangeWords } from '../../wording/moments.ts';
import { recordTypeWord } from '../../wording/record-types.ts';
import { roleWord } from '../../wording/words.ts';

/** One line per session (times, durations, breaks) and one for the turns by speaker. */
export function* timelineFacts({ timeline, turns, file }: Assessment, locale: Locale): Iterable<string> {
  if (file) {
    // Of a file, its records instead.
    yield file.records
      .map(
        ({ path, record }) => `${inertTerminal(path.split('/').at(-1)!)}: ${recordTypeWord(record, locale)}`,
      )
      .map((words) => words.replaceAll(' ', '\u00a0'))
      .join(' · ');
    return;
  }
  const { sessions } = timeline;
  for (const [i, session] of sessions.entries()) {
    const name = sessions.length > 1 ? [`${label('session', locale)} ${i + 1}`] : [];
    // Each fact holds together; lines break between them.
    yield [...name, ...factsOf(session, locale)].map((fact) => fact.replaceAll(' ', '\u00a0')).join(' · ');
  }
  const present = roles.filter((role) => turns[role] > 0);
  const counts = present.map((role) => `${roleWord(role, locale)} ${turns[role]}`).join(', ');
  yield labelled('turns', counts === '' ? '0' : counts, locale);
}

function factsOf(session: TimelineSession, locale: Locale): readonly string[] {
  const { date, start, end, breaks, statedMinutes } = session;
  const times = breaks.map((one) => rangeWords(one.start, one.end, locale, '–'));
  return [
    ...(date === null ? [] : [dateWords(date, locale)]),
    `${label('start', locale)} ${clockWords(start, locale)}`,
    `${label('end', locale)} ${clockWords(end, locale)}`,
    `${label('net', locale)} ${netWords(session, locale)}`,
    `${label('gross', locale)} ${minutesWords(session.grossMinutes, locale)}`,
    ...(statedMinutes === null ? [] : [`${label('stated', locale)} ${minutesWords(statedMinutes, locale)}`]),
    times.length === 0
      ? labelled('breaks', label('noBreak', locale), locale)
      : `${label(times.length > 1 ? 'breaks' : 'break', locale)} ${times.join(', ')}`,
  ];
}
