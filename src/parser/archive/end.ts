import { Unreadable } from '../unreadable.ts';

/** What the records at the end of an archive tell of its directory (APPNOTE 4.3.14–4.3.16). */
export interface Directory {
  readonly count: number;
  readonly start: number;
  /** Where the directory ends and the first of the end records begins. */
  readonly end: number;
  /** Bytes that stand before the archive; every offset in it is that much too small. */
  readonly shift: number;
}

const endSize = 22;
const locatorSize = 20;
const largeEndSize = 56;
const longestComment = 65_535;

/** Throws `Unreadable` for what has no sound end. */
export function directoryOf(view: DataView): Directory {
  const end = endOf(view);
  const large = largeEndOf(view, end);
  const at = large ?? end;
  const [count, size, offset] =
    large === undefined
      ? [view.getUint16(end + 10, true), view.getUint32(end + 12, true), view.getUint32(end + 16, true)]
      : [wholeAt(view, large + 32), wholeAt(view, large + 40), wholeAt(view, large + 48)];
  const shift = at - size - offset;
  if (shift < 0 || size > at) throw new Unreadable('damaged-archive');
  return { count, start: at - size, end: at, shift };
}

/** A number of eight bytes; beyond what a number holds exactly, it is beyond any file too. */
export function wholeAt(view: DataView, at: number): number {
  const whole = view.getBigUint64(at, true);
  return whole > BigInt(Number.MAX_SAFE_INTEGER) ? Number.MAX_SAFE_INTEGER : Number(whole);
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

/**
 * The end record of ZIP64, which some programs write for small archives too: a locator right before the end record
 * points at it. Bytes before the archive make the pointer wrong; then it is looked for where it stands as a rule.
 */
function largeEndOf(view: DataView, end: number): number | undefined {
  const locator = end - locatorSize;
  const needed =
    view.getUint16(end + 10, true) === 0xffff ||
    view.getUint32(end + 12, true) === 0xffffffff ||
    view.getUint32(end + 16, true) === 0xffffffff;
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) {
    if (needed) throw new Unreadable('damaged-archive');
    return undefined;
  }
  const found = [wholeAt(view, locator + 8), locator - largeEndSize].find(
    (at) => at >= 0 && at + largeEndSize <= locator && view.getUint32(at, true) === 0x06064b50,
  );
  if (found === undefined) throw new Unreadable('damaged-archive');
  return found;
}
