import { type SingleByte, upperHalves } from '../../src/text/upper-halves.ts';

/** What programs write where a page lacks a sign. */
const replacements: Readonly<Record<string, string>> = {
  ...{ '’': "'", '‘': "'", '“': '"', '”': '"', '„': '"', '…': '...', '–': '-', '—': '-', '−': '-' },
  ...{
    œ: 'oe',
    Œ: 'OE',
    '€': 'EUR',
    '\u00a0': ' ',
    '\u202f': '\u00a0',
    '•': '-',
    '→': '>',
    '«': '"',
    '»': '"',
  },
};

/** The text as a page can say it, and its bytes. */
export function encoded(
  text: string,
  page: SingleByte,
): { readonly text: string; readonly bytes: Uint8Array } {
  const upper = upperHalves[page];
  const sayable = (sign: string): string =>
    sign < '\x80' || (sign >= '\xa0' && upper.includes(sign)) ? sign : sayableAll(replacements[sign] ?? '?');
  const sayableAll = (signs: string): string => [...signs].map(sayable).join('');
  const said = sayableAll(text.normalize('NFC'));
  const byteOf = (sign: string): number => (sign < '\x80' ? sign.charCodeAt(0) : upper.indexOf(sign) + 0x80);
  return { text: said, bytes: Uint8Array.from([...said].map(byteOf)) };
}
