import { describe, expect, it } from 'vitest';
import type { TimelineSession } from '../../src/model/assessment.ts';
import { type Caption, captions } from '../../src/page/captions.ts';
import { drawnLimits, scaleOf, unwrapped } from '../../src/page/scale.ts';
import { stretchLimit } from '../../src/page/stretch-limit.ts';
import { charter, checks } from './sample.ts';

function session(
  start: string | null,
  end: string | null,
  more: Partial<TimelineSession> = {},
): TimelineSession {
  const nothing = { date: null, grossMinutes: null, netMinutes: null, netBounds: null, statedMinutes: null };
  return { ...nothing, start, end, breaks: [], stretches: [], ...more };
}

describe('the hours axis', () => {
  it('spans full hours around what was recorded', () => {
    const scale = scaleOf([session('09:05', '12:50', { grossMinutes: 225 })], 0, 240)!;
    expect([scale.from, scale.to]).toEqual([540, 780]);
    expect(scale.hours).toEqual([540, 600, 660, 720, 780]);
    expect([scale.x(540), scale.x(660), scale.x(780)]).toEqual([0, 120, 240]);
  });

  it('goes on past midnight where the arithmetic did', () => {
    const night = session('22:30', '01:10', { grossMinutes: 160 });
    expect(drawnLimits(unwrapped(night))).toEqual({ from: 1350, to: 1510 });
    expect(unwrapped(night).at('00:15')).toBe(1455);
  });

  it('draws no bar where the limits contradict each other', () => {
    expect(drawnLimits(unwrapped(session('13:00', '09:00')))).toBeUndefined();
  });

  it('leaves a break before the start where it was noted', () => {
    expect(unwrapped(session('09:05', '12:50', { grossMinutes: 225 })).at('08:50')).toBe(530);
  });

  it('fades an hour where one limit is unknown, and draws nothing where both are', () => {
    expect(drawnLimits(unwrapped(session('09:05', null)))).toEqual({ from: 545, to: 605 });
    expect(drawnLimits(unwrapped(session(null, '00:30')))).toEqual({ from: 0, to: 30 });
    expect(scaleOf([session(null, null)], 0, 100)).toBeUndefined();
    const breaks = [{ start: '10:30', end: '10:45', recorded: true, line: 3 }] as const;
    expect(drawnLimits(unwrapped(session(null, '12:30', { breaks })))).toEqual({ from: 570, to: 750 });
    expect(drawnLimits(unwrapped(session('09:00', null, { breaks })))).toEqual({ from: 540, to: 705 });
  });
});

it('sets words that would touch others on the line below', () => {
  const caption = (text: string, x: number, anchor: Caption['anchor'] = 'middle'): Caption => ({
    ...{ text, x, anchor },
    strong: false,
  });
  const lines = (all: readonly Caption[]): readonly number[] =>
    [...captions(all, 10).markup.matchAll(/ y="(\d+)"/g)].map(([, y]) => Number(y));
  expect(
    lines([caption('not recorded', 20, 'start'), caption('20 min', 110), caption('18:45', 400, 'end')]),
  ).toEqual([...[10, 23, 10]]);
  expect(lines([caption('15 min', 100), caption('15 min', 130), caption('15 min', 160)])).toEqual([
    10, 23, 10,
  ]);
});

it('takes the limit of a stretch from the charter, else from the check', () => {
  expect(stretchLimit([charter], checks)).toBe(120);
  const tighter = charter.clauses.map((clause) =>
    clause.id === 'S-2.1'
      ? { ...clause, checks: [{ check: 'long-stretch', options: { reviewAfter: 90 } }] }
      : clause,
  );
  expect(stretchLimit([{ ...charter, clauses: tighter }], checks)).toBe(90);
  expect(stretchLimit([{ ...charter, clauses: [] }], checks)).toBeUndefined();
});
