import type { Datum } from '../model/datum.ts';
import type { Locale } from '../model/locale.ts';

const hourSign: Readonly<Record<Locale, string>> = { fr: 'h', nl: 'u', en: 'h' };

/** Minutes as people write them: 225 → « 3 h 45 », "3 u 45", "3 h 45"; under an hour « 45 min ». */
export function durationText(minutes: number, locale: Locale): string {
  const sign = minutes < 0 ? '−' : '';
  const size = Math.abs(Math.round(minutes));
  if (size < 60) return `${sign}${size}\u00a0min`;
  return `${sign}${Math.floor(size / 60)}\u00a0${hourSign[locale]}\u00a0${String(size % 60).padStart(2, '0')}`;
}

/** A time of day as people write it: 545 → « 9h05 », "9u05", "9:05". */
export function timeText(clock: number, locale: Locale): string {
  return `${Math.floor(clock / 60)}${locale === 'en' ? ':' : hourSign[locale]}${String(clock % 60).padStart(2, '0')}`;
}

/** "2024-03-12" → "12/03/2024" in French and Dutch; English keeps the ISO form, which has no second reading. */
export function dateText(date: string, locale: Locale): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  return parts && locale !== 'en' ? `${parts[3]}/${parts[2]}/${parts[1]}` : date;
}

/** One datum in words. A place is not worded: reports link to it. */
export function datumText(datum: Datum, locale: Locale): string {
  if (typeof datum === 'string') return datum;
  if (typeof datum === 'number') return numberText(datum, locale);
  if ('minutes' in datum) return durationText(datum.minutes, locale);
  if ('clock' in datum) return timeText(datum.clock, locale);
  if ('date' in datum) return dateText(datum.date, locale);
  if ('moment' in datum) return momentText(datum.moment, locale);
  return '';
}

/** A day and, where it is known, the time: « 12/03/2026, 14h05 ». */
export function momentText(
  { date, clock }: { readonly date: string; readonly clock?: number | null },
  locale: Locale,
): string {
  const day = dateText(date, locale);
  return clock === undefined || clock === null ? day : `${day}, ${timeText(clock, locale)}`;
}

function numberText(value: number, locale: Locale): string {
  const text = String(Math.round(value * 100) / 100);
  return locale === 'en' ? text : text.replace('.', ',');
}

/** Fills `{name}` in a template. A name without datum stays, so that a hole is seen and tested. */
export function filled(template: string, data: Readonly<Record<string, Datum>>, locale: Locale): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const datum = data[name];
    return datum === undefined ? whole : datumText(datum, locale);
  });
}
