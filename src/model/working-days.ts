import { holidays } from './holidays.ts';

/** A day as "2024-03-12". */
export type Day = string;

export interface WorkingDays {
  /**
   * Whether Saturday counts. By default it does not: the time limits of the asylum procedure are taken to leave out
   * Saturday, Sunday and public holidays. An assumption, since neither the charter nor its sources say so.
   */
  readonly saturdayCounts?: boolean;
}

/** Public holidays of a year as days; undefined for a year that the table does not have. */
export function holidaysOf(year: number): readonly Day[] | undefined {
  return holidays[String(year)]?.split(' ').map((day) => `${year}-${day.slice(0, 2)}-${day.slice(2)}`);
}

/** Undefined for no day of the calendar, and for a year whose holidays are not known. */
export function isWorkingDay(day: Day, { saturdayCounts = false }: WorkingDays = {}): boolean | undefined {
  const count = dayCount(day);
  const holiday = holidaysOf(Number(day.slice(0, 4)));
  if (count === undefined || holiday === undefined) return undefined;
  // Day 0 of the count, 1 January 1970, was a Thursday.
  const weekday = (((count + 4) % 7) + 7) % 7;
  return weekday !== 0 && (saturdayCounts || weekday !== 6) && !holiday.includes(day);
}

/**
 * The last of so many working days after a day: the day itself is not counted (« dans les deux jours ouvrables
 * suivant l’entretien »). Undefined where it cannot be told.
 */
export function workingDayAfter(day: Day, days: number, rules: WorkingDays = {}): Day | undefined {
  let count = dayCount(day);
  if (count === undefined) return undefined;
  let date = day;
  for (let left = days; left > 0; ) {
    count++;
    date = dayOf(count);
    const works = isWorkingDay(date, rules);
    if (works === undefined) return undefined;
    if (works) left--;
  }
  return date;
}

/** Days since 1 January 1970 in the calendar of today, without any clock (H. Hinnant, "chrono-compatible dates"). */
function dayCount(day: Day): number | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!parts) return undefined;
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  // The year starts in March, so that the leap day is its last.
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  const count = era * 146_097 + dayOfEra - 719_468;
  return dayOf(count) === day ? count : undefined;
}

/** The inverse of `dayCount`. */
function dayOf(count: number): Day {
  const shifted = count + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const century =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - century) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const month = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * month + 2) / 5) + 1;
  const year = yearOfEra + era * 400 + (month < 10 ? 0 : 1);
  return `${String(year).padStart(4, '0')}-${pad(month < 10 ? month + 3 : month - 9)}-${pad(date)}`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
