import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../support/project.ts';
import { readRecord, said, sittings } from './read.ts';

/** Each folder: a record, and what was said in it, turn by turn. */
const folder = join(root, 'fixtures', 'notes', 'layouts');
const samples = readdirSync(folder).sort();

it('has every layout in three languages', () => {
  const layouts = new Set(samples.map((name) => name.replace(/\.\w\w$/, '')));
  const all = [...layouts].flatMap((name) => ['en', 'fr', 'nl'].map((each) => `${name}.${each}`));
  expect(samples).toEqual(all.sort());
});

describe.each(samples.map((name) => [name] as const))('%s', (name) => {
  const read = (file: string): string => readFileSync(join(folder, name, file), 'utf8');

  it('has its turns, its day and its times', async () => {
    const { interview } = await readRecord(read('record.txt'));
    const turns = said(interview).map((turn) => turn.replace(/\s+/g, ' '));
    expect(turns).toEqual(read('turns.txt').trimEnd().split('\n'));
    expect(sittings(interview)).toEqual(['2024-03-12 09:05–12:50 ?']);
    expect(interview.language).toBe(name.slice(-2));
  });

  it('has the same turns with other line ends', async () => {
    const content = read('record.txt');
    const first = said((await readRecord(content)).interview);
    const other = said((await readRecord(content.replaceAll('\n', '\r\n'))).interview);
    expect(other.map((turn) => turn.replace(/\r\n?/g, '\n'))).toEqual(first);
  });
});
