import { describe, expect, it } from 'vitest';
import { minutesPerDay } from '../../src/model/clock.ts';
import { type BreakTimes, measure, type SittingTimes } from '../../src/model/measure.ts';
import { checkAlone } from '../support/alone.ts';
import fc from '../support/properties.ts';
import { sessionText } from './times.ts';

type Recorded = { readonly start: number; readonly end: number };
type Whole = { readonly start: number; readonly end: number; readonly breaks: readonly Recorded[] };

/** A sitting in one day whose breaks are complete, in order and apart: what really happened. */
const whole: fc.Arbitrary<Whole> = fc
  .record({
    start: fc.integer({ min: 0, max: 900 }),
    parts: fc.array(
      fc.record({ work: fc.integer({ min: 1, max: 150 }), rest: fc.integer({ min: 1, max: 40 }) }),
      {
        maxLength: 4,
      },
    ),
    tail: fc.integer({ min: 1, max: 150 }),
  })
  .map(({ start, parts, tail }) => {
    const breaks: Recorded[] = [];
    let clock = start;
    for (const { work, rest } of parts) {
      breaks.push({ start: clock + work, end: clock + work + rest });
      clock += work + rest;
    }
    return { start, end: clock + tail, breaks };
  })
  .filter(({ end }) => end <= minutesPerDay);

/** The same sitting as a careless record gives it: each break keeps both limits, one, none, or only its length. */
const carelessly = whole.chain((real) =>
  fc
    .array(fc.constantFrom('both', 'start', 'end', 'none', 'length'), {
      minLength: real.breaks.length,
      maxLength: real.breaks.length,
    })
    .map((kept) => ({
      real,
      noted: { ...real, breaks: real.breaks.map((each, i) => asKept(each, kept[i]!)) } satisfies SittingTimes,
    })),
);

function asKept({ start, end }: Recorded, kept: string): BreakTimes {
  if (kept === 'both') return { start, end };
  if (kept === 'start') return { start };
  if (kept === 'end') return { end };
  return kept === 'length' ? { minutes: end - start } : {};
}

/** Anything at all, contradictions included. */
const clock = fc.integer({ min: 0, max: minutesPerDay });
const maybe = fc.option(clock, { nil: undefined });
const anything: fc.Arbitrary<SittingTimes> = fc.record({
  start: maybe,
  end: maybe,
  breaks: fc.array(
    fc.record({
      start: maybe,
      end: maybe,
      minutes: fc.option(fc.integer({ min: 0, max: 90 }), { nil: undefined }),
    }),
    { maxLength: 5 },
  ),
});

const longest = (times: SittingTimes, interruption?: number): number =>
  Math.max(...measure(times, interruption).stretches.map(({ minutes }) => minutes!.high));

describe('laws of the timeline', () => {
  it('bounds are in order and within the gross time, whatever is written', () => {
    fc.assert(
      fc.property(anything, (times) => {
        const { gross, net, stretches, breaks } = measure(times);
        expect(breaks).toHaveLength(times.breaks.length);
        expect(net === undefined).toBe(gross === undefined);
        if (net) expect(0 <= net.low && net.low <= net.high && net.high <= gross!).toBe(true);
        for (const { minutes } of stretches) {
          if (!minutes) continue;
          expect(0 <= minutes.low && minutes.low <= minutes.high).toBe(true);
          if (gross !== undefined) expect(minutes.high).toBeLessThanOrEqual(gross);
        }
      }),
    );
  });

  it('one more recorded break never raises the most that the net time can be', () => {
    fc.assert(
      fc.property(anything, clock, clock, (times, a, b) => {
        const before = measure(times).net;
        const extra = { start: Math.min(a, b), end: Math.max(a, b) };
        const after = measure({ ...times, breaks: [...times.breaks, extra] }).net;
        if (before) expect(after!.high).toBeLessThanOrEqual(before.high);
      }),
    );
  });

  it('two sittings parted at a break last together what the one lasted', () => {
    fc.assert(
      fc.property(
        whole.filter(({ breaks }) => breaks.length > 0),
        fc.nat(),
        (times, pick) => {
          const i = pick % times.breaks.length;
          const parting = times.breaks[i]!;
          const first = measure({ start: times.start, end: parting.start, breaks: times.breaks.slice(0, i) });
          const second = measure({ start: parting.end, end: times.end, breaks: times.breaks.slice(i + 1) });
          expect(first.net!.low + second.net!.low).toBe(measure(times).net!.low);
        },
      ),
    );
  });

  it('stretches and breaks make up the gross time', () => {
    fc.assert(
      fc.property(whole, (times) => {
        const { gross, net, stretches, breaks } = measure(times, 0);
        const work = stretches.reduce((sum, { minutes }) => sum + minutes!.low, 0);
        const rest = breaks.reduce((sum, { length }) => sum + length!, 0);
        expect(work + rest).toBe(gross);
        expect(work).toBe(net!.low);
      }),
    );
  });

  it('the truth lies within the bounds of a record that leaves limits out', () => {
    fc.assert(
      fc.property(carelessly, ({ real, noted }) => {
        const bounds = measure(noted).net!;
        const truth = measure(real).net!;
        expect(truth.low).toBe(truth.high);
        expect(bounds.low).toBeLessThanOrEqual(truth.low);
        expect(bounds.high).toBeGreaterThanOrEqual(truth.high);
      }),
    );
  });

  it('a stretch that a careless record makes certain was there, and none was longer than it allows', () => {
    fc.assert(
      fc.property(carelessly, ({ real, noted }) => {
        const truth = longest(real);
        for (const { minutes } of measure(noted).stretches) expect(minutes!.low).toBeLessThanOrEqual(truth);
        expect(longest(noted)).toBeGreaterThanOrEqual(truth);
      }),
    );
  });

  it('the hour of the day does not matter, midnight included', () => {
    fc.assert(
      fc.property(
        carelessly.filter(({ real }) => real.end - real.start <= 360),
        fc.integer({ min: 0, max: minutesPerDay - 1 }),
        ({ noted }, by) => {
          const turned = (time: number | undefined) =>
            time === undefined ? undefined : (time + by) % minutesPerDay;
          const shifted = measure({
            start: turned(noted.start),
            end: turned(noted.end),
            breaks: noted.breaks.map((each) => ({
              ...each,
              start: turned(each.start),
              end: turned(each.end),
            })),
          });
          const { gross, net, stretches, breaks } = measure(noted);
          expect([shifted.gross, shifted.net]).toEqual([gross, net]);
          expect(shifted.stretches.map(({ minutes }) => minutes)).toEqual(
            stretches.map(({ minutes }) => minutes),
          );
          expect(shifted.breaks.map(({ fault }) => fault)).toEqual(breaks.map(({ fault }) => fault));
        },
      ),
    );
  });

  it('what counts as a mere interruption never shortens the longest stretch', () => {
    fc.assert(
      fc.property(whole, fc.nat(45), fc.nat(45), (times, a, b) => {
        expect(longest(times, Math.max(a, b))).toBeGreaterThanOrEqual(longest(times, Math.min(a, b)));
      }),
    );
  });
});

