/** A form of Unicode that bytes are in, beside UTF-8. */
export type WideForm = 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';

/** Bytes examined. */
const sample = 8192;
/** Share of units that must be signs of European text; a name in another script may stand among them. */
const plausible = 0.8;

/**
 * UTF-16 or UTF-32 by its byte order mark, else by its pattern: read in that form, nearly all is Latin letters and the
 * signs around them. Bytes of any other text, read in pairs, are signs from all over Unicode.
 */
export function wideFormOf(bytes: Uint8Array): WideForm | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 && bytes.length > 4 ? 'utf-32le' : 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be';
  const part = bytes.subarray(0, sample);
  if (!part.includes(0)) return undefined;
  const forms = ['utf-32le', 'utf-32be', 'utf-16le', 'utf-16be'] as const;
  return forms.find((form) => share(part, form) >= plausible);
}

/** Text of bytes in that form without its mark; pairs that make no sign, and a cut end, become U+FFFD. */
export function wideText(bytes: Uint8Array, form: WideForm): string {
  if (form === 'utf-16le' || form === 'utf-16be') return new TextDecoder(form).decode(bytes);
  const signs: string[] = [];
  let piece = '';
  for (const code of unitsOf(bytes, form)) {
    if (code === 0xfeff && signs.length === 0 && piece === '') continue;
    piece += code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? '\ufffd' : String.fromCodePoint(code);
    if (piece.length > 4096) {
      signs.push(piece);
      piece = '';
    }
  }
  return signs.join('') + piece + (bytes.length % 4 === 0 ? '' : '\ufffd');
}

function share(bytes: Uint8Array, form: WideForm): number {
  let units = 0;
  let usual = 0;
  for (const code of unitsOf(bytes, form)) {
    units++;
    if (isUsual(code)) usual++;
  }
  return units < 2 ? 0 : usual / units;
}

/** Latin letters, accents, punctuation and its spaces, money, marks of numbers; no control character. */
function isUsual(code: number): boolean {
  if (code < 0x20) return code >= 9 && code <= 13;
  return (
    code < 0x7f || (code >= 0xa0 && code < 0x370) || (code >= 0x2000 && code < 0x2150) || code === 0xfeff
  );
}

function* unitsOf(bytes: Uint8Array, form: WideForm): Generator<number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = form.endsWith('le');
  const size = form.startsWith('utf-32') ? 4 : 2;
  for (let at = 0; at + size <= bytes.length; at += size)
    yield size === 4 ? view.getUint32(at, little) : view.getUint16(at, little);
}
