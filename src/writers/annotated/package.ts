/** What a writer is handed to copy an archive with: the reader's own means, and packing by the host. */
export interface Package {
  readonly bytes: Uint8Array;
  /** The central directory (APPNOTE 4.3.12): `shift` is how much stands before the archive. */
  readonly directory: {
    readonly count: number;
    readonly start: number;
    readonly end: number;
    readonly shift: number;
  };
  /** The content of a part, by its name in any case. */
  part(name: string): Uint8Array | undefined;
  deflate(bytes: Uint8Array): Uint8Array;
  crc32(bytes: Uint8Array): number;
}

interface Entry {
  /** Its record in the directory. */
  readonly record: Uint8Array;
  readonly nameEnd: number;
  readonly key: string;
  readonly offset: number;
}

const recordSize = 46;
const localSize = 30;
const endSize = 22;
const elsewhere = 0xffffffff;
const deflated = 8;
const utf8 = 0x800;
/** The extra field of ZIP64. */
const zip64 = 1;

/**
 * The archive with some parts replaced and others added behind the last. Everything else stays as it is, byte for byte
 * and in its order, packed data and dates included; names are those of the archive.
 */
export function repacked(given: Package, changed: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries = entriesOf(given);
  const content = new Map([...changed].map(([name, bytes]) => [keyOf(name), bytes]));
  const inOrder = [...entries].sort((a, b) => a.offset - b.offset);
  const pieces: Uint8Array[] = [given.bytes.subarray(0, inOrder[0]?.offset ?? 0)];
  let at = pieces[0]!.length;
  const records = new Map<Entry, Uint8Array>();
  for (const [n, entry] of inOrder.entries()) {
    const bytes = content.get(entry.key);
    const until = inOrder[n + 1]?.offset ?? given.directory.start;
    const replaced = bytes && packed(given, entry, bytes);
    const piece = replaced?.local ?? given.bytes.subarray(entry.offset, until);
    records.set(entry, recordAt(replaced?.entry ?? entry, at - given.directory.shift));
    pieces.push(piece);
    at += piece.length;
  }
  const known = new Set(entries.map(({ key }) => key));
  const added = [...changed].filter(([name]) => !known.has(keyOf(name)));
  const newRecords = added.map(([name, bytes]) => {
    const { local, entry } = packed(given, blank(name, inOrder[0]), bytes);
    const record = recordAt(entry, at - given.directory.shift);
    pieces.push(local);
    at += local.length;
    return record;
  });
  const directory = [...entries.map((entry) => records.get(entry)!), ...newRecords];
  return joined([...pieces, ...directory, endOf(given, directory, at - given.directory.shift)]);
}

/** Names of all parts, in lower case. */
export function names(given: Package): ReadonlySet<string> {
  return new Set(entriesOf(given).map(({ key }) => key));
}

