import { deflateSync, strToU8 } from 'fflate';
import { crc32 } from '../../../src/parser/archive/crc32.ts';

export interface ZipOptions {
  /** Every size and offset in the extra fields and end record of ZIP64. */
  readonly large?: boolean;
  /** Sizes and checksum behind each part instead of before it. */
  readonly descriptors?: boolean;
  readonly stored?: boolean;
  /** Bytes that stand before the archive. */
  readonly before?: Uint8Array;
  /** Name of a part in the archive, for its name in the package. */
  readonly name?: (name: string) => string;
}

type Field = readonly [value: number, bytes: 2 | 4 | 8];

/** An archive as other programs write it. */
export function zipFile(parts: Readonly<Record<string, Uint8Array>>, options: ZipOptions = {}): Uint8Array {
  const { large = false, descriptors = false, stored = false, name: named = (name) => name } = options;
  const files: Uint8Array[] = [];
  const entries: Uint8Array[] = [];
  let offset = 0;
  const flags = 0x800 | (descriptors ? 8 : 0);
  for (const [part, content] of Object.entries(parts)) {
    const name = strToU8(named(part));
    const packed = stored ? content : deflateSync(content);
    const method = stored ? 0 : 8;
    const [crc, sizes] = [crc32(content), [packed.length, content.length] as const];
    const told = descriptors ? [0, 0, 0] : [crc, ...sizes];
    const head = numbers([45, 2], [flags, 2], [method, 2], [0, 4]);
    const file = joined(
      numbers([0x04034b50, 4]),
      head,
      numbers(...told.map((value): Field => [value, 4]), [name.length, 2], [0, 2]),
      name,
      packed,
      descriptors ? numbers([0x08074b50, 4], [crc, 4], [sizes[0], 4], [sizes[1], 4]) : new Uint8Array(),
    );
    // An unknown field stands first: readers have to look for theirs.
    const extra = large
      ? numbers([0x5455, 2], [2, 2], [0, 2], [1, 2], [24, 2], [sizes[1], 8], [sizes[0], 8], [offset, 8])
      : new Uint8Array();
    const fits = (value: number): Field => [large ? 0xffffffff : value, 4];
    entries.push(
      joined(
        numbers([0x02014b50, 4], [45, 2]),
        head,
        numbers([crc, 4], fits(sizes[0]), fits(sizes[1]), [name.length, 2], [extra.length, 2]),
        numbers([0, 2], [0, 2], [0, 2], [0, 4], fits(offset)),
        name,
        extra,
      ),
    );
    files.push(file);
    offset += file.length;
  }
  const directory = joined(...entries);
  const count = entries.length;
  const size = directory.length;
  const end = large
    ? joined(
        numbers([0x06064b50, 4], [44, 8], [45, 2], [45, 2], [0, 4], [0, 4], [count, 8], [count, 8]),
        numbers([size, 8], [offset, 8], [0x07064b50, 4], [0, 4], [offset + size, 8], [1, 4]),
        numbers([0x06054b50, 4], [0, 4], [0xffff, 2], [0xffff, 2], [0xffffffff, 4], [0xffffffff, 4], [0, 2]),
      )
    : numbers([0x06054b50, 4], [0, 4], [count, 2], [count, 2], [size, 4], [offset, 4], [0, 2]);
  return joined(options.before ?? new Uint8Array(), ...files, directory, end);
}

/** Little-endian. */
function numbers(...all: readonly Field[]): Uint8Array {
  return Uint8Array.from(
    all.flatMap(([value, bytes]) =>
      Array.from({ length: bytes }, (_, i) => Math.floor(value / 2 ** (8 * i)) % 256),
    ),
  );
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
