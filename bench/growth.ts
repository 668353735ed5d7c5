import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpusNotes } from './corpus/notes.ts';
import { leastCosts, seconds } from './measured.ts';

/** One record of a certain length. */
export interface Growth {
  readonly bytes: number;
  /** Seconds beyond those of the shortest note there can be. */
  readonly beyond: number;
}

/** What one record costs by its length, the start of the program set aside. */
export function growthOf(
  cli: string,
  folder: string,
  lengths: readonly number[],
  rounds: number,
): readonly Growth[] {
  const command = (file: string) => ({
    args: [process.execPath, cli, file, '-f', 'json', '--fail-on', 'never'],
    cwd: folder,
  });
  writeFileSync(join(folder, 'shortest.md'), 'OP : Où étiez-vous ?\nDPI : Là.\n');
  const sizes = new Map<string, number>();
  for (const length of lengths) {
    const text = [...corpusNotes(1, length)][0]!.text;
    writeFileSync(join(folder, `long-${length}.md`), text);
    sizes.set(`long-${length}.md`, Buffer.byteLength(text));
  }
  const names = ['shortest.md', ...sizes.keys()];
  const costs = leastCosts(Object.fromEntries(names.map((name) => [name, command(name)])), rounds);
  return [...sizes].map(([name, bytes]) => ({
    bytes,
    beyond: seconds(costs[name]!) - seconds(costs['shortest.md']!),
  }));
}
