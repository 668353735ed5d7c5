import type { FailOn } from '../engine/gate.ts';
import { overlapsAmong, withProblems } from '../engine/overlaps.ts';
import { failedOn, type Means, type Timing } from '../io/assessing.ts';
import { bytesOf, type Content } from '../io/bytes.ts';
import type { Input } from '../io/inputs.ts';
import type { Terms } from '../io/terms.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Assessments } from '../model/report.ts';
import { type Examiner, examine, type Result } from './examine.ts';
import { identify } from './identity.ts';
import { assessmentIn, fits, type Kept, stored } from './kept.ts';
import { type Pool, poolOf } from './pool.ts';
import { quoted } from './quoted.ts';
import type { Seal } from './seal.ts';
import type { Shelf } from './shelf.ts';
import { Spool } from './spool.ts';
import { ThreadJudge, threadsHere } from './threads.ts';

/** A run over many records. */
export interface BatchOrder {
  readonly inputs: readonly Input[];
  readonly terms: Terms;
  readonly means: Means;
  /** `auto`: as many threads as pay, from when they do. 0: none; then a record that takes all memory takes the run. */
  readonly workers: number | 'auto';
  /** Whether some report quotes. */
  readonly quoting: boolean;
  /** Where to look for what was examined before, and where to keep what is examined now. */
  readonly shelves: readonly Shelf[];
  /** Ends the run early: what was examined stays. */
  readonly signal: AbortSignal;
  /** Called with each record that is done, and with where its time went when asked for. */
  readonly onRecord: (event: {
    readonly input: Input;
    readonly found: boolean;
    readonly timing?: Timing;
  }) => void;
  readonly timing: boolean;
}

/** What came of a run. */
export interface Batch {
  /** Every record in the order of the inputs, also those that the run did not come to. */
  readonly assessments: Assessments;
  readonly examined: number;
  readonly threads: number;
  failed(failOn: FailOn): boolean;
  /** What may be kept of it for another run. */
  kept(): Iterable<{ readonly seal: Seal; readonly kept: Kept }>;
  /** Afterwards the assessments cannot be read any more. */
  end(): void;
}

/** Examines every record; whatever happens with one costs none of the others. Same bytes whatever the threads. */
export async function batch(order: BatchOrder): Promise<Batch> {
  const { inputs, terms, means, quoting, shelves, signal } = order;
  const examiner: Examiner = { means, identify: await identify(terms), quoting, timing: order.timing };
  const spool = new Spool();
  const seals = new Map<number, Seal>();
  const most = order.workers === 'auto' ? threadsHere() : order.workers;
  let pool: Pool | undefined;
  let next = 0;
  let lanes: Promise<void>[] = [];
  const judge = new ThreadJudge(most);

  const open = async (): Promise<void> => {
    if (pool || signal.aborted) return;
    const { quoting, timing } = order;
    pool = await poolOf(most, { terms, quoting, timing }, means.reading.limits.memoryMegabytes);
    // One more than there are threads: none waits for what is done between two records.
    lanes = [...lanes, ...Array.from({ length: most }, () => lane())];
  };
  const put = (at: number, { record, seal, timing }: Result, found: boolean): void => {
    spool.put(at, record);
    if (seal) seals.set(at, seal);
    order.onRecord({ input: inputs[at]!, found, ...(timing ? { timing } : {}) });
  };
  const found = async (input: Input, content: Content): Promise<Result | undefined> => {
    if (!('bytes' in content)) return undefined;
    const seal = examiner.identify(input, content.bytes);
    if (!seal) return undefined;
    for (const shelf of shelves) {
      const kept = await shelf.find(seal);
      if (kept && fits(kept, input.name, quoting))
        return {
          seal,
          record: quoting ? await quoted(kept, content.bytes, input.name, means) : kept,
        };
    }
    return undefined;
  };
  const made = async (input: Input, content: Content | undefined): Promise<Result | undefined> => {
    if (pool && input.file !== undefined) {
      const result = await pool.run(input);
      if (!('problem' in result)) return result;
      return signal.aborted ? undefined : { record: stored(failedOn(input, means, result.problem), quoting) };
    }
    const before = process.cpuUsage();
    const result = await examine(input, examiner, content);
    const { user, system } = process.cpuUsage(before);
    judge.took((user + system) / 1e6);
    return result;
  };
  const one = async (at: number): Promise<void> => {
    const input = inputs[at]!;
    const content =
      shelves.length > 0 || input.file === undefined ? await bytesOf(input, means.reading.limits) : undefined;
    const known = content && (await found(input, content));
    if (known) {
      put(at, known, true);
      return;
    }
    const result = await made(input, content);
    if (!result) return;
    put(at, result, false);
    if (result.seal) for (const shelf of shelves) await shelf.keep(result.seal, result.record);
  };
  async function lane(): Promise<void> {
    while (next < inputs.length && !signal.aborted) {
      await one(next++);
      const left = inputs.length - next;
      if (!pool && order.workers === 'auto' && judge.isWorth(left)) await open();
    }
  }

  signal.addEventListener('abort', () => void pool?.end(), { once: true });
  if (order.workers !== 'auto' && order.workers > 0) await open();
  lanes.push(lane());
  // Lanes are added while others run.
  for (let i = 0; i < lanes.length; i++) await lanes[i];
  await pool?.end();
  return resultOf(order, spool, seals, pool ? most : 0);
}

function resultOf(
  { inputs, means }: BatchOrder,
  spool: Spool,
  seals: ReadonlyMap<number, Seal>,
  threads: number,
): Batch {
  const overlaps = overlapsAmong(
    inputs.map(({ name }, at) => ({ path: name, sittings: spool.head(at)?.sittings ?? [] })),
  );
  const assessmentAt = (at: number): Assessment => {
    const record = spool.get(at);
    const { name } = inputs[at]!;
    if (!record) return failedOn(inputs[at]!, means, { code: 'not-examined' }).assessment;
    return withProblems(assessmentIn(record, name), overlaps(at));
  };
  return {
    threads,
    examined: inputs.filter((_, at) => spool.has(at)).length,
    assessments: {
      length: inputs.length,
      *[Symbol.iterator]() {
        for (let at = 0; at < inputs.length; at++) yield assessmentAt(at);
      },
    },
    failed: (failOn) => inputs.some((_, at) => spool.head(at)?.failed[failOn] ?? true),
    *kept() {
      for (const [at, seal] of seals) yield { seal, kept: spool.get(at)! };
    },
    end: () => spool.end(),
  };
}
