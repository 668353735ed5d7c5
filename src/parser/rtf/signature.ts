/** Whether the bytes are of an RTF document: `{\rtf` at the start, behind blanks or a byte order mark at most. */
export function isRtf(bytes: Uint8Array): boolean {
  return /^(?:\xef\xbb\xbf)?\s*\{\s*\\rtf/.test(String.fromCharCode(...bytes.subarray(0, 64)));
}
