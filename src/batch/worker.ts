/** The program of a thread that examines records: it loads its lexicons once, and takes one record after another. */
import { workerData } from 'node:worker_threads';
import { meansOf } from '../io/assessing.ts';
import type { Input } from '../io/inputs.ts';
import type { Terms } from '../io/terms.ts';
import { type Examiner, examine, type Result } from './examine.ts';
import { identify } from './identity.ts';

/** What a thread is handed when it starts. */
export interface WorkerOrder {
  readonly terms: Terms;
  readonly quoting: boolean;
  readonly timing: boolean;
}

const [, order] = workerData as readonly [unknown, WorkerOrder];
const examiner: Promise<Examiner> = Promise.all([meansOf(order.terms), identify(order.terms)]).then(
  ([means, known]) => ({ means, identify: known, quoting: order.quoting, timing: order.timing }),
);

export default async function work(input: Input): Promise<Result> {
  return await examine(input, await examiner);
}
