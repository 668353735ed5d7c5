import { host } from '../../src/io/host.ts';
import type { Format, Reading, ReadOptions } from '../../src/parser/blocks.ts';
import { defaultLimits } from '../../src/parser/limits.ts';

export { host } from '../../src/io/host.ts';

export const options: ReadOptions = { changes: 'accepted', limits: defaultLimits };

/** A file through one reader; text is taken as UTF-8. */
export async function reading(
  format: Format,
  content: Uint8Array | string,
  path = 'record',
  more: Partial<ReadOptions> = {},
): Promise<Reading> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return await format.read(bytes, path, host, { ...options, ...more });
}
