import { inflateSync } from 'node:zlib';

const most = 32 * 1024 * 1024;

/** Whether a zlib stream is damaged: its data, or its checksum. Too much of it is no damage. */
export function isBroken(packed: Uint8Array): boolean {
  try {
    inflateSync(packed, { maxOutputLength: most });
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'Z_DATA_ERROR';
  }
}
