import type { TimelineSession } from '../model/assessment.ts';
import { clockOf } from '../model/clock.ts';
import type { Locale } from '../model/locale.ts';
import { dateText, durationText, timeText } from '../text/message.ts';
import { label } from './labels.ts';

/** "09:05" → « 9h05 »; null or not understood: « non noté ». */
export function clockWords(time: string | null, locale: Locale): string {
  const clock = time === null ? undefined : clockOf(time);
  return clock === undefined ? label('unknownTime', locale) : timeText(clock, locale);
}

/** "10:25" and "10:40" → « 10h25 – 10h40 »; a limit that is null is named: « 10h25 (fin non notée) ». */
export function rangeWords(start: string | null, end: string | null, locale: Locale, dash = ' – '): string {
  if (start === null && end === null) return label('unknownTime', locale);
  if (start === null) return `${clockWords(end, locale)} (${label('unknownStart', locale)})`;
  if (end === null) return `${clockWords(start, locale)} (${label('unknownEnd', locale)})`;
  return `${clockWords(start, locale)}${dash}${clockWords(end, locale)}`;
}

/** Minutes, or both bounds when they differ: "3 h 10 – 3 h 30". */
export function boundsWords(
  bounds: { readonly low: number; readonly high: number } | null,
  locale: Locale,
): string {
  if (bounds === null) return label('unknownLength', locale);
  const low = durationText(bounds.low, locale);
  return bounds.low === bounds.high ? low : `${low} – ${durationText(bounds.high, locale)}`;
}

export function minutesWords(minutes: number | null, locale: Locale): string {
  return minutes === null ? label('unknownLength', locale) : durationText(minutes, locale);
}

/** Net of one session: exact, or its bounds, or unknown. */
export function netWords(session: TimelineSession, locale: Locale): string {
  return session.netMinutes === null
    ? boundsWords(session.netBounds, locale)
    : durationText(session.netMinutes, locale);
}

/** A date as `dateText` writes it; null: « non noté ». */
export function dateWords(date: string | null, locale: Locale): string {
  return date === null ? label('unknownTime', locale) : dateText(date, locale);
}

/** ISO instant → date and time in UTC, to the minute. */
export function instantWords(instant: string, locale: Locale): string {
  const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(instant);
  return parts ? `${dateWords(parts[1]!, locale)}, ${clockWords(parts[2]!, locale)} UTC` : instant;
}
