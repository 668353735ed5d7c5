import { Unreadable } from '../unreadable.ts';

/** One file of an archive as the central directory lists it (APPNOTE 4.3.12); sizes in bytes. */
export interface Entry {
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
}

const endSize = 22;
const entrySize = 46;
const localSize = 30;
const longestComment = 65_535;
const mostEntries = 4000;

/** Entries by part name: lower case, since part names know no case (OPC §6.2.2.3), and without a leading slash. */
export function entriesOf(bytes: Uint8Array): ReadonlyMap<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  if (count > mostEntries) throw new Unreadable('too-large');
  // Bytes that stand before the archive shift every offset in it.
  const shift = end - size - view.getUint32(end + 16, true);
  if (shift < 0) throw new Unreadable('damaged-archive');
  const entries = new Map<string, Entry>();
  let at = end - size;
  for (let n = 0; n < count; n++) {
    if (at + entrySize > end || view.getUint32(at, true) !== 0x02014b50)
      throw new Unreadable('damaged-archive');
    const nameEnd = at + entrySize + view.getUint16(at + 28, true);
    const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) throw new Unreadable('damaged-archive');
    const written = nameIn(bytes, at + entrySize, nameEnd);
    const name = partName(written);
    // Two files of one name: programs would disagree about what the record says.
    if (entries.has(name)) throw new Unreadable('damaged-archive');
    const offset = view.getUint32(at + 42, true) + shift;
    if (localName(view, bytes, offset) !== written) throw new Unreadable('damaged-archive');
    entries.set(name, {
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset,
    });
    at = next;
  }
  return entries;
}

/** The name again, before the part: by a damaged name alone, formatting would be missing without a word. */
function localName(view: DataView, bytes: Uint8Array, offset: number): string | undefined {
  const start = offset + localSize;
  if (start > bytes.length) return undefined;
  return nameIn(bytes, start, start + view.getUint16(offset + 26, true));
}

function nameIn(bytes: Uint8Array, start: number, end: number): string {
  return new TextDecoder('latin1').decode(bytes.subarray(start, end));
}

export function partName(path: string): string {
  return path.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

/** The end record stands last, with nothing but its comment behind it. */
function endOf(view: DataView): number {
  const last = view.byteLength - endSize;
  for (let at = last; at >= Math.max(0, last - longestComment); at--) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    if (at + endSize + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  throw new Unreadable('damaged-archive');
}