/** Of a record whose sessions these are: what the real checks of times say, each alone. */
const timeChecks = ['excessive-duration', 'long-stretch', 'unexplained-extension', 'inconsistent-duration'];

function text(minutes: number): string {
  return `${Math.floor(minutes / 60)}h${String(minutes % 60).padStart(2, '0')}`;
}

/** The sitting as notes; a break without limits is a mark alone. */
function notesOf(times: SittingTimes, stated: number): string {
  const marks = times.breaks.map(({ start, end, minutes }) => {
    if (start === undefined && end === undefined)
      return minutes === undefined ? '[PAUSE]' : `[PAUSE ${minutes} min]`;
    return `[PAUSE ${start === undefined ? '' : text(start)}–${end === undefined ? '' : text(end)}]`;
  });
  const { start, end } = times;
  return sessionText({
    ...(start === undefined ? {} : { start: text(start) }),
    ...(end === undefined ? {} : { end: text(end) }),
    duration: text(stated),
    marks,
  });
}

describe('laws of the checks of times', () => {
  /** Long enough to matter: parts of up to two hours and a half. */
  const long = whole.filter(
    ({ start, end, breaks }) => end - start >= 100 && end < minutesPerDay && breaks.length > 0,
  );
  const forgetful = long.chain((real) =>
    fc.record({
      real: fc.constant(real),
      kept: fc.array(fc.constantFrom('both', 'start', 'none', 'length'), {
        minLength: real.breaks.length,
        maxLength: real.breaks.length,
      }),
      limits: fc.constantFrom('both', 'both', 'both', 'start', 'end'),
      wrong: fc.constantFrom(0, 0, 45),
    }),
  );

  it('an unknown limit never turns a certain verdict into its opposite', async () => {
    await fc.assert(
      fc.asyncProperty(forgetful, async ({ real, kept, limits, wrong }) => {
        const breaks = real.breaks.map((each, i) => asKept(each, kept[i]!));
        const noted: SittingTimes = {
          ...(limits === 'end' ? {} : { start: real.start }),
          ...(limits === 'start' ? {} : { end: real.end }),
          breaks,
        };
        const stated = measure(real).net!.low + wrong;
        for (const check of timeChecks) {
          const certain = (await checkAlone(check, notesOf(real, stated), { language: 'fr' })).status;
          const unsure = (await checkAlone(check, notesOf(noted, stated), { language: 'fr' })).status;
          const message = `${check}\n${notesOf(real, stated)}\n${notesOf(noted, stated)}`;
          if (certain === 'fail') expect(unsure, message).not.toBe('pass');
          if (certain === 'pass') expect(unsure, message).not.toBe('fail');
        }
      }),
      { numRuns: 60 },
    );
  });

  it('one more recorded break makes no interview too long, and a session parted at a break keeps the sum', async () => {
    await fc.assert(
      fc.asyncProperty(long, async (real) => {
        const fewer = { ...real, breaks: real.breaks.slice(1) };
        const status = async (times: SittingTimes) =>
          (await checkAlone('excessive-duration', notesOf(times, 60), { language: 'fr' })).status;
        if ((await status(fewer)) === 'pass') expect(await status(real)).toBe('pass');
        const [parting] = real.breaks;
        const parts = [
          notesOf({ start: real.start, end: parting!.start, breaks: [] }, 60),
          notesOf({ start: parting!.end, end: real.end, breaks: real.breaks.slice(1) }, 60),
        ];
        const day = `Première partie\n\n${parts[0]}\nDeuxième partie\n\n${parts[1]}`;
        const { findings } = await checkAlone('excessive-duration', day, { language: 'fr' });
        const net = measure(real).net!.low;
        const over = findings.filter(({ messageId }) => messageId === 'day-over' || messageId === 'net-over');
        expect(over.length > 0).toBe(net > 270);
        for (const { data } of over) if (data['total']) expect(data['total']).toEqual({ minutes: net });
      }),
      { numRuns: 60 },
    );
  });
});
