/** A part as text, and the way back to bytes in the coding it came in. */
export interface Coded {
  /** Without byte order mark, as places in it are counted. */
  readonly text: string;
  bytesOf(text: string): Uint8Array;
}

/** UTF-8 or, told by its mark, UTF-16; the reader took the part for sound before. */
export function codedOf(bytes: Uint8Array): Coded {
  const [first, second, third] = bytes;
  const little = first === 0xff && second === 0xfe;
  if (little || (first === 0xfe && second === 0xff)) {
    const text = new TextDecoder(little ? 'utf-16le' : 'utf-16be').decode(bytes);
    return { text, bytesOf: (changed) => utf16(`\ufeff${changed}`, little) };
  }
  const marked = first === 0xef && second === 0xbb && third === 0xbf;
  const text = new TextDecoder('utf-8').decode(bytes);
  return { text, bytesOf: (changed) => new TextEncoder().encode(marked ? `\ufeff${changed}` : changed) };
}

function utf16(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), little);
  return bytes;
}