/** As readers ask for parts (OPC §6.2.2.3). */
function keyOf(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

function entriesOf({ bytes, directory }: Package): readonly Entry[] {
  const entries: Entry[] = [];
  let at = directory.start;
  for (let n = 0; n < directory.count; n++) {
    const view = viewOf(bytes.subarray(at));
    const nameEnd = recordSize + view.getUint16(28, true);
    const size = nameEnd + view.getUint16(30, true) + view.getUint16(32, true);
    const record = bytes.subarray(at, at + size);
    const name = new TextDecoder(view.getUint16(8, true) & utf8 ? 'utf-8' : 'latin1').decode(
      record.subarray(recordSize, nameEnd),
    );
    entries.push({ record, nameEnd, key: keyOf(name), offset: offsetOf(record, nameEnd) + directory.shift });
    at += size;
  }
  return entries;
}

/** What is too large for its field stands in the extra field, the offset behind both sizes (APPNOTE 4.5.3). */
function offsetOf(record: Uint8Array, nameEnd: number): number {
  const view = viewOf(record);
  const told = view.getUint32(42, true);
  if (told !== elsewhere) return told;
  const before = [24, 20].filter((place) => view.getUint32(place, true) === elsewhere).length;
  for (const { id, at } of extrasOf(record, nameEnd))
    if (id === zip64) return Number(view.getBigUint64(at + before * 8, true));
  throw new Error('an entry without its place');
}

function* extrasOf(record: Uint8Array, nameEnd: number): Iterable<{ id: number; at: number; size: number }> {
  const view = viewOf(record);
  const end = nameEnd + view.getUint16(30, true);
  for (let at = nameEnd; at + 4 <= end; ) {
    const size = view.getUint16(at + 2, true);
    yield { id: view.getUint16(at, true), at: at + 4, size };
    at += 4 + size;
  }
}

/** The record of an entry that now begins elsewhere. */
function recordAt({ record, nameEnd }: Entry, offset: number): Uint8Array {
  const changed = record.slice();
  const view = viewOf(changed);
  if (view.getUint32(42, true) !== elsewhere) view.setUint32(42, offset, true);
  else {
    const before = [24, 20].filter((place) => view.getUint32(place, true) === elsewhere).length;
    for (const { id, at } of extrasOf(record, nameEnd))
      if (id === zip64) view.setBigUint64(at + before * 8, BigInt(offset), true);
  }
  return changed;
}

/** A record for a part that the archive has not, dated as another is. */
function blank(name: string, like: Entry | undefined): Entry {
  const written = new TextEncoder().encode(name);
  const record = new Uint8Array(recordSize + written.length);
  const view = viewOf(record);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, 20, true);
  view.setUint16(8, written.some((byte) => byte > 0x7f) ? utf8 : 0, true);
  if (like) view.setUint32(12, viewOf(like.record).getUint32(12, true), true);
  view.setUint16(28, written.length, true);
  record.set(written, recordSize);
  return { record, nameEnd: record.length, key: keyOf(name), offset: 0 };
}

/** An entry with new content: its local header and data, and its record without extra fields. */
function packed(
  { deflate, crc32 }: Package,
  { record, nameEnd, key }: Entry,
  content: Uint8Array,
): { readonly local: Uint8Array; readonly entry: Entry } {
  const data = deflate(content);
  const next = record.slice(0, nameEnd);
  const view = viewOf(next);
  view.setUint16(6, 20, true);
  // Only the sort of name is kept of the flags: nothing follows the data, and deflate has no options to tell.
  view.setUint16(8, view.getUint16(8, true) & utf8, true);
  view.setUint16(10, deflated, true);
  view.setUint32(16, crc32(content), true);
  view.setUint32(20, data.length, true);
  view.setUint32(24, content.length, true);
  view.setUint16(30, 0, true);
  view.setUint16(32, 0, true);
  view.setUint32(42, 0, true);
  const local = new Uint8Array(localSize + nameEnd - recordSize);
  viewOf(local).setUint32(0, 0x04034b50, true);
  // From the version needed to the length of the name, both headers say the same in the same order.
  local.set(next.subarray(6, 30), 4);
  local.set(next.subarray(recordSize, nameEnd), localSize);
  return { local: joined([local, data]), entry: { record: next, nameEnd, key, offset: 0 } };
}

/** The end record; the one of ZIP64 is not needed, since no record is as large as that. */
function endOf({ bytes, directory }: Package, records: readonly Uint8Array[], start: number): Uint8Array {
  const comment = commentOf(bytes, directory.end);
  const end = new Uint8Array(endSize + comment.length);
  const view = viewOf(end);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, records.length, true);
  view.setUint16(10, records.length, true);
  view.setUint32(
    12,
    records.reduce((sum, { length }) => sum + length, 0),
    true,
  );
  view.setUint32(16, start, true);
  view.setUint16(20, comment.length, true);
  end.set(comment, endSize);
  return end;
}

/** What stands behind the end record, which is the last of those behind the directory. */
function commentOf(bytes: Uint8Array, from: number): Uint8Array {
  const view = viewOf(bytes);
  for (let at = from; at + endSize <= bytes.length; at++)
    if (
      view.getUint32(at, true) === 0x06054b50 &&
      at + endSize + view.getUint16(at + 20, true) === bytes.length
    )
      return bytes.subarray(at + endSize);
  return new Uint8Array();
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
