import { inflateSync } from 'node:zlib';

const most = 32 * 1024 * 1024;

/**
 * How many packed streams do not unpack to what was packed: zlib ends each with a checksum (RFC 1950), which the library
 * does not compare. Encrypted files are not looked at; a stream that is cut short is the library's to complain of.
 */
export function brokenStreams(bytes: Uint8Array): number {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.includes('/Encrypt')) return 0;
  let broken = 0;
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    const start = at + (file[at + 6] === 13 ? 8 : 7);
    const isZlib = file[start] === 0x78 && ((0x78 << 8) | file[start + 1]!) % 31 === 0;
    if (!isZlib || file.toString('latin1', at - 3, at) === 'end') continue;
    const end = file.indexOf('endstream', start);
    if (end > 0 && isBroken(file.subarray(start, end))) broken++;
  }
  return broken;
}

function isBroken(packed: Uint8Array): boolean {
  try {
    inflateSync(packed, { maxOutputLength: most });
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'Z_DATA_ERROR';
  }
}
