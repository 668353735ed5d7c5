import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';

/** A file whose bytes are read where they are wanted; what is no file (a pipe) is held. */
interface Source {
  readonly size: number;
  read(at: number, length: number): Uint8Array;
  end(): void;
}

/** The text of a saved report in parts: all but its records, and each of those. */
export interface SavedText {
  /** JSON, with an empty list of records. */
  readonly head: string;
  readonly size: number;
  readonly records: number;
  /** JSON of one record, counted from 0. */
  record(at: number): string;
  end(): void;
}

const piece = 1024 * 1024;
const [space, quote, comma, backslash] = [0x20, 0x22, 0x2c, 0x5c];
const [openBracket, closeBracket, openBrace, closeBrace] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * Finds the records of a saved report without holding it: a report of ten thousand is longer than a text can be. The
 * whole is gone through once, byte by byte; what is no JSON shows when a part of it is parsed.
 * @throws errors of the file system; undefined for a file that has no list of records.
 */
export function savedText(path: string): SavedText | undefined {
  const source = sourceAt(path);
  const found = recordsIn(source);
  if (!found) {
    source.end();
    return undefined;
  }
  const { from, to, bounds } = found;
  const decoder = new TextDecoder();
  const text = (start: number, end: number): string => decoder.decode(source.read(start, end - start));
  return {
    head: text(0, from) + text(to, source.size),
    size: source.size,
    records: bounds.length / 2,
    record: (at) => text(bounds[2 * at]!, bounds[2 * at + 1]!),
    end: () => source.end(),
  };
}

interface Found {
  /** Where the inside of the list named "files" begins and ends. */
  readonly from: number;
  readonly to: number;
  /** From and to of each part between its commas. */
  readonly bounds: readonly number[];
}

function recordsIn(source: Source): Found | undefined {
  const bounds: number[] = [];
  let [depth, from, to, start, textFrom] = [0, -1, -1, 0, 0];
  let [inText, escaped, isEmpty, isNamed] = [false, false, true, false];
  for (let at = 0; at < source.size; at += piece) {
    const bytes = source.read(at, Math.min(piece, source.size - at));
    const end = bytes.length;
    for (let i = 0; i < end; i++) {
      let byte = bytes[i]!;
      if (inText) {
        if (escaped) {
          escaped = false;
          continue;
        }
        while (byte !== quote && byte !== backslash && ++i < end) byte = bytes[i]!;
        if (i === end) break;
        escaped = byte === backslash;
        inText = byte !== quote;
        // The text before a list at this depth is its name.
        if (depth === 1 && !inText) isNamed = isName(source, textFrom, at + i);
        continue;
      }
      if (byte === quote) {
        inText = true;
        isEmpty = false;
        textFrom = at + i + 1;
        continue;
      }
      if (byte === openBrace || byte === openBracket) {
        depth++;
        isEmpty = byte === openBracket && depth === 2 && isNamed;
        if (!isEmpty) continue;
        if (from !== -1) return undefined;
        from = at + i + 1;
        start = from;
      } else if (byte === closeBrace || byte === closeBracket) {
        depth--;
        if (depth !== 1 || from === -1 || to !== -1) continue;
        to = at + i;
        if (!isEmpty) bounds.push(start, to);
      } else if (byte === comma) {
        if (depth !== 2 || from === -1 || to !== -1) continue;
        bounds.push(start, at + i);
        start = at + i + 1;
        isEmpty = false;
      } else if (byte > space) isEmpty = false;
    }
  }
  return to === -1 ? undefined : { from, to, bounds };
}

function isName(source: Source, from: number, to: number): boolean {
  return to - from === 5 && new TextDecoder().decode(source.read(from, 5)) === 'files';
}

function sourceAt(path: string): Source {
  const file = openSync(path, 'r');
  const about = fstatSync(file);
  if (!about.isFile()) {
    const bytes = readFileSync(file);
    closeSync(file);
    return {
      size: bytes.length,
      read: (at, length) => bytes.subarray(at, at + length),
      end: () => undefined,
    };
  }
  return {
    size: about.size,
    read(at, length) {
      const bytes = Buffer.allocUnsafe(length);
      let done = 0;
      while (done < length) {
        const read = readSync(file, bytes, done, length - done, at + done);
        if (read === 0) break;
        done += read;
      }
      return bytes.subarray(0, done);
    },
    end: () => closeSync(file),
  };
}
