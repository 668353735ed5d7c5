import { describe, expect, it } from 'vitest';
import { TimedOut, timeLimit } from '../../src/io/time-limit.ts';

describe('a limit of time', () => {
  it('gives back what the work gives, and what it throws', () => {
    const within = timeLimit(30);
    expect(within(() => 7)).toBe(7);
    expect(() =>
      within(() => {
        throw new RangeError('own');
      }),
    ).toThrow(new RangeError('own'));
  });

  it('ends a loop without end, and a pattern that backtracks for ever', () => {
    expect(() =>
      timeLimit(0.2)(() => {
        for (;;);
      }),
    ).toThrow(TimedOut);
    const pattern = new RegExp(`^(${'a+'.repeat(1)})+$`);
    expect(() => timeLimit(0.2)(() => pattern.test(`${'a'.repeat(60)}!`))).toThrow(TimedOut);
  });

  it('is one for all the work', () => {
    const within = timeLimit(0.05);
    const end = performance.now() + 60;
    while (performance.now() < end);
    expect(() => within(() => 1)).toThrow(TimedOut);
  });
});
