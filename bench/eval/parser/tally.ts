/** Counts of what was right out of what there is, by a name. */
export interface Tally {
  add(name: string, right: number, all: number): void;
  /** Names in the order of their first count. */
  names(): readonly string[];
  /** « 96.4 % (27/28) »; a dash for a name without counts. */
  cell(name: string): string;
}

export function tallyOf(): Tally {
  const counts = new Map<string, { right: number; all: number }>();
  return {
    add(name, right, all) {
      const own = counts.get(name) ?? { right: 0, all: 0 };
      counts.set(name, { right: own.right + right, all: own.all + all });
    },
    names: () => [...counts.keys()],
    cell(name) {
      const own = counts.get(name);
      return own ? `${share(own.right, own.all)} (${own.right}/${own.all})` : '–';
    },
  };
}

export function share(right: number, all: number): string {
  return all === 0 ? '–' : `${((100 * right) / all).toFixed(1)} %`;
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
