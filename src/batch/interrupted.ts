import { closeSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Kept } from './kept.ts';
import { type Seal, sealed, unsealed } from './seal.ts';
import { prepared, type Shelf } from './shelf.ts';

const fileName = 'interrupted';
const mark = Buffer.from('charterlint interrupted 1\n');
const nameLength = 32;

/** The records of a run that was ended, sealed one behind the other in a single file. */
export function saveInterrupted(
  folder: string,
  records: Iterable<{ readonly seal: Seal; readonly kept: Kept }>,
): boolean {
  if (!prepared(folder)) return false;
  const draft = join(folder, `${fileName}.${process.pid}`);
  try {
    const file = openSync(draft, 'w', 0o600);
    try {
      writeAll(file, mark);
      for (const { seal, kept } of records) {
        const body = sealed(kept, seal);
        const length = Buffer.alloc(4);
        length.writeUInt32LE(body.length);
        writeAll(file, Buffer.concat([Buffer.from(seal.name, 'hex'), length, body]));
      }
    } finally {
      closeSync(file);
    }
    renameSync(draft, join(folder, fileName));
    return true;
  } catch {
    rmSync(draft, { force: true });
    return false;
  }
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
}

export function forgetInterrupted(folder: string): void {
  rmSync(join(folder, fileName), { force: true });
}

/** What an ended run left in the folder, to be found and not added to; undefined when there is nothing. */
export function interruptedIn(folder: string): (Shelf & { readonly size: number }) | undefined {
  let file: number;
  try {
    file = openSync(join(folder, fileName), 'r');
  } catch {
    return undefined;
  }
  const places = placesIn(file);
  return {
    size: places.size,
    find: async (seal) => {
      const place = places.get(seal.name);
      return place && unsealed(bytesAt(file, place.at, place.length), seal);
    },
    keep: async () => undefined,
  };
}

/** Names and places; a file that was cut off gives what is whole. */
function placesIn(file: number): ReadonlyMap<string, { readonly at: number; readonly length: number }> {
  const places = new Map<string, { readonly at: number; readonly length: number }>();
  if (!bytesAt(file, 0, mark.length).equals(mark)) return places;
  for (let at = mark.length; ; ) {
    const head = bytesAt(file, at, nameLength + 4);
    if (head.length < nameLength + 4) return places;
    const length = head.readUInt32LE(nameLength);
    at += nameLength + 4;
    places.set(head.subarray(0, nameLength).toString('hex'), { at, length });
    at += length;
  }
}

function bytesAt(file: number, at: number, length: number): Buffer {
  const bytes = Buffer.alloc(Math.min(length, 64 * 1024 * 1024));
  const read = readSync(file, bytes, 0, bytes.length, at);
  return bytes.subarray(0, read);
}
