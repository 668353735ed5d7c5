import { readFileSync } from 'node:fs';

const everyMilliseconds = 50;
/** On a loaded machine a process waits most of its time; one that waits longer than that will not end. */
const patience = 3;
/** Linux counts in hundredths of a second, whatever the kernel's own clock (proc(5), `USER_HZ`). */
const ticks = 100;

/**
 * Calls back once when a process has worked for so many seconds from now, or has been waited for three times as long.
 * Its threads can work at the same time: it always has `seconds` by the clock on the wall too. Where the system does
 * not tell what a process used (no /proc), the wall's clock alone counts, without patience.
 * @returns ends the watch.
 */
export function whenLate(pid: number, seconds: number, then: () => void): () => void {
  const started = performance.now();
  const before = cpuSeconds(pid);
  const timer = setInterval(
    () => {
      const waited = (performance.now() - started) / 1000;
      if (waited < seconds) return;
      const now = cpuSeconds(pid);
      const known = before !== undefined && now !== undefined;
      if (known && now - before < seconds && waited < patience * seconds) return;
      clearInterval(timer);
      then();
    },
    Math.min(everyMilliseconds, seconds * 100),
  );
  return () => clearInterval(timer);
}

/** Seconds for which a process and its threads have worked, in its own code and in the system's. */
export function cpuSeconds(pid: number): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // Behind its name, which may hold anything: state, then the fields from the fourth on; 14 and 15 are times.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const used = (Number(fields[11]) + Number(fields[12])) / ticks;
    return Number.isNaN(used) ? undefined : used;
  } catch {
    return undefined;
  }
}
