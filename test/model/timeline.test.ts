import { describe, expect, it } from 'vitest';
import { measure, minutesApart } from '../../src/model/measure.ts';
import { timelineOf } from '../../src/model/timeline.ts';
import { parsed } from '../support/assess.ts';
import { at, sessionText, sitting } from './times.ts';

const certain = (minutes: number) => ({ low: minutes, high: minutes });

describe('gross time', () => {
  it.each([
    ['9:05-12:50', 225],
    ['0:00-4:00', 240],
    ['20:00-24:00', 240],
    ['20:00-0:00', 240],
    ['24:00-2:00', 120],
    ['22:30-1:30', 180],
    ['22:00-4:00', 360],
  ])('of %s is %i minutes', (limits, minutes) => {
    expect(measure(sitting(limits))).toMatchObject({ gross: minutes, inverted: false });
  });

  it.each(['22:00-4:01', '15:00-9:00', '12:50-9:05'])('of %s looks inverted', (limits) => {
    const result = measure(sitting(limits, '10:00-10:15'));
    expect(result).toMatchObject({ inverted: true, gross: undefined, net: undefined, stretches: [] });
  });

  it('is unknown where the end repeats the start, which is no inversion', () => {
    const result = measure(sitting('9:00-9:00'));
    expect(result).toMatchObject({ inverted: false, gross: undefined, net: undefined, stretches: [] });
  });

  it.each(['9:00-', '-12:00', '-'])('is unknown without both limits (%s)', (limits) => {
    expect(measure(sitting(limits))).toMatchObject({ inverted: false, gross: undefined, net: undefined });
  });
});

describe('net time', () => {
  it.each([
    ['no break', [], certain(240)],
    ['one break', ['10:30-10:45'], certain(225)],
    ['several', ['10:15-10:30', '11:45-12:15'], certain(195)],
    ['overlapping breaks, merged', ['10:30-10:45', '10:40-10:55'], certain(215)],
    ['a break outside, not counted', ['13:30-13:45'], certain(240)],
    ['a break that runs over the end, cut', ['12:50-13:10'], certain(230)],
    ['an interruption, taken off as well', ['10:30-10:35'], certain(235)],
    ['a length without limits', ['15'], { low: 225, high: 240 }],
    ['an end that is missing, up to the session’s end', ['12:00-'], { low: 180, high: 240 }],
    ['an end that is missing, up to the next break', ['10:30-', '11:00-11:15'], { low: 195, high: 225 }],
    ['a start that is missing, from the break before', ['10:00-10:15', '-11:00'], { low: 180, high: 225 }],
    ['a break of which nothing is known', ['-'], { low: 0, high: 240 }],
    ['a start that is missing, from the session’s start', ['-9:20'], { low: 220, high: 240 }],
    ['limits the wrong way round', ['10:45-10:30'], { low: 0, high: 240 }],
  ])('with %s', (_, breaks, net) => {
    expect(measure(sitting('9:00-13:00', ...breaks)).net).toEqual(net);
  });

  it.each([
    ['22:00-1:00', '23:50-0:05', 165],
    ['22:00-1:00', '0:10-0:25', 165],
    ['20:00-24:00', '23:45-0:00', 225],
    ['20:00-0:00', '23:45-24:00', 225],
  ])('of %s with a break %s at midnight', (limits, pause, minutes) => {
    const { net, breaks } = measure(sitting(limits, pause));
    expect(net).toEqual(certain(minutes));
    expect(breaks[0]!.fault).toBeUndefined();
  });
});

it('takes no more off the net time than the length that stands beside one limit', () => {
  const breaks = [{ start: at('10:15'), minutes: 15 }];
  expect(measure({ start: at('9:00'), end: at('12:30'), breaks }).net).toEqual({ low: 195, high: 210 });
});

it('takes 0:00 for midnight where the sitting ends then', () => {
  expect(measure(sitting('20:00-24:00', '-0:00')).net).toEqual({ low: 0, high: 240 });
});

describe('faults of breaks', () => {
  it.each([
    ['9:00-13:00', '-', 'no-limits'],
    ['9:00-13:00', '15', 'no-limits'],
    ['9:00-13:00', '10:30-', 'one-limit'],
    ['9:00-13:00', '-10:45', 'one-limit'],
    ['9:00-13:00', '10:45-10:30', 'not-after'],
    ['9:00-13:00', '10:30-10:30', 'not-after'],
    ['9:00-13:00', '8:30-8:45', 'outside'],
    ['9:00-13:00', '12:50-13:05', 'outside'],
    ['9:00-13:00', '23:50-0:05', 'outside'],
    ['22:00-1:00', '1:30-1:45', 'outside'],
    ['22:00-', '23:50-0:05', undefined],
    ['22:00-', '0:30-0:45', undefined],
    ['-', '23:50-0:05', undefined],
    ['9:00-', '10:30-10:45', undefined],
    ['9:00-13:00', '9:00-9:15', undefined],
  ])('%s with %s: %s', (limits, pause, fault) => {
    expect(measure(sitting(limits, pause)).breaks[0]!.fault).toBe(fault);
  });

  it('an overlap is the fault of the later break', () => {
    const { breaks } = measure(sitting('9:00-13:00', '10:30-10:45', '10:40-10:55', '10:55-11:10'));
    expect(breaks.map(({ fault }) => fault)).toEqual([undefined, 'overlap', undefined]);
  });
});

