/** A day of the calendar as "2024-03-12". */
export type Day = string;

/** Days since 1 January 1970 in the calendar of today, without any clock (H. Hinnant, "chrono-compatible dates"). */
export function dayCount(day: Day): number | undefined {
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
export function dayOf(count: number): Day {
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

/** The day so many days after, or before where the number is negative; undefined for no day of the calendar. */
export function daysAfter(day: Day, days: number): Day | undefined {
  const count = dayCount(day);
  return count === undefined ? undefined : dayOf(count + days);
}

/** Days from one day to another; the day after is 1. Undefined where one of them is no day of the calendar. */
export function daysBetween(from: Day, to: Day): number | undefined {
  const [start, end] = [dayCount(from), dayCount(to)];
  return start === undefined || end === undefined ? undefined : end - start;
}

/**
 * The same day of the month so many calendar months after, or before where the number is negative; the last of the
 * month where that month has no such day (three months before 31 May is 28 or 29 February).
 */
export function monthsAfter(day: Day, months: number): Day | undefined {
  if (dayCount(day) === undefined) return undefined;
  const all = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const year = String(Math.floor(all / 12)).padStart(4, '0');
  const month = pad((all % 12) + 1);
  for (let date = Number(day.slice(8)); date > 27; date--) {
    const found = `${year}-${month}-${pad(date)}`;
    if (dayCount(found) !== undefined) return found;
  }
  return `${year}-${month}-${day.slice(8)}`;
}

/** 0 Sunday … 6 Saturday. Day 0 of the count, 1 January 1970, was a Thursday. */
export function weekday(count: number): number {
  return (((count + 4) % 7) + 7) % 7;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
