import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, describe, expect, it } from 'vitest';
import { cpuSeconds, whenLate } from '../../src/io/pdf-clock.ts';

const seconds = 0.4;
const children: ChildProcess[] = [];

/** A process that does this from when it says that it has begun. */
async function running(what: string): Promise<number> {
  const child = spawn(process.execPath, ['--eval', `process.stdout.write('.'); ${what}`]);
  children.push(child);
  await once(child.stdout, 'data');
  return child.pid!;
}

/** Seconds by the wall until it is late, and what it has worked till then. */
async function lateness(pid: number): Promise<{ readonly waited: number; readonly worked: number }> {
  const [started, before] = [performance.now(), cpuSeconds(pid) ?? 0];
  await new Promise<void>((resolve) => whenLate(pid, seconds, resolve));
  return { waited: (performance.now() - started) / 1000, worked: (cpuSeconds(pid) ?? 0) - before };
}

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

describe.skipIf(cpuSeconds(process.pid) === undefined)('the time a process has', () => {
  it('is what it works', async () => {
    const { waited, worked } = await lateness(await running('for (;;);'));
    expect(waited).toBeGreaterThanOrEqual(seconds);
    // A machine that gives it less than a third of its time ends it by the wall.
    expect(worked >= seconds || waited >= 3 * seconds).toBe(true);
  });

  it('passes three times slower while it gets no turn to work', async () => {
    const { waited, worked } = await lateness(await running('setTimeout(() => {}, 60_000);'));
    expect(waited).toBeGreaterThanOrEqual(3 * seconds);
    expect(worked).toBeLessThan(seconds);
  });

  it('does not count what was worked before', async () => {
    const what = 'const t = Date.now(); while (Date.now() - t < 900); process.stdout.write("!");';
    const child = spawn(process.execPath, ['--eval', `${what} setTimeout(() => {}, 60_000);`]);
    children.push(child);
    await once(child.stdout, 'data');
    expect(cpuSeconds(child.pid!)).toBeGreaterThan(0.1);
    expect((await lateness(child.pid!)).waited).toBeGreaterThanOrEqual(3 * seconds);
  });

  it('stands still when the watch has ended', async () => {
    let late = false;
    whenLate(await running('for (;;);'), 0.05, () => {
      late = true;
    })();
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(late).toBe(false);
  });
});

it('is the wall’s where the system does not tell', async () => {
  const nobody = 2 ** 22 + 1;
  expect(cpuSeconds(nobody)).toBeUndefined();
  const { waited } = await lateness(nobody);
  expect(waited).toBeGreaterThanOrEqual(seconds);
  expect(waited).toBeLessThan(3 * seconds);
});
