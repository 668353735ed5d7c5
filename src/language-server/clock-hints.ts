import type { InlayHint } from 'vscode-languageserver/node';
import { type BreakTimes, measure } from '../model/measure.ts';
import { type TimedSession, timelineOf } from '../model/timeline.ts';
import { spanOf, turnsOf } from '../model/turns.ts';
import { durationText, timeText } from '../text/message.ts';
import { boundsWords } from '../wording/moments.ts';
import type { Moment } from './moment.ts';
import { type Reader, rangeOf, type View } from './view.ts';
import { word } from './words.ts';

/**
 * Behind every break: how long it lasted, how long the interview had gone on without one, and its net time so far.
 * Behind the last turn of a session of today that has not ended: the same as of now.
 */
export function clockHints(view: View, { locale }: Pick<Reader, 'locale'>, now: Moment): InlayHint[] {
  if (!view.interview) return [];
  const hint = (span: { start: number; end: number }, parts: readonly string[]): InlayHint[] =>
    parts.length === 0
      ? []
      : [
          {
            position: rangeOf(view, { start: span.end, end: span.end }).start,
            label: parts.join(' · '),
            paddingLeft: true,
          },
        ];
  const until = (session: TimedSession, to: number | undefined, breaks: readonly BreakTimes[]): string[] => {
    const { start } = session.measure;
    if (start === undefined || to === undefined || to <= start) return [];
    const { net, stretches } = measure({ start, end: to, breaks });
    const last = stretches.at(-1);
    // A stretch that ends elsewhere is not the one that runs.
    const since = last?.end === to ? last.minutes : undefined;
    return [
      ...(since ? [word('sinceBreak', locale, { length: boundsWords(since, locale) })] : []),
      ...(net ? [word('netSoFar', locale, { length: boundsWords(net, locale) })] : []),
    ];
  };
  return timelineOf(view.interview).sessions.flatMap((session) => {
    const { breaks, measure: whole } = session;
    const behind = breaks.flatMap(({ node, measured }, i) => {
      if (measured.fault !== undefined && measured.fault !== 'one-limit') return [];
      const length =
        measured.length === undefined
          ? []
          : [word('breakOf', locale, { length: durationText(measured.length, locale) })];
      const earlier = breaks.slice(0, i).map((each) => each.measured);
      return hint(spanOf(node), [...length, ...until(session, measured.start, earlier)]);
    });
    const last = turnsOf(session.session).at(-1);
    const open = breaks.some(({ measured }) => measured.start !== undefined && measured.end === undefined);
    if (!last || open || whole.end !== undefined || session.session.date !== now.date) return behind;
    const soFar = until(
      session,
      now.clock,
      breaks.map((each) => each.measured),
    );
    const at = soFar.length > 0 ? [word('now', locale, { time: timeText(now.clock, locale) })] : [];
    return [...behind, ...hint(spanOf(last), [...soFar, ...at])];
  });
}
