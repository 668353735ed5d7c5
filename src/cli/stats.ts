import type { Timing } from '../io/assessing.ts';
import type { Locale } from '../model/locale.ts';
import { batchWords } from './words/batch.ts';

/** Gathers where the time of a run goes. */
export interface Stats {
  record(name: string, found: boolean, timing: Timing | undefined): void;
  /** A table for standard error. */
  text(): string;
}

/** Files and checks that the table names. */
const most = 10;

export function statsOf(locale: Locale): Stats {
  const words = batchWords[locale].stats;
  const checks = new Map<string, number>();
  const slowest: (readonly [string, number])[] = [];
  let [records, found, reading, judging] = [0, 0, 0, 0];
  return {
    record(name, wasFound, timing) {
      records++;
      if (wasFound) found++;
      if (!timing) return;
      let own = 0;
      for (const [check, time] of timing.checks) {
        checks.set(check, (checks.get(check) ?? 0) + time);
        own += time;
      }
      reading += timing.reading;
      judging += own;
      slowest.push([name, timing.reading + own]);
      slowest.sort((one, other) => other[1] - one[1]);
      slowest.splice(most);
    },
    text() {
      const line = (time: number, name: string): string => `${time.toFixed(1).padStart(10)}  ${name}`;
      const sorted = [...checks].sort((one, other) => other[1] - one[1]);
      return [
        words.head(records, found),
        line(reading, words.reading),
        line(judging, words.judging),
        words.checks,
        ...sorted.slice(0, most * 2).map(([check, time]) => line(time, check)),
        words.slowest,
        ...slowest.map(([name, time]) => line(time, name)),
        '',
      ].join('\n');
    },
  };
}
