import { endsOf, isZip, latin1 } from '../archive/signature.ts';

/** Whether the bytes are of an OpenDocument file, packed or flat; says nothing of its kind (text, sheet, slides). */
export function isOpenDocument(bytes: Uint8Array): boolean {
  if (!isZip(bytes)) return isFlat(bytes);
  const [first, last] = endsOf(bytes);
  // The type stands first and is not packed, for programs that look at the first bytes only (ODF 1.3 part 2 §3.3).
  if (first.includes('mimetypeapplication/vnd.oasis.opendocument.')) return true;
  return (
    last.includes('content.xml') &&
    last.includes('META-INF/manifest.xml') &&
    !last.includes('[Content_Types]')
  );
}

/** Whether the bytes are one XML document with everything in it (`.fodt`). */
export function isFlat(bytes: Uint8Array): boolean {
  const start = latin1(bytes.subarray(0, 8192));
  return (
    /<[\w.-]*:?document\s/.test(start) && start.includes('urn:oasis:names:tc:opendocument:xmlns:office:1.0')
  );
}
