import { createContext, Script } from 'node:vm';

/** Work that was ended because it took too long. */
export class TimedOut extends Error {
  override readonly name = 'TimedOut';
}

/** Runs work, and can be ended from outside while it does: the one way to end a loop that gives nothing back. */
export type Within = <T>(work: () => T) => T;

const surroundings = createContext({ work: undefined as unknown });
const script = new Script('work()');

/**
 * A limit for all work on one record together, from now on, in seconds on the wall's clock. Only what runs without
 * waiting can be ended.
 * @throws TimedOut from the work that is under way when the time is over, and from any after it.
 */
export function timeLimit(seconds: number): Within {
  const end = performance.now() + seconds * 1000;
  return <T>(work: () => T): T => {
    const left = Math.ceil(end - performance.now());
    if (left <= 0) throw new TimedOut();
    (surroundings as { work: unknown }).work = work;
    try {
      return script.runInContext(surroundings, { timeout: left }) as T;
    } catch (error) {
      throw (error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' ? new TimedOut() : error;
    }
  };
}
