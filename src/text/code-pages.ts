import { type SingleByte, singleByteText } from './upper-halves.ts';

/** Names that files give and the WHATWG does not know, or takes for another encoding than the page it is. */
const aliases: Readonly<Record<string, string>> = {
  ansi: 'windows-1252',
  'cp-1252': 'windows-1252',
  'latin-1': 'windows-1252',
  latin9: 'iso-8859-15',
  'latin-9': 'iso-8859-15',
  iso885915: 'iso-8859-15',
  'iso_8859-15': 'iso-8859-15',
  l9: 'iso-8859-15',
  mac: 'macintosh',
  macroman: 'macintosh',
  'mac-roman': 'macintosh',
  'x-mac-roman': 'macintosh',
  pc: 'ibm437',
  utf8: 'utf-8',
  utf16: 'utf-16le',
};

/** Windows code pages under another number or name than the WHATWG's. */
const numbered: Readonly<Record<number, string>> = {
  437: 'ibm437',
  850: 'ibm850',
  852: 'ibm852',
  858: 'ibm850',
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  1201: 'utf-16be',
  10000: 'macintosh',
  10007: 'x-mac-cyrillic',
  20127: 'windows-1252',
  20866: 'koi8-r',
  21866: 'koi8-u',
  54936: 'gb18030',
  65001: 'utf-8',
};

/**
 * Bytes as text in the encoding that the file itself names (`charset=…`): WHATWG labels and names in common use.
 * Undefined for a name that nobody knows. Bytes that are wrong in that encoding become U+FFFD; a byte order mark of
 * that encoding is left out.
 */
export function decodeAs(bytes: Uint8Array, label: string): string | undefined {
  return decoderNamed(label.trim().toLowerCase())?.(bytes);
}

/** The decoder of a Windows code page by its number, as RTF and old files name it. Undefined for one unknown. */
export function codePage(n: number): ((bytes: Uint8Array) => string) | undefined {
  const known = numbered[n];
  if (known) return decoderNamed(known);
  if (n >= 1250 && n <= 1258) return decoderNamed(`windows-${n}`);
  if (n > 28590 && n < 28607) return decoderNamed(`iso-8859-${n - 28590}`);
  return undefined;
}

function decoderNamed(name: string): ((bytes: Uint8Array) => string) | undefined {
  const known = aliases[name] ?? name;
  const page = pageNamed(known) ?? pageNamed(whatwg(known));
  if (page) return (bytes) => singleByteText(bytes, page);
  const encoding = whatwg(known);
  if (encoding) return (bytes) => new TextDecoder(encoding).decode(bytes);
  const number = /^(?:cp|ibm|dos|windows|ms|x-cp|csibm|codepage)[-_ ]?0*(\d{3,5})$/.exec(known)?.[1];
  // The longest way round once: what the number leads to is a name of ours or of the WHATWG's.
  return number && known !== numbered[Number(number)] ? codePage(Number(number)) : undefined;
}

function pageNamed(name: string | undefined): SingleByte | undefined {
  switch (name) {
    case 'windows-1252':
    case 'iso-8859-15':
    case 'macintosh':
    case 'ibm437':
    case 'ibm850':
    case 'ibm852':
      return name;
    default:
      return undefined;
  }
}

/** The WHATWG's own name for a label; undefined when it has none. */
function whatwg(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}
