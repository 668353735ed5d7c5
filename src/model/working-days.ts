import { type Day, dayCount, dayOf, weekday } from './calendar.ts';
import { holidays } from './holidays.ts';

export type { Day };

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
  const at = weekday(count);
  return at !== 0 && (saturdayCounts || at !== 6) && !holiday.includes(day);
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
