import { Unreadable } from '../unreadable.ts';
import { directoryOf, wholeAt } from './end.ts';

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

const entrySize = 46;
const localSize = 30;
/** In a field of four bytes: the number stands in the extra field of ZIP64. */
const elsewhere = 0xffffffff;
/** The flag of names in UTF-8 (APPNOTE 4.4.4, bit 11). */
const utf8 = 0x800;

/** Entries by part name: lower case, since part names know no case (OPC §6.2.2.3), and without a leading slash. */
export function entriesOf(bytes: Uint8Array, mostEntries: number): ReadonlyMap<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const { count, start, end, shift } = directoryOf(view);
  if (count > mostEntries) throw new Unreadable('too-large');
  const entries = new Map<string, Entry>();
  let at = start;
  for (let n = 0; n < count; n++) {
    if (at + entrySize > end || view.getUint32(at, true) !== 0x02014b50)
      throw new Unreadable('damaged-archive');
    const nameEnd = at + entrySize + view.getUint16(at + 28, true);
    const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) throw new Unreadable('damaged-archive');
    const written = nameIn(bytes, at + entrySize, nameEnd);
    const flags = view.getUint16(at + 8, true);
    const name = partName((flags & utf8) === 0 ? written : fromUtf8(bytes.subarray(at + entrySize, nameEnd)));
    // Two files of one name: programs would disagree about what the record says.
    if (entries.has(name)) throw new Unreadable('damaged-archive');
    const numbers = numbersOf(view, at, nameEnd);
    const offset = numbers.offset + shift;
    if (localName(view, bytes, offset) !== written) throw new Unreadable('damaged-archive');
    entries.set(name, {
      encrypted: (flags & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: numbers.packed,
      size: numbers.size,
      offset,
    });
    at = next;
  }
  return entries;
}

/**
 * Sizes and offset of an entry. Those too large for their field, and those that a program would not trust to it, stand
 * in the extra field of ZIP64, in this order and only they (APPNOTE 4.5.3).
 */
function numbersOf(view: DataView, entry: number, extra: number): Pick<Entry, 'size' | 'packed' | 'offset'> {
  const told = [24, 20, 42].map((place) => view.getUint32(entry + place, true));
  if (told.includes(elsewhere)) {
    let [at, left] = extraField(view, extra, view.getUint16(entry + 30, true));
    for (const [i, number] of told.entries()) {
      if (number !== elsewhere) continue;
      if (left < 8) throw new Unreadable('damaged-archive');
      told[i] = wholeAt(view, at);
      at += 8;
      left -= 8;
    }
  }
  const [size, packed, offset] = told;
  return { size: size!, packed: packed!, offset: offset! };
}

/** Place and length of the extra field of ZIP64. */
function extraField(view: DataView, start: number, length: number): [at: number, length: number] {
  for (let at = start; at + 4 <= start + length; ) {
    const size = view.getUint16(at + 2, true);
    if (at + 4 + size > start + length) break;
    if (view.getUint16(at, true) === 1) return [at + 4, size];
    at += 4 + size;
  }
  throw new Unreadable('damaged-archive');
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

function fromUtf8(name: Uint8Array): string {
  return new TextDecoder().decode(name);
}

/** The name by which a part is asked for. */
export function partName(path: string): string {
  return path.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}
