import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generatedNote } from '../../bench/note.ts';

/** A new folder. */
export const folder = (name = 'batch'): string => mkdtempSync(join(tmpdir(), `charterlint-${name}-`));

/** A folder of small generated records, each of its own day, that are not equal. */
export function recordsIn(cwd: string, count: number): readonly string[] {
  mkdirSync(cwd, { recursive: true });
  return Array.from({ length: count }, (_, i) => {
    const name = `r${String(i).padStart(3, '0')}.md`;
    const day = String(1 + (i % 28)).padStart(2, '0');
    writeFileSync(join(cwd, name), generatedNote(6 + (i % 5) * 2).replace('12/03/2024', `${day}/03/2024`));
    return name;
  });
}

/** A record of some eight megabytes: as much as a reader takes, and far more than an interview. */
export function hugeNote(): string {
  const note = generatedNote(40);
  const from = note.indexOf('OP :');
  return note.slice(0, from) + note.slice(from).repeat(Math.floor(7_500_000 / (note.length - from)));
}
