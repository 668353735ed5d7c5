import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { assess } from '../../src/engine/assess.ts';
import { planOf } from '../../src/engine/plan.ts';
import { readerFor } from '../../src/io/formats.ts';
import { host } from '../../src/io/host.ts';
import { charters, checks, formats } from '../../src/io/library.ts';
import { parseInterview } from '../../src/parser/interview/interview.ts';
import { broken } from '../parser/formats/readings.ts';
import { lexicons } from '../parser/interview/read.ts';
import { root } from '../support/project.ts';
import { options } from '../support/reading.ts';
import { type Chance, chanceOf } from './chance.ts';
import { mutated } from './mutations.ts';

/** A mutated file that was not taken as bad input is to be taken; `seed` makes it again. */
export interface Fault {
  readonly file: string;
  readonly seed: number;
  readonly what: string;
}

export interface FuzzRun {
  readonly rounds: number;
  /** Of these, files in which something was still read. */
  readonly read: number;
  readonly slowest: { readonly file: string; readonly seed: number; readonly seconds: number };
  readonly faults: readonly Fault[];
}

export interface FuzzOptions {
  readonly seed: number;
  readonly rounds: number;
  /** Ends earlier when they have passed. */
  readonly seconds: number;
  /** Extension of the fixtures to take; all when absent. */
  readonly only?: string;
}

const charter = (await charters['cgra-personal-interview']!()).default;
const plan = planOf([charter], checks);
const mostSeconds = 10;

/** Every fixture that is a record, changed at random, through reader, grammar and checks. */
export async function fuzz({ seed, rounds, seconds, only }: FuzzOptions): Promise<FuzzRun> {
  const files = recordsIn(join(root, 'fixtures')).filter((file) => !only || file.endsWith(only));
  const end = performance.now() + seconds * 1000;
  const faults: Fault[] = [];
  let slowest = { file: '', seed, seconds: 0 };
  let read = 0;
  let round = 0;
  for (; round < rounds && performance.now() < end; round++) {
    const chance = chanceOf(seed + round);
    // The folders of some formats hold many more files than others.
    const kinds = [...new Set(files.map((each) => extname(each)))];
    const kind = chance.pick(kinds);
    const path = chance.pick(files.filter((each) => extname(each) === kind));
    const name = relative(root, path);
    const start = performance.now();
    try {
      if (await examined(name, bytesFor(path, chance, files))) read++;
    } catch (error) {
      const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
      faults.push({ file: name, seed: seed + round, what });
    }
    const took = (performance.now() - start) / 1000;
    if (took > slowest.seconds) slowest = { file: name, seed: seed + round, seconds: took };
    if (took > mostSeconds) faults.push({ file: name, seed: seed + round, what: `took ${took} s` });
  }
  return { rounds: round, read, slowest, faults };
}

function bytesFor(path: string, chance: Chance, files: readonly string[]): Uint8Array {
  return mutated(
    new Uint8Array(readFileSync(path)),
    chance,
    new Uint8Array(readFileSync(chance.pick(files))),
  );
}

/** Whether anything was read. Throws for whatever no input may cause. */
async function examined(name: string, bytes: Uint8Array): Promise<boolean> {
  const format = await readerFor(name, bytes);
  const reading = await format.read(bytes, name, host, options);
  if (reading.problems.some(({ code }) => code === 'internal-error')) throw new Error('internal error');
  const [trouble] = broken(reading);
  if (trouble) throw new Error(trouble);
  if (reading.lines.length === 0) {
    if (reading.problems.length === 0 && !reading.frontMatter)
      throw new Error('read nothing and said nothing');
    return false;
  }
  const { interview, problems } = parseInterview(reading, { language: 'auto', lexicons });
  const record = { source: reading.source, interview, problems, bytes: bytes.length, sha256: null };
  const { clauses } = assess(record, plan, { lexicons, confidence: 'low' });
  const crashed = clauses.find(({ status }) => status === 'error');
  if (crashed) throw new Error(`${crashed.clause}: ${JSON.stringify(crashed.because)}`);
  return true;
}

function recordsIn(folder: string): readonly string[] {
  const extensions = Object.values(formats).flatMap((format) => format.extensions);
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) return recordsIn(path);
      return name.startsWith('record.') && extensions.includes(extname(name)) ? [path] : [];
    });
}
