import { describe, expect, it } from 'vitest';
import { ThreadJudge, threadsHere } from '../../src/batch/threads.ts';

const told = (threads: number, records: number, seconds: number): ThreadJudge => {
  const judge = new ThreadJudge(threads);
  for (let i = 0; i < records; i++) judge.took(i < 6 ? 10 * seconds : seconds);
  return judge;
};

describe('when threads pay', () => {
  it('is not before some records were seen, nor for few, nor alone', () => {
    expect(told(4, 11, 1).isWorth(10_000)).toBe(false);
    expect(told(4, 12, 0.01).isWorth(100)).toBe(false);
    expect(told(1, 50, 1).isWorth(10_000)).toBe(false);
    expect(told(0, 50, 1).isWorth(10_000)).toBe(false);
  });

  it('is for many, whatever the first ones took while code was compiled', () => {
    expect(told(2, 12, 0.01).isWorth(1000)).toBe(true);
    expect(told(2, 12, 0.01).isWorth(600)).toBe(false);
    expect(told(8, 12, 0.01).isWorth(600)).toBe(true);
  });

  it('offers none where there is one processor, and never more than sixteen', () => {
    expect(threadsHere()).toBeLessThanOrEqual(16);
    expect(threadsHere()).not.toBe(1);
  });
});
