import { constants, createReadStream, openSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { Socket } from 'node:net';
import type { Problem } from '../model/problem.ts';
import type { Limits } from '../parser/limits.ts';
import type { Input } from './inputs.ts';
import { patiently } from './patience.ts';

const megabyte = 1024 * 1024;

/** What stands in a file, or why it cannot be had; never throws. */
export type Content = { readonly bytes: Uint8Array } | { readonly problem: Problem; readonly size: number };

/**
 * The record's bytes. A pipe or a device has no size and may never end: it is read up to the limits of size and time.
 */
export async function bytesOf(
  { file, fault }: Input,
  limits: Pick<Limits, 'fileMegabytes' | 'seconds'>,
): Promise<Content> {
  if (fault) return { problem: fault, size: 0 };
  try {
    if (file === undefined) return await taken(process.stdin, limits, false);
    const about = await patiently(() => stat(file));
    if (about.isFile()) {
      const { size } = about;
      return size > limits.fileMegabytes * megabyte
        ? tooLarge(size)
        : { bytes: await patiently(() => readFile(file)) };
    }
    return await taken(about.isFIFO() ? pipe(file) : createReadStream(file), limits, true);
  } catch (error) {
    const cause = (error as NodeJS.ErrnoException).code ?? '';
    const code = cause === 'ENOENT' ? 'not-found' : 'not-readable';
    return { problem: { code, data: { cause } }, size: 0 };
  }
}

/** Opened without waiting for a writer: a thread that waits cannot be ended and would hold the whole program. */
function pipe(file: string): Socket {
  return new Socket({ fd: openSync(file, constants.O_RDONLY | constants.O_NONBLOCK), readable: true });
}

/** `timed`: nobody need write into a pipe that was named; whoever asks for standard input waits for its end. */
async function taken(
  stream: NodeJS.ReadableStream & { destroy(): unknown },
  limits: Pick<Limits, 'fileMegabytes' | 'seconds'>,
  timed: boolean,
): Promise<Content> {
  const chunks: Buffer[] = [];
  let size = 0;
  const all = (async (): Promise<Content> => {
    for await (const chunk of stream) {
      chunks.push(chunk as Buffer);
      size += (chunk as Buffer).length;
      if (size > limits.fileMegabytes * megabyte) return tooLarge(size);
    }
    return { bytes: Buffer.concat(chunks) };
  })();
  if (!timed) return all;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Content>((give) => {
    timer = setTimeout(() => give({ problem: { code: 'too-slow' }, size }), limits.seconds * 1000);
  });
  try {
    return await Promise.race([all, late]);
  } finally {
    clearTimeout(timer);
    all.catch(() => undefined);
    stream.destroy();
  }
}

function tooLarge(size: number): Content {
  return { problem: { code: 'too-large', data: { megabytes: Math.round(size / megabyte) } }, size };
}
