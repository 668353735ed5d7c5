import type { Assessment, ClauseResult, Finding, TimelineSession } from '../../model/assessment.ts';
import type { Datum } from '../../model/datum.ts';
import type { Locale, Localized } from '../../model/locale.ts';
import { clockWords, dateWords, netWords, rangeWords } from '../../wording/moments.ts';
import { type ArtifactPlace, locationOf } from './artifacts.ts';

const words = {
  clock: { en: 'The clock of the record.', fr: 'Les heures notées.', nl: 'De genoteerde uren.' },
  session: { en: 'Session', fr: 'Séance', nl: 'Sessie' },
  start: { en: 'Start', fr: 'Début', nl: 'Begin' },
  break: { en: 'Break', fr: 'Pause', nl: 'Pauze' },
  end: { en: 'End', fr: 'Fin', nl: 'Einde' },
  net: { en: 'Net duration', fr: 'Durée nette', nl: 'Nettoduur' },
} as const satisfies Readonly<Record<string, Localized>>;

/** Whether a finding, or a reason, speaks of times or lengths of time. */
export function isTimely({
  data,
}: Pick<Finding, 'data'> | NonNullable<ClauseResult['because']>[number]): boolean {
  return Object.values<Datum>(data).some(
    (datum) => typeof datum === 'object' && ('minutes' in datum || 'clock' in datum),
  );
}

/**
 * The interview's clock as a code flow: a thread flow for each session, its start, its breaks, its end (reports §1.7).
 * Times stand in words and properties: `executionTimeUtc` would claim a time zone that no record states.
 */
export function timelineFlows(
  assessment: Assessment,
  place: ArtifactPlace,
  locale: Locale,
): readonly object[] {
  const { sessions } = assessment.timeline;
  if (!sessions.some(({ start, end, breaks }) => start !== null || end !== null || breaks.length > 0))
    return [];
  let order = 0;
  const threadFlows = sessions.map((session, i) => ({
    id: `session ${i + 1}`,
    message: { text: sessionText(session, i, sessions.length, locale) },
    locations: stepsOf(session, locale).map(({ kind, text, line, properties }) => ({
      location: {
        physicalLocation: {
          artifactLocation: locationOf(assessment, place.text),
          ...(line === undefined ? {} : { region: { startLine: line } }),
        },
        message: { text },
      },
      kinds: [kind],
      executionOrder: ++order,
      importance: 'essential',
      properties,
    })),
  }));
  return [{ message: { text: words.clock[locale] }, threadFlows }];
}

interface Step {
  readonly kind: 'start' | 'break' | 'end';
  readonly text: string;
  readonly line?: number;
  readonly properties: Readonly<Record<string, string | boolean | null>>;
}

function stepsOf(session: TimelineSession, locale: Locale): readonly Step[] {
  const { start, end, breaks } = session;
  const step = (kind: 'start' | 'end', time: string | null): Step => ({
    kind,
    text: `${words[kind][locale]}, ${clockWords(time, locale)}.`,
    properties: { time },
  });
  return [
    step('start', start),
    ...breaks.map(
      ({ start: from, end: to, recorded, line }): Step => ({
        kind: 'break',
        text: `${words.break[locale]}, ${rangeWords(from, to, locale)}.`,
        line,
        properties: { time: from, until: to, recorded },
      }),
    ),
    step('end', end),
  ];
}

function sessionText(session: TimelineSession, i: number, all: number, locale: Locale): string {
  const colon = locale === 'fr' ? '\u00a0: ' : ': ';
  const head = [
    ...(all > 1 ? [`${words.session[locale]}\u00a0${i + 1}`] : [words.session[locale]]),
    ...(session.date === null ? [] : [dateWords(session.date, locale)]),
  ].join(', ');
  return `${head}. ${words.net[locale]}${colon}${netWords(session, locale)}.`;
}
