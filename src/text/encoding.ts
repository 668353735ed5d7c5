/** The text of a file, without its byte order mark, or why it has none. */
export type Decoded =
  | {
      readonly text: string;
      /** Set when nothing in the bytes proves the encoding. */
      readonly guessed?: 'windows-1252';
    }
  | { readonly problem: 'empty-file' | 'not-text' };

/** Bytes examined for the NUL pattern of UTF-16. */
const sample = 4096;
/** Control characters that no writer of text types: above one in this many characters, the file is no text. */
const textPerControl = 100;

/** Byte order mark, then strict UTF-8, then the NUL pattern of UTF-16, then windows-1252, in which no byte is wrong. */
export function decodeText(bytes: Uint8Array): Decoded {
  const { text, guessed } = decoded(bytes);
  if (!/\S/.test(text)) return { problem: 'empty-file' };
  if (controlsIn(text) * textPerControl > text.length) return { problem: 'not-text' };
  return guessed ? { text, guessed } : { text };
}

function decoded(bytes: Uint8Array): { text: string; guessed?: 'windows-1252' } {
  const utf16 = utf16Of(bytes);
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes) };
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { text: windows1252(marked ? bytes.subarray(3) : bytes), guessed: 'windows-1252' };
  }
}

/**
 * By hand for 0x80–0x9f: the decoder of Node 20 takes these for Latin-1, and « ’ » (0x92) for a control character.
 * The five codes that windows-1252 leaves free stay control characters, as the WHATWG has them.
 */
function windows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('latin1').decode(bytes);
  return text.replace(/[\x80-\x9f]/g, (sign) => upper[sign.charCodeAt(0) - 0x80] ?? sign);
}

const upper =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f' +
  '\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178';

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const pairs = Math.min(bytes.length, sample) >> 1;
  if (pairs === 0 || bytes.length % 2 === 1) return undefined;
  let first = 0;
  let second = 0;
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0) first++;
    if (bytes[2 * i + 1] === 0) second++;
  }
  // Letters of our three languages have a zero high byte; typographic signs (’ – …) do not.
  if (second > pairs * 0.7 && first < pairs * 0.1) return 'utf-16le';
  if (first > pairs * 0.7 && second < pairs * 0.1) return 'utf-16be';
  return undefined;
}

/** C0 and C1 controls other than tab, line ends, form feed, vertical tab, substitute (end of old files) and NEL. */
function controlsIn(text: string): number {
  return text.match(/[\0-\x08\x0e-\x19\x1b-\x1f\x7f-\x84\x86-\x9f]/g)?.length ?? 0;
}
