import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** What one run of a program took: seconds, and MB at its largest where the machine tells. */
export interface Cost {
  readonly wall: number;
  /** User and system together, of all threads. */
  readonly cpu: number | undefined;
  readonly memory: number | undefined;
}

export interface Command {
  readonly args: readonly string[];
  readonly cwd: string;
}

const time = '/usr/bin/time';

/** Runs a program to its end, its words thrown away; whatever it exits with. @throws when it cannot be started. */
export function costOf({ args, cwd }: Command): Cost {
  const timed = existsSync(time);
  const all = timed ? [time, '-f', '%U %S %M', ...args] : args;
  const start = performance.now();
  const { error, stderr } = spawnSync(all[0]!, all.slice(1), {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (error) throw error;
  const wall = (performance.now() - start) / 1000;
  const told = timed ? /(\d+\.\d+) (\d+\.\d+) (\d+)\s*$/.exec(stderr) : null;
  return {
    wall,
    cpu: told ? Number(told[1]) + Number(told[2]) : undefined,
    memory: told ? Number(told[3]) / 1024 : undefined,
  };
}

/**
 * The least that each program took in so many rounds: they take turns, so that a slow moment hits all, and what another
 * program of the machine costs is never less than nothing.
 */
export function leastCosts<K extends string>(
  commands: Readonly<Record<K, Command>>,
  rounds: number,
): Readonly<Record<K, Cost>> {
  const least: Partial<Record<K, Cost>> = {};
  for (let i = 0; i < rounds; i++)
    for (const name of Object.keys(commands) as K[]) {
      const cost = costOf(commands[name]);
      const before = least[name];
      least[name] = before ? lesser(before, cost) : cost;
    }
  return least as Record<K, Cost>;
}

function lesser(one: Cost, other: Cost): Cost {
  const least = (a: number | undefined, b: number | undefined) =>
    a === undefined || b === undefined ? undefined : Math.min(a, b);
  return {
    wall: Math.min(one.wall, other.wall),
    cpu: least(one.cpu, other.cpu),
    memory: least(one.memory, other.memory),
  };
}

/** Seconds to compare by: of the processor where they are known, since other programs run beside. */
export function seconds({ cpu, wall }: Cost): number {
  return cpu ?? wall;
}
