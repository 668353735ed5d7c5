import { setTimeout as wait } from 'node:timers/promises';

/** The system has no handle left: others will give some back. */
const passing: ReadonlySet<string> = new Set(['EMFILE', 'ENFILE']);
const everyMilliseconds = 40;
const tries = 50;

/** What the work gives; tried again for some two seconds while the system is out of file handles. */
export async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let left = tries; ; left--) {
    try {
      return await work();
    } catch (error) {
      if (left === 0 || !passing.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
      await wait(everyMilliseconds);
    }
  }
}