describe('stretches', () => {
  const lengths = (...times: Parameters<typeof sitting>) =>
    measure(sitting(...times)).stretches.map(({ minutes }) => minutes);

  it('run between start, breaks and end', () => {
    expect(measure(sitting('9:00-13:00', '10:30-10:45')).stretches).toEqual([
      { start: at('9:00'), end: at('10:30'), minutes: certain(90) },
      { start: at('10:45'), end: at('13:00'), minutes: certain(135) },
    ]);
  });

  it('are not cut by an interruption, and are by a break of eight minutes', () => {
    expect(lengths('9:00-13:00', '10:30-10:37')).toEqual([certain(240)]);
    expect(lengths('9:00-13:00', '10:30-10:38')).toEqual([certain(90), certain(142)]);
    expect(measure(sitting('9:00-13:00', '10:30-10:38'), 10).stretches).toHaveLength(1);
  });

  it('vanish where a break starts or ends the sitting', () => {
    expect(lengths('9:00-13:00', '9:00-9:15', '12:45-13:00')).toEqual([certain(210)]);
  });

  it('keep what lies outside every possible extent of a break with one limit', () => {
    expect(lengths('9:00-14:00', '12:00-')).toEqual([{ low: 180, high: 300 }]);
    expect(lengths('9:00-14:00', '-10:45')).toEqual([{ low: 195, high: 300 }]);
    expect(lengths('9:00-14:00', '-10:00', '12:00-')).toEqual([{ low: 120, high: 300 }]);
    expect(lengths('9:00-14:00', '10:00-', '-12:00')).toEqual([{ low: 0, high: 300 }]);
  });

  it('touch only their own unclear break', () => {
    expect(lengths('9:00-14:00', '10:00-', '11:00-11:15')).toEqual([{ low: 60, high: 120 }, certain(165)]);
  });

  it('may have been cut anywhere by a break without limits', () => {
    expect(lengths('9:00-13:00', '15')).toEqual([{ low: 0, high: 240 }]);
  });

  it('have no length where a limit of the session is missing, and one where both limits are known', () => {
    expect(lengths('9:00-', '11:30-11:45')).toEqual([certain(150), undefined]);
    expect(lengths('-13:00', '11:30-11:45')).toEqual([undefined, certain(75)]);
  });
});

it('takes 24:00 and 00:00 for the same time of day', () => {
  expect(minutesApart(at('24:00'), at('0:00'))).toBe(0);
  expect(minutesApart(at('23:59'), at('0:01'))).toBe(2);
  expect(minutesApart(at('9:00'), at('12:50'))).toBe(230);
});

describe('the timeline of a record', () => {
  it('is reported with its limits, bounds, breaks and lines', async () => {
    const { interview } = await parsed(
      sessionText({
        start: '9h00',
        end: '13h00',
        duration: '4h00',
        marks: ['[PAUSE 10h30–10h45]', '[PAUSE 12h30]'],
      }),
      'fr',
    );
    expect(timelineOf(interview).sessions.map(({ report }) => report)).toEqual([
      {
        date: '2024-03-12',
        start: '09:00',
        end: '13:00',
        grossMinutes: 240,
        netMinutes: null,
        netBounds: { low: 195, high: 225 },
        statedMinutes: 240,
        breaks: [
          { start: '10:30', end: '10:45', recorded: true, line: 7 },
          { start: '12:30', end: null, recorded: false, line: 10 },
        ],
        stretches: [
          { start: '09:00', end: '10:30', minutes: certain(90) },
          { start: '10:45', end: '13:00', minutes: { low: 105, high: 135 } },
        ],
      },
    ]);
  });

  it('writes times after midnight as times of day', async () => {
    const { interview } = await parsed(
      sessionText({ start: '22h00', end: '1h00', marks: ['[PAUSE 0h10–0h25]'] }),
      'fr',
    );
    const [session] = timelineOf(interview).sessions;
    expect(session!.report).toMatchObject({
      start: '22:00',
      end: '01:00',
      grossMinutes: 180,
      netMinutes: 165,
    });
    expect(session!.report.stretches.map(({ start, end }) => [start, end])).toEqual([
      ['22:00', '00:10'],
      ['00:25', '01:00'],
    ]);
  });

  it('gives each session its own', async () => {
    const first = sessionText({ start: '9h00', end: '10h00' });
    const second = sessionText({
      date: '14/03/2024',
      start: '13h00',
      end: '15h30',
      marks: ['[PAUSE 14h15–14h30]'],
    });
    const { interview } = await parsed(`${first}Deuxième entretien\n${second}`, 'fr');
    expect(timelineOf(interview).sessions.map(({ report }) => [report.date, report.netMinutes])).toEqual([
      ['2024-03-12', 60],
      ['2024-03-14', 135],
    ]);
  });
});
