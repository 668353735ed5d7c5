import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Break, Interview } from '../../../src/model/interview.ts';
import { sessionsOf, turnsOf } from '../../../src/model/turns.ts';
import type { Format } from '../../../src/parser/blocks.ts';
import { formatFor } from '../../../src/parser/index.ts';
import { parseInterview } from '../../../src/parser/interview/interview.ts';
import { root } from '../../support/project.ts';
import { reading } from '../../support/reading.ts';
import { lexicons } from './read.ts';

const cases = join(root, 'fixtures', 'interviews');
const formatFiles = readdirSync(join(root, 'src/parser/formats')).filter((file) => file.endsWith('.ts'));
const formats = await Promise.all(
  formatFiles.map(
    async (file) => ((await import(join(root, 'src/parser/formats', file))) as { default: Format }).default,
  ),
);

async function read(folder: string): Promise<Interview> {
  const path = ['record.md', 'record.txt', 'record.docx'].map((file) => join(folder, file)).find(existsSync)!;
  const bytes = readFileSync(path);
  const found = await reading(formatFor(path, bytes, formats)!, bytes, path);
  return parseInterview(found, { language: 'auto', lexicons }).interview;
}

interface Expected {
  readonly language: string;
  readonly turns: Readonly<Record<string, number>>;
  readonly sessions: readonly {
    readonly date: string | null;
    readonly start: string | null;
    readonly end: string | null;
    readonly stated: number | null;
    readonly breaks: readonly (readonly [string | null, string | null])[];
  }[];
}

describe.each(readdirSync(cases))('%s', (name) => {
  const folder = join(cases, name);
  const expected = parse(readFileSync(join(folder, 'expected.yaml'), 'utf8')) as Expected;

  it('has the turns and sessions that a reader counts', async () => {
    const interview = await read(folder);
    const counts: Record<string, number> = {};
    for (const turn of turnsOf(interview)) counts[turn.speaker] = (counts[turn.speaker] ?? 0) + 1;
    const told = Object.fromEntries(Object.entries(expected.turns).filter(([, count]) => count > 0));
    expect(counts).toEqual(told);
    expect(interview.language).toBe(expected.language);
    expect(
      sessionsOf(interview).map((session) => ({
        date: session.date ?? null,
        start: session.start ?? null,
        end: session.end ?? null,
        stated: session.statedMinutes ?? null,
        breaks: session.children
          .flatMap((section) => section.children)
          .filter((node): node is Break => node.type === 'break')
          .map(({ start, end }) => [start ?? null, end ?? null]),
      })),
    ).toEqual(
      expected.sessions.map(({ date, start, end, stated, breaks }) => ({ date, start, end, stated, breaks })),
    );
  });

  it('has a speaker for every line', async () => {
    const { segregation } = await read(folder);
    expect(segregation.assigned).toBe(segregation.lines);
  });
});
