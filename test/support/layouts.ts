import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { formats } from '../../generated/formats.ts';
import { loadLexicons } from '../../src/io/library.ts';
import { type ReadRecord, readRecord } from '../../src/io/record.ts';
import type { Interview, Role } from '../../src/model/interview.ts';
import type { Problem } from '../../src/model/problem.ts';
import { breaksOf, sessionsOf, textOf, turnsOf } from '../../src/model/turns.ts';
import { root } from './project.ts';

export const layoutFolder = join(root, 'fixtures', 'layouts');

/** What one speaker says, in words alone: see `wordsOf`. */
export interface Said {
  readonly speaker: Role;
  readonly text: string;
}

/** The times a record tells: "HH:MM", minutes. */
export interface Told {
  readonly date: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly minutes: number | null;
  readonly breaks: readonly (readonly [string | null, string | null])[];
}

/** What stands in `expected.yaml`; `original` has the turns that were others before tracked changes, 1-based. */
export interface ExpectedLayout extends Told {
  readonly language: string;
  readonly turns: readonly Said[];
  readonly original?: readonly { readonly turn: number; readonly text: string }[];
}

export interface LayoutCase {
  /** « marks.fr » */
  readonly name: string;
  readonly expected: ExpectedLayout;
  /** Endings of the records that lie there and have a reader, without the dot, in order. */
  readonly endings: readonly string[];
}

/** Whether a reader takes files of the ending. */
export function isReadable(ending: string): boolean {
  return Object.values(formats).some(({ extensions }) => extensions.includes(`.${ending}`));
}

export function layoutCases(folder = layoutFolder): readonly LayoutCase[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      name,
      expected: parse(readFileSync(join(folder, name, 'expected.yaml'), 'utf8'), {
        schema: 'core',
      }) as ExpectedLayout,
      endings: readdirSync(join(folder, name))
        .flatMap((file) => /^record\.(\w+)$/.exec(file)?.[1] ?? [])
        .filter(isReadable)
        .sort(),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

const lexicons = await loadLexicons();

/** A record the way the command reads it. */
export function readFixture(
  file: string,
  options?: NonNullable<Parameters<typeof readRecord>[3]>,
): Promise<ReadRecord> {
  const name = file.split(/[\\/]/).at(-1)!;
  return readRecord({ file, name }, 'auto', lexicons, options);
}

/**
 * The words of a turn: white space of any kind collapsed to one blank, and signs of list items left out, which no
 * format but text and PDF has in its words. A sign before the first word stays: there it would be a mark.
 */
export function wordsOf(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/ [-–•◦▪]+(?= )/g, '');
}

export function saidIn(interview: Interview): readonly Said[] {
  return turnsOf(interview).map((turn) => ({ speaker: turn.speaker, text: wordsOf(textOf(turn)) }));
}

/** The times of each session. */
export function toldIn(interview: Interview): readonly Told[] {
  return sessionsOf(interview).map((session) => ({
    date: session.date ?? null,
    start: session.start ?? null,
    end: session.end ?? null,
    minutes: session.statedMinutes ?? null,
    breaks: breaksOf(session).map(({ start, end }) => [start ?? null, end ?? null]),
  }));
}

export function timesOf({ date, start, end, minutes, breaks }: Told): Told {
  return { date, start, end, minutes, breaks };
}

/** Problems in short, for messages. */
export function codesOf(problems: readonly Problem[]): string {
  return problems.map(({ code }) => code).join(', ');
}
