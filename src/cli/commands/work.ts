import { availableParallelism } from 'node:os';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { assessmentIn } from '../../batch/kept.ts';
import { poolOf } from '../../batch/pool.ts';
import { failedOn } from '../../io/assessing.ts';
import { recordExtensions } from '../../io/formats.ts';
import { type Input, inputsOf } from '../../io/inputs.ts';
import { Misuse } from '../../io/misuse.ts';
import { openQueue } from '../../store/open-queue.ts';
import type { Queue } from '../../store/queue.ts';
import { endWholeRuns, queuedRuns } from '../../store/queued-runs.ts';
import type { Run, Store } from '../../store/store.ts';
import { workOff } from '../../store/work-off.ts';
import { type Arguments, stringOf } from '../flags.ts';
import { wholeNumber } from '../groupings.ts';
import { interrupts } from '../interrupt.ts';
import { placeOf, runOf, storeOf } from '../keeping.ts';
import { now } from '../now.ts';
import { type Settings, settingsOf } from '../settings.ts';
import { storeWords } from '../words/store.ts';
import { type WorkWords, workWords } from '../words/work.ts';
import type { Words } from '../words.ts';
import type { Command } from './command.ts';

/** After that long a task goes to another worker: longer than any record may take (batch/pool.ts). */
const usualLease = 300;

interface Bench {
  readonly store: Store;
  readonly settings: Settings;
  readonly root: string;
  readonly said: WorkWords;
  queue(): Promise<Queue>;
}

/** `charterlint work enqueue FOLDER`, `charterlint work`, `charterlint work status`. */
export const work: Command = async (given, locale, words) => {
  const said = workWords[locale];
  const [what, ...patterns] = given._.slice(1).map(String);
  const steps = { enqueue: patterns.length > 0, status: patterns.length === 0 };
  if (what !== undefined && !(what in steps && steps[what as keyof typeof steps])) throw new Misuse(said.how);
  const settings = await settingsOf(given, locale, process.cwd(), words);
  const store = await storeOf(given, locale);
  let queue: Queue | undefined;
  const bench: Bench = {
    ...{ store, settings, said, root: resolve(stringOf(given['root']) ?? '.') },
    queue: async () => {
      queue ??= await openQueue(store, placeOf(given)!, storeWords[locale]);
      return queue;
    },
  };
  try {
    if (what === 'enqueue') await enqueue(patterns, given, bench, words);
    else if (what === 'status') await status(bench);
    else await takeOver(given, bench, words);
    return 0;
  } finally {
    await queue?.close();
    await store.close();
  }
};

/** The run and all its tasks, or nothing. */
async function enqueue(
  patterns: readonly string[],
  given: Arguments,
  bench: Bench,
  words: Words,
): Promise<void> {
  const { store, settings, root, said } = bench;
  const lease = wholeNumber('--lease', given['lease'], 1, words) ?? usualLease;
  const inputs = await inputsOf(patterns, process.cwd(), recordExtensions, '', words);
  const names = inputs.flatMap(({ file, name }) =>
    file === undefined ? [] : [nameBelow(root, file, name, said)],
  );
  const run = { ...runOf('work', settings), expected: names.length };
  const queue = await bench.queue();
  await store.database.transaction(async (statements) => {
    await store.begin(run, statements);
    await queue.add(run.id, names, lease, statements);
  });
  process.stdout.write(`${said.queued(names.length, run.id)}\n`);
}

async function takeOver(given: Arguments, bench: Bench, words: Words): Promise<void> {
  const { store, settings, root, said } = bench;
  const lanes = wholeNumber('--workers', given['workers'], 1, words) ?? availableParallelism();
  const queue = await bench.queue();
  const { signal } = interrupts();
  const order = { terms: settings.terms, quoting: false, timing: false };
  const pool = await poolOf(lanes, order, settings.reading.limits.memoryMegabytes);
  let count = 0;
  try {
    await workOff({
      ...{ store, queue, lanes, signal, drain: given['drain'] === true },
      runFor: runsOf(bench),
      assess: async (name) => {
        const input = inputBelow(root, name);
        const result = await pool.run(input);
        return 'problem' in result
          ? failedOn(input, settings, result.problem).assessment
          : assessmentIn(result.record, name);
      },
      failed: (name, problem) => failedOn(inputBelow(root, name), settings, problem).assessment,
      now: () => now().toISOString(),
      onDone: (kept) => {
        if (kept) count++;
      },
    });
    await endWholeRuns(store, now().toISOString());
  } finally {
    await pool.end();
  }
  if (given['quiet'] !== true) process.stderr.write(`${said.worked(count)}\n`);
}

/** Each run once, held against what this worker goes by. */
function runsOf({ store, settings, said }: Bench): (id: string) => Promise<Run> {
  const own = runOf('work', settings);
  const known = new Map<string, Run>();
  return async (id) => {
    const run = known.get(id);
    if (run) return run;
    const [queued] = await queuedRuns(store, id);
    if (!queued || queued.settings !== own.settings || queued.key !== own.keyName)
      throw new Misuse(said.otherSettings(id, queued?.tool ?? '?'));
    const made = { ...own, id };
    known.set(id, made);
    return made;
  };
}

async function status({ store, said }: Bench): Promise<void> {
  const runs = await queuedRuns(store);
  if (runs.length === 0) process.stdout.write(`${said.nothing}\n`);
  for (const { id, at, done, expected } of runs)
    process.stdout.write(`${said.status(id, at, done, expected)}\n`);
}

function nameBelow(root: string, file: string, name: string, said: WorkWords): string {
  const below = relative(root, file);
  if (below === '' || below.startsWith('..') || isAbsolute(below)) throw new Misuse(said.outside(name));
  return below.split(sep).join('/');
}

/** A queue has been through other hands: what lies outside the folder is not read. */
function inputBelow(root: string, name: string): Input {
  const file = resolve(root, name);
  const below = relative(root, file);
  if (below !== '' && !below.startsWith('..') && !isAbsolute(below)) return { file, name };
  return { file, name, fault: { code: 'not-found', data: { cause: 'ENOENT' } } };
}
