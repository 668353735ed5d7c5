import type { Inflate } from '../blocks.ts';
import { defaultLimits, type Limits } from '../limits.ts';
import { Unreadable } from '../unreadable.ts';
import { crc32 } from './crc32.ts';
import { type Entry, entriesOf, partName } from './directory.ts';

/** A ZIP archive whose parts are inflated when asked for, never all. */
export interface Archive {
  has(name: string): boolean;
  /** The bytes of a part; undefined when there is none of that name. Throws `Unreadable`. */
  part(name: string): Uint8Array | undefined;
}

const megabyte = 1024 * 1024;

/** Throws `Unreadable` for what is no sound archive, or one beyond the limits. */
export function archiveOf(bytes: Uint8Array, inflate: Inflate, limits: Limits = defaultLimits): Archive {
  const largestPart = limits.partMegabytes * megabyte;
  const largestTotal = limits.archiveMegabytes * megabyte;
  const entries = entriesOf(bytes, limits.entries);
  let total = 0;
  return {
    has: (name) => entries.has(partName(name)),
    part(name) {
      const entry = entries.get(partName(name));
      if (!entry) return undefined;
      total += entry.size;
      if (entry.size > largestPart || total > largestTotal) throw new Unreadable('too-large');
      return contentOf(bytes, entry, inflate);
    },
  };
}

/** Size and checksum are verified: inflating alone returns wrong text for most flipped bits. */
function contentOf(bytes: Uint8Array, entry: Entry, inflate: Inflate): Uint8Array {
  if (entry.encrypted) throw new Unreadable('encrypted');
  const packed = packedOf(bytes, entry);
  let content: Uint8Array;
  try {
    content = unpacked(packed, entry, inflate);
  } catch {
    throw new Unreadable('damaged-archive');
  }
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw new Unreadable('damaged-archive');
  return content;
}

function packedOf(bytes: Uint8Array, { offset, packed }: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50)
    throw new Unreadable('damaged-archive');
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw new Unreadable('damaged-archive');
  return bytes.subarray(start, start + packed);
}

function unpacked(packed: Uint8Array, { method, size }: Entry, inflate: Inflate): Uint8Array {
  if (method === 0) return packed;
  if (method === 8) return inflate(packed, size);
  throw new Unreadable('damaged-archive');
}
