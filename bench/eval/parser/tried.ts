import { readFixture } from '../../../test/support/layouts.ts';

type Read = Awaited<ReturnType<typeof readFixture>>;

/** A record read, or what was thrown: a reader that throws must not end the measurement. */
export async function tried(file: string): Promise<{ readonly record: Read } | { readonly thrown: string }> {
  try {
    return { record: await readFixture(file) };
  } catch (error) {
    return { thrown: String(error instanceof Error ? error.message : error).split('\n')[0]! };
  }
}
