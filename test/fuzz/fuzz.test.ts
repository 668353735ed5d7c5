import { expect, it } from 'vitest';
import { fuzz } from './run.ts';

/** A longer run by hand: `npm run fuzz -- --seconds 600 --seed 7`. */
it('takes any damaged fixture without a fault', { timeout: 120_000 }, async () => {
  const { rounds, read, faults } = await fuzz({ seed: 20_240_312, rounds: 400, seconds: 60 });
  expect(faults).toEqual([]);
  // Else the mutations damage so much that nothing behind the readers is ever reached.
  expect(read).toBeGreaterThan(rounds * 0.3);
});
