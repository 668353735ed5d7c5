import { createHash } from 'node:crypto';
import { bytesOf } from '../io/bytes.ts';
import type { Input } from '../io/inputs.ts';
import type { Shard } from '../model/report.ts';
import type { Limits } from '../parser/limits.ts';

/**
 * The records of one part of a run: chosen by their content, so that every machine comes to the same parts by itself,
 * whatever else lies beside a record and however it is called. What cannot be read belongs to a part by its name.
 */
export async function shardOf(
  inputs: readonly Input[],
  { part, of }: Shard,
  limits: Pick<Limits, 'fileMegabytes' | 'seconds'>,
): Promise<readonly Input[]> {
  const own: Input[] = [];
  for (const input of inputs) {
    const content = await bytesOf(input, limits);
    const hash = createHash('sha256').update('bytes' in content ? content.bytes : input.name);
    // 48 bits of it are a whole number without loss, and far more than there are parts.
    if (hash.digest().readUIntBE(0, 6) % of === part - 1) own.push(input);
  }
  return own;
}
