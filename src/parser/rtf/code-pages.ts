import { codePage } from '../../text/code-pages.ts';

/** Bytes of one code page to text, without line ends: those have signs of their own in RTF. */
export type Decode = (bytes: Uint8Array) => string;

/** Fonts of signs (Symbol, Wingdings): what a byte looks like, only the font knows. */
export const symbolPage = 42;

const decoders = new Map<number, Decode>();

/** The decoder of a code page by Windows' number; 1252 for one that nobody knows. */
export function decoderOf(page: number): Decode {
  let decode = decoders.get(page);
  if (!decode) {
    decode = page === symbolPage ? symbols : withoutLineEnds(codePage(page) ?? codePage(1252)!);
    decoders.set(page, decode);
  }
  return decode;
}

function withoutLineEnds(decode: Decode): Decode {
  return (bytes) => decode(bytes).replace(/[\r\n\v\f\x85\u2028\u2029]/g, ' ');
}

/** Where Windows keeps such signs in Unicode; plain letters stay, for fonts that are wrongly called symbolic. */
function symbols(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte < 0x80 ? byte : 0xf000 + byte)).join('');
}
