import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { endings } from '../../../scripts/generate/layouts/list.ts';
import {
  codesOf,
  isReadable,
  type LayoutCase,
  layoutCases,
  layoutFolder,
  saidIn,
  type Told,
  timesOf,
  toldIn,
  wordsOf,
} from '../../../test/support/layouts.ts';
import { firstDifference, rightTurns, shown } from './align.ts';
import { tallyOf } from './tally.ts';
import { tried } from './tried.ts';

/** What one record got wrong, in words for whoever repairs it. */
export interface Mismatch {
  readonly layout: string;
  readonly ending: string;
  readonly turns: string;
  readonly said: readonly string[];
}

/** Each layout in each format: turns, header times, breaks, durations. Prints the figures, returns what is wrong. */
export async function layouts(): Promise<readonly Mismatch[]> {
  const turns = tallyOf();
  const byEnding = tallyOf();
  const facts = tallyOf();
  const wrong: Mismatch[] = [];
  const cases = layoutCases();
  for (const one of cases) {
    for (const ending of one.endings) {
      const { right, all, told, said } = await measured(one, ending);
      turns.add(`${one.name} ${ending}`, right, all);
      turns.add(one.name, right, all);
      byEnding.add(ending, right, all);
      for (const [fact, is] of Object.entries(told)) {
        facts.add(fact, Number(is), 1);
        facts.add(`${fact} ${ending}`, Number(is), 1);
      }
      if (said.length > 0) wrong.push({ layout: one.name, ending, turns: `${right}/${all}`, said });
    }
  }
  const readable = endings.filter(isReadable);
  const without = endings.filter((ending) => !isReadable(ending));
  console.log(`\nLayouts: turns with the right speaker and the exact words, ${cases.length} fixtures`);
  if (without.length > 0) console.log(`No reader yet: ${without.join(', ')}`);
  const line = (name: string, cells: readonly string[]): void =>
    console.log(`${name.padEnd(22)}${cells.map((text) => text.padEnd(20)).join('')}`.trimEnd());
  line('', readable);
  for (const { name } of cases)
    line(
      name,
      readable.map((ending) => turns.cell(`${name} ${ending}`)),
    );
  line(
    'all',
    readable.map((ending) => byEnding.cell(ending)),
  );
  for (const fact of ['start', 'end', 'duration', 'breaks', 'date', 'sessions'])
    line(`${fact}: ${facts.cell(fact)}`, []);
  return wrong;
}

interface Measured {
  readonly right: number;
  readonly all: number;
  readonly told: Readonly<Record<string, boolean>>;
  readonly said: readonly string[];
}

async function measured({ name, expected }: LayoutCase, ending: string): Promise<Measured> {
  const wanted = expected.turns.map(({ speaker, text }) => ({ speaker, text: wordsOf(text) }));
  const all = wanted.length;
  const result = await tried(join(layoutFolder, name, `record.${ending}`));
  const none = { right: 0, all, told: compared([], expected) };
  if ('thrown' in result) return { ...none, said: [`threw: ${result.thrown}`] };
  const { record } = result;
  if (!record.read)
    return { right: 0, all, told: compared([], expected), said: [`not read: ${codesOf(record.problems)}`] };
  const found = saidIn(record.interview);
  const sessions = toldIn(record.interview);
  const told = compared(sessions, expected);
  const difference = firstDifference(found, wanted);
  const said: string[] = [];
  if (difference) {
    said.push(...shown(difference));
    if (found.length !== all) said.push(`${found.length} turns found, ${all} wanted`);
  }
  if (!Object.values(told).every(Boolean))
    said.push(
      `times found: ${JSON.stringify(sessions)}`,
      `times wanted: ${JSON.stringify(timesOf(expected))}`,
    );
  if (record.problems.length > 0 && said.length > 0) said.push(`problems: ${codesOf(record.problems)}`);
  // A turn that nobody wrote is as wrong as one that is missing.
  return { right: rightTurns(found, wanted), all: Math.max(all, found.length), told, said };
}

function compared(sessions: readonly Told[], wanted: Told): Readonly<Record<string, boolean>> {
  const [found] = sessions;
  return {
    sessions: sessions.length === 1,
    date: found?.date === wanted.date,
    start: found?.start === wanted.start,
    end: found?.end === wanted.end,
    duration: found?.minutes === wanted.minutes,
    breaks: isDeepStrictEqual(found?.breaks, wanted.breaks),
  };
}
