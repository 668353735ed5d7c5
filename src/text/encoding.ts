import { mendedUtf8 } from './damaged-utf8.ts';
import { guessedPage } from './page-guess.ts';
import { type WideForm, wideFormOf, wideText } from './unicode-forms.ts';
import { type SingleByte, singleByteText, upperHalves } from './upper-halves.ts';

export { codePage, decodeAs } from './code-pages.ts';

/** The text of a file, without its byte order mark, or why it has none. */
export type Decoded =
  | {
      readonly text: string;
      readonly encoding: 'utf-8' | WideForm | SingleByte;
      /** Set when another encoding would make nearly as good a text of it. */
      readonly doubtful?: true;
      /** Signs that are U+FFFD because their bytes are no signs; absent for none. */
      readonly lost?: number;
    }
  | { readonly problem: 'empty-file' | 'not-text' };

type Text = Exclude<Decoded, { readonly problem: string }>;

/** Control characters that no writer of text types: above one in this many characters, the file is no text. */
const textPerControl = 100;

/**
 * Byte order mark, then the NUL pattern of UTF-16 and UTF-32, then UTF-8, then UTF-8 with a few broken bytes, then the
 * page of 256 signs in which the text reads best.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const decoded = textOf(bytes);
  if (!/\S/.test(decoded.text)) return { problem: 'empty-file' };
  const text = mended(decoded.text);
  return isControlled(text) ? { problem: 'not-text' } : { ...decoded, text };
}

function textOf(bytes: Uint8Array): Text {
  const form = wideFormOf(bytes);
  if (form) return withLosses(wideText(bytes, form), form);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    const broken = mendedUtf8(bytes);
    if (broken) {
      const { text, lost } = broken;
      const doubtful = broken.mended > 0 && ({ doubtful: true } as const);
      return { text, encoding: 'utf-8', ...doubtful, ...(lost > 0 && { lost }) };
    }
    const { page, doubtful } = guessedPage(bytes);
    return { text: singleByteText(bytes, page), encoding: page, ...(doubtful && { doubtful }) };
  }
}

/**
 * Notes that somebody converted from windows-1252 as if they were Latin-1 have control characters for « ’ » and « … ».
 * NEL alone is a line end, and LF from here on; among others of its kind it was « … ».
 */
function mended(text: string): string {
  if (!/[\x80-\x84\x86-\x9f]/.test(text)) return text.replaceAll('\x85', '\n');
  const page = upperHalves['windows-1252'];
  return text.replace(/[\x80-\x9f]/g, (sign) => page[sign.charCodeAt(0) - 0x80] ?? sign);
}

function withLosses(text: string, encoding: WideForm): Text {
  let lost = 0;
  for (let at = text.indexOf('\ufffd'); at !== -1; at = text.indexOf('\ufffd', at + 1)) lost++;
  return { text, encoding, ...(lost > 0 && { lost }) };
}

/** C0 and C1 controls other than tab, line ends, form feed, vertical tab, substitute (end of old files) and NEL. */
function isControlled(text: string): boolean {
  const allowed = text.length / textPerControl;
  let controls = 0;
  for (const _ of text.matchAll(/[\0-\x08\x0e-\x19\x1b-\x1f\x7f-\x84\x86-\x9f]/g))
    if (++controls > allowed) return true;
  return false;
}
