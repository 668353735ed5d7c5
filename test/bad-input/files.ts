import { deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { contentXml, manifestXml, odtFile } from '../parser/formats/odt-file.ts';
import { wordFile, wordXml } from '../parser/formats/word-file.ts';

/** A file that nobody meant to send, and what must become of it: assessed, or the problem that it is. */
export interface BadFile {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  /** Code of the first problem, or `assessed` when the record is examined. */
  readonly becomes: string;
}

const megabyte = 1024 * 1024;
const text = (words: string) => (): Uint8Array => strToU8(words);
const latin1 = (words: string): Uint8Array => Uint8Array.from(words, (sign) => sign.charCodeAt(0));
const turns = 'OP : Où êtes-vous né ?\nDPI : À Conakry.\n';
const picture = [
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0,
];
const aPicture = (): Uint8Array =>
  Uint8Array.from({ length: 3000 }, (_, i) => picture[i] ?? (i * 7919) % 256);
const word = wordFile({ document: wordXml('OP : Où êtes-vous né ?', 'DPI : À Conakry.') });
const odt = odtFile({ content: contentXml(['OP : Où êtes-vous né ?', 'DPI : À Conakry.']) });
const rtf = '{\\rtf1\\ansi OP : Bonjour.\\par DPI : Bonjour.\\par}';
const doctype = (inside: string): string => `<?xml version="1.0"?><!DOCTYPE w:document [${inside}]>`;
const laughs = Array.from({ length: 10 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
const cut = (bytes: Uint8Array): Uint8Array => bytes.slice(0, Math.floor(bytes.length * 0.6));

/** One byte of the packed text turned over, the archive's directory untouched. */
function flipped(bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const name = 'word/document.xml';
  const at = Buffer.from(copy).indexOf(name) + name.length + 20;
  copy[at] = copy[at]! ^ 0x10;
  return copy;
}

/** An archive that gives the size of its text as a thousand bytes, wherever it gives it. */
function understated(bytes: Uint8Array): Uint8Array {
  const copy = Buffer.from(bytes);
  const name = 'word/document.xml';
  const local = copy.indexOf(name) - 30;
  const central = copy.lastIndexOf(name) - 46;
  copy.writeUInt32LE(1000, local + 22);
  copy.writeUInt32LE(1000, central + 24);
  return copy;
}

/** OLE header with the name of a stream, as Office writes it for password-protected documents and old Word. */
function container(stream: string): Uint8Array {
  const bytes = new Uint8Array(8192);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((sign, i) => {
    bytes[1024 + 2 * i] = sign.charCodeAt(0);
  });
  return bytes;
}

const pdf = (stream: Uint8Array, dictionary: string): Uint8Array =>
  Buffer.concat([
    latin1(
      `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n4 0 obj<<${dictionary}/Length ${stream.length}>>stream\n`,
    ),
    stream,
    latin1('\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
  ]);

export const badFiles: readonly BadFile[] = [
  { name: 'empty.md', bytes: text(''), becomes: 'empty-file' },
  { name: 'empty.docx', bytes: text(''), becomes: 'empty-file' },
  { name: 'empty.pdf', bytes: text(''), becomes: 'empty-file' },
  { name: 'blank.txt', bytes: text(' \n\t\n\u00a0\n'), becomes: 'empty-file' },
  { name: 'picture.txt', bytes: aPicture, becomes: 'not-text' },
  { name: 'picture.docx', bytes: aPicture, becomes: 'mislabelled' },
  { name: 'picture.pdf', bytes: aPicture, becomes: 'mislabelled' },
  { name: 'words.docx', bytes: text(turns), becomes: 'mislabelled' },
  { name: 'words.rtf', bytes: text(turns), becomes: 'mislabelled' },
  { name: 'cut.docx', bytes: () => cut(word), becomes: 'damaged-archive' },
  { name: 'cut.odt', bytes: () => cut(odt), becomes: 'damaged-archive' },
  { name: 'cut.rtf', bytes: () => cut(latin1(rtf)), becomes: 'assessed' },
  { name: 'word.odt', bytes: () => word, becomes: 'assessed' },
  { name: 'word.txt', bytes: () => word, becomes: 'assessed' },
  { name: 'rich.doc', bytes: () => latin1(rtf), becomes: 'assessed' },
  { name: 'encrypted.docx', bytes: () => container('EncryptedPackage'), becomes: 'encrypted' },
  { name: 'old.doc', bytes: () => container('WordDocument'), becomes: 'old-word-format' },
  {
    name: 'encrypted.odt',
    bytes: () =>
      odtFile({
        content: contentXml(['a']),
        manifest: manifestXml('<manifest:encryption-data manifest:checksum="x"/>'),
      }),
    becomes: 'encrypted',
  },
  { name: 'photos.docx', bytes: () => zipSync({ 'photo.jpg': aPicture() }), becomes: 'mislabelled' },
  { name: 'wrong-sum.docx', bytes: () => flipped(word), becomes: 'damaged-archive' },
  {
    name: 'bomb.docx',
    bytes: () => wordFile({ document: `${wordXml('a')}${' '.repeat(65 * megabyte)}` }),
    becomes: 'too-large',
  },
  {
    name: 'lying-bomb.docx',
    bytes: () => understated(wordFile({ document: `${wordXml('a')}${' '.repeat(60 * megabyte)}` })),
    becomes: 'damaged-archive',
  },
  {
    name: 'laughs.docx',
    bytes: () => wordFile({ document: doctype(`<!ENTITY l0 "ha">${laughs}`) + wordXml('&l10;') }),
    becomes: 'damaged-document',
  },
  {
    name: 'outside.docx',
    bytes: () => wordFile({ document: doctype('<!ENTITY x SYSTEM "file:///etc/passwd">') + wordXml('&x;') }),
    becomes: 'damaged-document',
  },
  {
    name: 'nested.docx',
    bytes: () =>
      wordFile({
        document: wordXml('a').replace('<w:p>', `${'<w:x>'.repeat(200_000)}${'</w:x>'.repeat(200_000)}<w:p>`),
      }),
    becomes: 'too-deep',
  },
  {
    name: 'nested.html',
    bytes: text(`<html><body>${'<div>'.repeat(200_000)}OP : Bonjour.`),
    becomes: 'too-deep',
  },
  { name: 'nested.rtf', bytes: text(`{\\rtf1 ${'{'.repeat(200_000)}OP : Bonjour.`), becomes: 'too-deep' },
  { name: 'quotes.md', bytes: text(`${'>'.repeat(10_000)} OP : Bonjour.\n\n${turns}`), becomes: 'assessed' },
  { name: 'more-quotes.md', bytes: text('> a\n\n'.repeat(10_000) + turns), becomes: 'assessed' },
  {
    name: 'long-line.txt',
    bytes: text(`OP : ${'mot '.repeat(5 * megabyte)}\nDPI : Oui.\n`),
    becomes: 'too-large',
  },
  {
    name: 'long-word.md',
    bytes: text(`OP : ${'m'.repeat(20 * megabyte)}\nDPI : Oui.\n`),
    becomes: 'too-large',
  },
  {
    name: 'many-turns.txt',
    bytes: text(turns.repeat(Math.ceil((24 * megabyte) / turns.length))),
    becomes: 'too-large',
  },
  {
    name: 'many-turns.md',
    bytes: text(turns.repeat(Math.ceil((24 * megabyte) / turns.length))),
    becomes: 'too-large',
  },
  { name: 'long.md', bytes: text(`OP : ${'mot '.repeat(megabyte)}\n\nDPI : Oui.\n`), becomes: 'assessed' },
  { name: 'thousands.md', bytes: text(turns.repeat(20_000)), becomes: 'assessed' },
  {
    name: 'nulls.txt',
    bytes: text(turns.replace('Conakry', 'Co\0nakry') + turns.repeat(20)),
    becomes: 'assessed',
  },
  {
    name: 'bidi.txt',
    bytes: text(turns.replace('DPI', '\u202eDPI\u202c').replace('né', 'n\u2066é\u2069')),
    becomes: 'assessed',
  },
  {
    name: 'surrogates.txt',
    bytes: () =>
      Buffer.concat([Uint8Array.of(0xff, 0xfe), Buffer.from(`${turns}DPI : \ud800 oui.\n`, 'utf16le')]),
    becomes: 'assessed',
  },
  { name: 'bomb.pdf', bytes: () => pdf(bombStream(), '/Filter/FlateDecode'), becomes: 'too-slow' },
  {
    name: 'cut.pdf',
    bytes: () => cut(pdf(latin1('BT /F1 12 Tf 72 700 Td (OP : Bonjour.) Tj ET'), '')),
    becomes: 'damaged-document',
  },
  { name: 'no.pdf', bytes: text('%PDF-1.7\nnothing of it'), becomes: 'damaged-document' },
  { name: 'a\nnew line.txt', bytes: text(turns), becomes: 'assessed' },
  { name: '-leading-dash.txt', bytes: text(turns), becomes: 'assessed' },
  { name: 'quo"te’s & <b>.txt', bytes: text(turns), becomes: 'assessed' },
  { name: '🗒️ émoji.txt', bytes: text(turns), becomes: 'assessed' },
];

/** Operators without end: a few hundred kilobytes packed. */
function bombStream(): Uint8Array {
  return Buffer.concat([
    Uint8Array.of(0x78, 0x9c),
    deflateRawSync(Buffer.from('BT /F1 12 Tf 72 700 Td (a) Tj ET\n'.repeat(6 * megabyte))),
    Uint8Array.of(0, 0, 0, 0),
  ]);
}
