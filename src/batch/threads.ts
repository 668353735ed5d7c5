import { availableParallelism } from 'node:os';

/** Memory that a thread takes once it has examined some records, with room for a large one. */
const megabytesEach = 320;
const most = 16;

/** As many threads as the machine has processors and free memory for; 0 where a second would not help. */
export function threadsHere(): number {
  const free = process.availableMemory() / 1024 / 1024;
  const threads = Math.min(availableParallelism(), Math.floor((free * 0.6) / megabytesEach), most);
  return threads < 2 ? 0 : threads;
}

/**
 * Processor time that a thread costs before it is as fast as the one that runs already: loading the program and its
 * lexicons, and having its code compiled. Measured (docs/performance-batch.md).
 */
const startSeconds = 2;
/** A gain that small is no gain: other work on the machine eats it. */
const margin = 2;
/** The first records are slow, since code is compiled with them; by as many behind them the others are estimated. */
const warmUp = 6;

/**
 * Judges whether threads would gain more than they cost, by what the records of this run take on this machine. It is
 * told the processor time of each record that had to be examined: on a busy machine the clock on the wall would count
 * the work of others.
 */
export class ThreadJudge {
  readonly #threads: number;
  #records = 0;
  #seconds = 0;

  constructor(threads: number) {
    this.#threads = threads;
  }

  took(seconds: number): void {
    this.#records++;
    if (this.#records > warmUp) this.#seconds += seconds;
  }

  /** @param left records that may have to be examined. */
  isWorth(left: number): boolean {
    if (this.#records < 2 * warmUp || this.#threads < 2) return false;
    const alone = (this.#seconds / (this.#records - warmUp)) * left;
    return alone * (1 - 1 / this.#threads) > margin * startSeconds;
  }
}
