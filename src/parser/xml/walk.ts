import { SaxesParser, type SaxesTagNS } from 'saxes';
import { Unreadable } from '../unreadable.ts';

/** What is done with the events of an XML part, in its order. */
export interface Walker {
  open(tag: SaxesTagNS, resolve: (prefix: string) => string | undefined): void;
  close(): void;
  text(words: string): void;
}

const deepest = 256;
const mostElements = 500_000;

/** Reads an XML part from end to end. No document type: neither entities nor external files. Throws `Unreadable`. */
export function walkXml(bytes: Uint8Array, { open, close, text }: Walker): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  let elements = 0;
  let depth = 0;
  parser.on('opentag', (tag) => {
    if (++elements > mostElements) throw new Unreadable('too-large');
    if (++depth > deepest) throw new Unreadable('damaged-document');
    open(tag, (prefix) => parser.resolve(prefix));
  });
  parser.on('closetag', () => {
    depth--;
    close();
  });
  parser.on('text', text);
  parser.on('cdata', text);
  const refuse = (): never => {
    throw new Unreadable('damaged-document');
  };
  parser.on('doctype', refuse);
  parser.on('error', refuse);
  parser.write(decoded(bytes)).close();
}

/** UTF-8 or, told by its mark, UTF-16: the two that office formats allow. */
function decoded(bytes: Uint8Array): string {
  const little = bytes[0] === 0xff && bytes[1] === 0xfe;
  const big = bytes[0] === 0xfe && bytes[1] === 0xff;
  try {
    return new TextDecoder(little ? 'utf-16le' : big ? 'utf-16be' : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Unreadable('damaged-document');
  }
}
