import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Neither the day of the run nor the time zone may show in the file. */
const stamp = new Date(2025, 0, 1);

/**
 * The archive packed anew with fixed dates, inside and outside its parts. Where `swap` is given, the body's paragraph
 * whose whole text is `from` becomes `to`.
 */
export function settled(
  bytes: Uint8Array,
  swap?: { readonly from: string; readonly to: string },
): Uint8Array {
  const parts = unzipSync(bytes);
  const change = (name: string, tell: (text: string) => string): void => {
    if (parts[name]) parts[name] = strToU8(tell(strFromU8(parts[name])));
  };
  change('docProps/core.xml', (text) =>
    text.replace(/(?<=>)\d{4}-\d\d-\d\dT[\d:.]+Z(?=<)/g, '2025-01-01T00:00:00Z'),
  );
  if (swap)
    change('word/document.xml', (text) =>
      text.replace(new RegExp(`<w:p>(?:(?!</w:p>).)*${swap.from}(?:(?!</w:p>).)*</w:p>`), () => swap.to),
    );
  return zipSync(parts, { mtime: stamp, level: 9 });
}
