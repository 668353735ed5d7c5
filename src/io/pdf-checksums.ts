/**
 * How many packed streams do not unpack to what was packed: zlib ends each with a checksum (RFC 1950), which the library
 * does not compare. Encrypted files are not looked at; a stream that is cut short is the library's to complain of.
 * `isBroken` is the host's: whether the bytes from their first on hold a zlib stream that is damaged.
 */
export function brokenStreams(bytes: Uint8Array, isBroken: (packed: Uint8Array) => boolean): number {
  if (indexOf(bytes, '/Encrypt', 0) >= 0) return 0;
  let broken = 0;
  for (let at = indexOf(bytes, 'stream', 0); at >= 0; at = indexOf(bytes, 'stream', at + 6)) {
    const start = at + (bytes[at + 6] === 13 ? 8 : 7);
    const isZlib = bytes[start] === 0x78 && ((0x78 << 8) | bytes[start + 1]!) % 31 === 0;
    if (!isZlib || holds(bytes, 'end', at - 3)) continue;
    const end = indexOf(bytes, 'endstream', start);
    if (end > 0 && isBroken(bytes.subarray(start, end))) broken++;
  }
  return broken;
}

/** Where the letters stand next, by their codes; −1 when nowhere. */
function indexOf(bytes: Uint8Array, letters: string, from: number): number {
  const first = letters.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1))
    if (holds(bytes, letters, at)) return at;
  return -1;
}

function holds(bytes: Uint8Array, letters: string, at: number): boolean {
  for (let i = 0; i < letters.length; i++) if (bytes[at + i] !== letters.charCodeAt(i)) return false;
  return true;
}
