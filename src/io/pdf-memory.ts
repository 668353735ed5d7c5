import { readFileSync } from 'node:fs';

/** Between two looks a process can take some hundred megabytes more: it is stopped that much earlier. */
const everyMilliseconds = 50;
const reserve = 0.8;

/**
 * Calls back once when a process holds more than its share of `megabytes`; stops looking when the process is gone.
 * Where the system does not tell (no /proc), only the heap's own limit holds.
 */
export function whenAbove(pid: number, megabytes: number, then: () => void): void {
  const timer = setInterval(() => {
    const held = residentMegabytes(pid);
    if (held === undefined) clearInterval(timer);
    else if (held > megabytes * reserve) {
      clearInterval(timer);
      then();
    }
  }, everyMilliseconds);
  timer.unref();
}

function residentMegabytes(pid: number): number | undefined {
  try {
    const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}
