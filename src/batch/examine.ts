import { type Examined, examined, type Means, type Timing } from '../io/assessing.ts';
import { bytesOf, type Content } from '../io/bytes.ts';
import type { Input } from '../io/inputs.ts';
import { type Identify, isLasting } from './identity.ts';
import { type Stored, stored } from './kept.ts';
import type { Seal } from './seal.ts';

/** What a thread needs to examine records. */
export interface Examiner {
  readonly means: Means;
  readonly identify: Identify;
  /** Whether some report quotes: then excerpts come along. */
  readonly quoting: boolean;
  /** Whether it is asked where the time goes. */
  readonly timing: boolean;
}

/** One record, examined. */
export interface Result {
  readonly record: Stored;
  /** Undefined for what must not be kept. */
  readonly seal?: Seal;
  readonly timing?: Timing;
}

/** @param known the record's content, where it was read already. */
export async function examine(input: Input, examiner: Examiner, known?: Content): Promise<Result> {
  const { means, identify, quoting } = examiner;
  const content = known ?? (await bytesOf(input, means.reading.limits));
  let timing: Timing | undefined;
  const result: Examined = await examined(
    input,
    means,
    content,
    examiner.timing ? (told) => (timing = told) : undefined,
  );
  const lasting = 'bytes' in content && isLasting(result.assessment.problems);
  const seal = lasting ? identify(input, content.bytes) : undefined;
  return {
    record: stored(result, quoting),
    ...(seal ? { seal } : {}),
    ...(timing ? { timing } : {}),
  };
}
