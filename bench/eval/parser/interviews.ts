import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';
import { readFixture, saidIn, toldIn } from '../../../test/support/layouts.ts';
import { tallyOf } from './tally.ts';

interface Expected {
  readonly turns: Readonly<Record<string, number>>;
  readonly sessions: readonly {
    readonly start: string | null;
    readonly end: string | null;
    readonly stated: number | null;
    readonly breaks: readonly (readonly [string | null, string | null])[];
  }[];
}

/** The whole interviews: turns counted by speaker, since their words are written nowhere else; times of each session. */
export async function interviews(folder: string): Promise<void> {
  const tally = tallyOf();
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'expected.yaml')));
  for (const name of names) {
    const expected = parse(readFileSync(join(folder, name, 'expected.yaml'), 'utf8'), {
      schema: 'core',
    }) as Expected;
    const files = readdirSync(join(folder, name)).filter((file) => /^record\.(?!source)/.test(file));
    for (const file of files) {
      const read = await readFixture(join(folder, name, file));
      const said = read.read ? saidIn(read.interview) : [];
      const told = read.read ? toldIn(read.interview) : [];
      for (const [role, wanted] of Object.entries(expected.turns)) {
        const found = said.filter(({ speaker }) => speaker === role).length;
        tally.add('turns', Math.max(0, wanted - Math.abs(found - wanted)), wanted);
      }
      for (const [i, wanted] of expected.sessions.entries()) {
        const found = told[i];
        tally.add('start', Number(found?.start === wanted.start), 1);
        tally.add('end', Number(found?.end === wanted.end), 1);
        tally.add('duration', Number(found?.minutes === wanted.stated), 1);
        tally.add('breaks', Number(isDeepStrictEqual(found?.breaks, wanted.breaks)), 1);
      }
    }
  }
  console.log(`\nWhole interviews, ${names.length}: turns by speaker, and times of each session`);
  console.log(
    tally
      .names()
      .map((name) => `${name} ${tally.cell(name)}`)
      .join('   '),
  );
}
