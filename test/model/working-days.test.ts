import { describe, expect, it } from 'vitest';
import { holidaysOf, isWorkingDay, workingDayAfter } from '../../src/model/working-days.ts';
import fc from '../support/properties.ts';

const years = Array.from({ length: 28 }, (_, i) => 2018 + i);
/** The platform's calendar, which the core does without, tells the weekday: 0 is Sunday. */
const weekday = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();
const plus = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Easter by the rule of the anonymous Gregorian computus, apart from the library that made the table. */
function easter(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return `${year}-${String(Math.floor(n / 31)).padStart(2, '0')}-${String((n % 31) + 1).padStart(2, '0')}`;
}

const day = fc.integer({ min: 0, max: 27 * 365 }).map((after) => plus('2018-01-01', after));

describe('public holidays of Belgium', () => {
  it.each(years)('%i has ten, the movable ones on their weekday and after Easter', (year) => {
    const days = holidaysOf(year)!;
    expect(new Set(days).size).toBe(10);
    const sunday = easter(year);
    expect(weekday(sunday)).toBe(0);
    for (const [after, on] of [
      [1, 1],
      [39, 4],
      [50, 1],
    ] as const) {
      expect(days).toContain(plus(sunday, after));
      expect(weekday(plus(sunday, after))).toBe(on);
    }
    for (const fixed of ['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25'])
      expect(days).toContain(`${year}-${fixed}`);
  });

  it('knows no other years', () => {
    expect(holidaysOf(2017)).toBeUndefined();
    expect(holidaysOf(2046)).toBeUndefined();
  });
});

describe('working days', () => {
  it.each([
    // A Tuesday; the days after it are ordinary ones.
    ['2024-03-12', 2, '2024-03-14'],
    ['2024-03-12', 8, '2024-03-22'],
    // A Friday: the weekend is left out.
    ['2024-03-15', 2, '2024-03-19'],
    // The Wednesday before Ascension: neither the Thursday nor the weekend counts.
    ['2024-05-08', 2, '2024-05-13'],
    // The Thursday before Easter.
    ['2024-03-28', 2, '2024-04-02'],
    // Over the turn of the year.
    ['2024-12-30', 2, '2025-01-02'],
    ['2024-02-28', 1, '2024-02-29'],
  ])('from %s, %i working days end on %s', (from, days, last) => {
    expect(workingDayAfter(from, days)).toBe(last);
  });

  it('counts Saturday where the rules say so', () => {
    expect(workingDayAfter('2024-03-15', 2, { saturdayCounts: true })).toBe('2024-03-18');
    expect(isWorkingDay('2024-03-16')).toBe(false);
    expect(isWorkingDay('2024-03-16', { saturdayCounts: true })).toBe(true);
    expect(isWorkingDay('2024-03-17', { saturdayCounts: true })).toBe(false);
  });

  it('tells nothing of no day, and of years without a table', () => {
    for (const text of ['2024-02-30', '2023-02-29', '12/03/2024', '', '2024-13-01'])
      expect(workingDayAfter(text, 2), text).toBeUndefined();
    expect(isWorkingDay('2017-12-29')).toBeUndefined();
    expect(workingDayAfter('2045-12-28', 5)).toBeUndefined();
  });

  it('ends on a working day, and leaves exactly so many of them behind', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 30 }), fc.boolean(), (from, days, saturdayCounts) => {
        const last = workingDayAfter(from, days, { saturdayCounts })!;
        expect(isWorkingDay(last, { saturdayCounts })).toBe(true);
        let counted = 0;
        for (let each = plus(from, 1); each <= last; each = plus(each, 1))
          if (isWorkingDay(each, { saturdayCounts })) counted++;
        expect(counted).toBe(days);
      }),
    );
  });

  it('never ends earlier for a later start, for more days, or where fewer days count', () => {
    fc.assert(
      fc.property(day, fc.nat(20), fc.nat(20), fc.nat(20), (from, later, days, more) => {
        const last = workingDayAfter(from, days)!;
        expect(workingDayAfter(plus(from, later), days)! >= last).toBe(true);
        expect(workingDayAfter(from, days + more)! >= last).toBe(true);
        expect(workingDayAfter(from, days, { saturdayCounts: true })! <= last).toBe(true);
      }),
    );
  });

  it('agrees with the platform on every weekday', () => {
    fc.assert(
      fc.property(day, (each) => {
        const free = holidaysOf(Number(each.slice(0, 4)))!.includes(each);
        expect(isWorkingDay(each)).toBe(!free && weekday(each) !== 0 && weekday(each) !== 6);
      }),
    );
  });
});
