import { type FileHandle, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** Pieces are gathered before they are written: a report has hundreds of thousands of small ones. */
const most = 256 * 1024;

/**
 * Writes a report, so that at the path stands the whole of it or what stood there before: it is written beside it and
 * then renamed. What is no file (a device, a pipe) is written to.
 * @throws the system's error, with its code.
 */
export async function writeWhole(path: string, chunks: Iterable<string | Uint8Array>): Promise<void> {
  const target = resolve(path);
  await mkdir(dirname(target), { recursive: true });
  const there = await stat(target).catch(() => undefined);
  if (there && !there.isFile()) return await written(await open(target, 'w'), chunks);
  const draft = `${target}.part-${process.pid}`;
  try {
    await written(await open(draft, 'w', there?.mode ?? 0o666), chunks);
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** Writes a report to standard output, as fast as whoever reads it takes it. */
export async function writtenOut(chunks: Iterable<string | Uint8Array>): Promise<void> {
  for (const chunk of chunks) {
    if (!process.stdout.write(chunk)) await new Promise((go) => process.stdout.once('drain', go));
  }
}

async function written(file: FileHandle, chunks: Iterable<string | Uint8Array>): Promise<void> {
  try {
    let gathered: Uint8Array[] = [];
    let size = 0;
    for (const chunk of chunks) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      gathered.push(bytes);
      size += bytes.length;
      if (size < most) continue;
      await file.appendFile(Buffer.concat(gathered));
      gathered = [];
      size = 0;
    }
    await file.appendFile(Buffer.concat(gathered));
  } finally {
    await file.close();
  }
}
