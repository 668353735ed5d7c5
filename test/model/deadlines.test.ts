import { describe, expect, it } from 'vitest';
import { instantsOf, type Moment, minutesBetween } from '../../src/model/belgian-time.ts';
import { dayCount, dayOf, daysAfter, daysBetween, monthsAfter } from '../../src/model/calendar.ts';
import { firstDayAfter, measured, type Rule } from '../../src/model/deadlines.ts';
import fc from '../support/properties.ts';

const day = fc.integer({ min: dayCount('2014-08-04')!, max: dayCount('2045-12-31')! }).map(dayOf);
const clock = fc.integer({ min: 0, max: 1439 });
const moment = fc.record({ date: day, clock });

/** What the Belgian clock shows at a universal minute, by the platform's own table of time zones. */
const brussels = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Brussels',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
function shownAt(minutes: number): Moment {
  const parts = new Map(
    brussels.formatToParts(new Date(minutes * 60_000)).map(({ type, value }) => [type, value]),
  );
  const date = `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
  return { date, clock: Number(parts.get('hour')) * 60 + Number(parts.get('minute')) };
}

const hours = { unit: 'hours', length: 48 } as const satisfies Rule;
const days = { unit: 'days', length: 30 } as const satisfies Rule;
const months = { unit: 'months-before', length: 3 } as const satisfies Rule;
const at = (date: string, clock?: string): Moment =>
  clock === undefined ? { date } : { date, clock: Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3)) };
const outcome = (rule: Rule, from: Moment, actual: Moment) => measured(rule, from, actual)?.outcome;

describe('the calendar', () => {
  it('counts days there and back', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (one, n) => {
        expect(daysBetween(one, daysAfter(one, n)!)).toBe(n);
      }),
    );
  });

  it('keeps the day of the month, or takes the last one', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -40, max: 40 }), (one, n) => {
        const other = monthsAfter(one, n)!;
        expect(dayCount(other)).toBeDefined();
        const moved = Number(other.slice(0, 4)) * 12 + Number(other.slice(5, 7));
        expect(moved - (Number(one.slice(0, 4)) * 12 + Number(one.slice(5, 7)))).toBe(n);
        const sameDay = other.slice(8) === one.slice(8);
        expect(sameDay || daysAfter(other, 1)!.slice(8) === '01').toBe(true);
      }),
    );
  });

  it.each([
    ['2026-05-31', -3, '2026-02-28'],
    ['2024-05-31', -3, '2024-02-29'],
    ['2024-05-29', -3, '2024-02-29'],
    ['2026-05-29', -3, '2026-02-28'],
    ['2026-03-31', -3, '2025-12-31'],
    ['2026-01-15', -3, '2025-10-15'],
    ['2024-02-29', 12, '2025-02-28'],
  ])('%s and %i months: %s', (from, n, to) => {
    expect(monthsAfter(from, n)).toBe(to);
  });

  it('knows no 31 April, and no 29 February of a common year', () => {
    for (const no of ['2026-04-31', '2026-02-29', '2100-02-29', '2026-13-01', '2026-00-10'])
      expect([dayCount(no), daysAfter(no, 1), monthsAfter(no, 1)]).toEqual([undefined, undefined, undefined]);
    expect(dayCount('2024-02-29')).toBeDefined();
  });
});

describe('the Belgian clock', () => {
  it('is what the platform shows, whatever the moment', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: dayCount('2014-08-04')! * 1440, max: dayCount('2045-12-31')! * 1440 }),
        (minute) => {
          const found = instantsOf(shownAt(minute))!;
          expect([found.low, found.high]).toContain(minute);
        },
      ),
    );
  });

  it('knows each hour of the days on which it changes', () => {
    for (const date of ['2026-03-29', '2026-10-25', '2025-03-30', '2025-10-26', '2024-03-31', '2024-10-27'])
      for (let clock = 0; clock < 1440; clock += 15) {
        const found = instantsOf({ date, clock });
        const spring = date.slice(5, 7) === '03' && clock >= 120 && clock < 180;
        const autumn = date.slice(5, 7) === '10' && clock >= 120 && clock < 180;
        if (spring) expect(found).toBeUndefined();
        else expect(found!.high - found!.low).toBe(autumn ? 60 : 0);
        if (found) for (const one of [found.low, found.high]) expect(shownAt(one)).toEqual({ date, clock });
      }
  });

  it('takes a day without a time for any of its minutes', () => {
    fc.assert(
      fc.property(moment, moment, (one, other) => {
        const exact = minutesBetween(one, other);
        const wide = minutesBetween({ date: one.date }, { date: other.date })!;
        if (!exact) return;
        expect(wide.low).toBeLessThanOrEqual(exact.low);
        expect(wide.high).toBeGreaterThanOrEqual(exact.high);
      }),
    );
  });
});

describe('forty-eight hours', () => {
  it.each([
    ['48 h 00', at('2026-03-03', '14:05'), at('2026-03-05', '14:05'), 'kept'],
    ['48 h 01', at('2026-03-03', '14:05'), at('2026-03-05', '14:06'), 'missed'],
    ['over a weekend', at('2026-03-06', '17:00'), at('2026-03-08', '17:00'), 'kept'],
    [
      'over the hour that summer time takes: 47 h',
      at('2026-03-28', '12:00'),
      at('2026-03-30', '12:00'),
      'kept',
    ],
    ['48 h 00 over that hour', at('2026-03-28', '12:00'), at('2026-03-30', '13:00'), 'kept'],
    ['48 h 01 over that hour', at('2026-03-28', '12:00'), at('2026-03-30', '13:01'), 'missed'],
    [
      '49 h over the hour that winter time gives',
      at('2026-10-24', '12:00'),
      at('2026-10-26', '12:00'),
      'missed',
    ],
    ['48 h 00 over that hour', at('2026-10-24', '12:00'), at('2026-10-26', '11:00'), 'kept'],
    ['from the hour that comes twice', at('2026-10-25', '02:30'), at('2026-10-27', '02:00'), 'unknown'],
    ['no hour, the next day', at('2026-03-03'), at('2026-03-04'), 'kept'],
    ['no hour, the same day', at('2026-03-03'), at('2026-03-03'), 'kept'],
    ['no hour, two days later', at('2026-03-03'), at('2026-03-05'), 'unknown'],
    ['no hour, three days later: 48 h 01 at least', at('2026-03-03'), at('2026-03-06'), 'missed'],
    ['no hour, four days later', at('2026-03-03'), at('2026-03-07'), 'missed'],
    ['one hour known', at('2026-03-03', '09:00'), at('2026-03-05'), 'unknown'],
    ['one hour known, surely late', at('2026-03-03', '09:00'), at('2026-03-06'), 'missed'],
    ['before it began', at('2026-03-03', '09:00'), at('2026-03-02', '09:00'), 'unknown'],
  ] as const)('%s', (_, from, actual, expected) => {
    expect(outcome(hours, from, actual)).toBe(expected);
  });

  it('shows the moment at which it ends, across a change of the hour', () => {
    expect(measured(hours, at('2026-03-28', '12:00'), at('2026-03-30', '13:01'))?.limit).toEqual(
      at('2026-03-30', '13:00'),
    );
    expect(measured(hours, at('2026-10-24', '12:00'), at('2026-10-26', '12:00'))?.limit).toEqual(
      at('2026-10-26', '11:00'),
    );
    expect(measured(hours, at('2026-03-27', '02:30'), at('2026-03-29', '04:00'))?.limit).toEqual(
      at('2026-03-29', '03:30'),
    );
  });

  it('is kept to its limit and missed a minute later, whenever it begins', () => {
    fc.assert(
      fc.property(moment, (from) => {
        const start = instantsOf(from);
        if (!start || start.low !== start.high) return;
        const [last, late] = [shownAt(start.low + 2880), shownAt(start.low + 2881)];
        if (![last, late].every((one) => instantsOf(one)!.low === instantsOf(one)!.high)) return;
        expect(outcome(hours, from, last)).toBe('kept');
        expect(outcome(hours, from, late)).toBe('missed');
        expect(measured(hours, from, last)!.limit).toEqual(last);
      }),
    );
  });

  it('never decides without a time what a time could turn', () => {
    fc.assert(
      fc.property(moment, moment, (from, actual) => {
        const [known, unknown] = [outcome(hours, from, actual), outcome(hours, { date: from.date }, actual)];
        if (known !== undefined && known !== 'unknown' && unknown !== 'unknown') expect(unknown).toBe(known);
      }),
    );
  });
});

describe('thirty days', () => {
  it('ends with the thirtieth, in any month', () => {
    expect(outcome(days, at('2026-01-31'), at('2026-03-02'))).toBe('kept');
    expect(outcome(days, at('2026-01-31'), at('2026-03-03'))).toBe('missed');
    expect(outcome(days, at('2024-01-31'), at('2024-03-01'))).toBe('kept');
    expect(outcome(days, at('2024-01-31'), at('2024-03-02'))).toBe('missed');
    fc.assert(
      fc.property(day, (from) => {
        expect(outcome(days, { date: from }, { date: daysAfter(from, 30)! })).toBe('kept');
        expect(outcome(days, { date: from }, { date: daysAfter(from, 31)! })).toBe('missed');
        expect(outcome(days, { date: from }, { date: daysAfter(from, -1)! })).toBe('unknown');
      }),
    );
  });
});

describe('three calendar months back', () => {
  it.each([
    ['2026-06-15', '2026-03-15', 'kept'],
    ['2026-06-15', '2026-03-14', 'missed'],
    ['2026-05-31', '2026-02-28', 'kept'],
    ['2026-05-31', '2026-02-27', 'missed'],
    ['2024-05-31', '2024-02-29', 'kept'],
    ['2024-05-31', '2024-02-28', 'missed'],
    ['2026-01-31', '2025-10-31', 'kept'],
    ['2026-01-31', '2025-10-30', 'missed'],
    ['2026-06-15', '2026-06-16', 'unknown'],
  ])('opened %s, facts %s: %s', (opened, facts, expected) => {
    expect(outcome(months, at(opened), at(facts))).toBe(expected);
  });

  it('has one first day, and none before it', () => {
    fc.assert(
      fc.property(day, (opened) => {
        const first = measured(months, { date: opened }, { date: opened })!.limit.date;
        expect(outcome(months, { date: opened }, { date: first })).toBe('kept');
        expect(outcome(months, { date: opened }, { date: daysAfter(first, -1)! })).toBe('missed');
      }),
    );
  });
});

it('gives no outcome for a date that is none', () => {
  expect(measured(days, at('2026-04-31'), at('2026-05-02'))).toBeUndefined();
  expect(measured(hours, at('2026-03-29', '02:30'), at('2026-03-30', '02:30'))).toBeUndefined();
});

it('begins the day after the filing, over month ends and leap days', () => {
  expect(firstDayAfter('2026-02-28')).toBe('2026-03-01');
  expect(firstDayAfter('2024-02-28')).toBe('2024-02-29');
  expect(firstDayAfter('2026-12-31')).toBe('2027-01-01');
});
