import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Neither the day of the run nor the time zone may show in the file. */
const stamp = new Date(2024, 0, 1);

/** A Word file packed anew with fixed dates, inside and outside its parts: the same bytes on every run. */
export function settled(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const core = parts['docProps/core.xml'];
  if (core) {
    const dated = strFromU8(core).replace(/(?<=>)\d{4}-\d\d-\d\dT[\d:.]+Z(?=<)/g, '2024-01-01T00:00:00Z');
    parts['docProps/core.xml'] = strToU8(dated);
  }
  return zipSync(parts, { mtime: stamp, level: 9 });
}
