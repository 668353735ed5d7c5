import { SaxesParser, type SaxesTagNS } from 'saxes';
import { defaultLimits, type Limits } from '../limits.ts';
import { Unreadable } from '../unreadable.ts';

/** What is done with the events of an XML part, in its order. */
export interface Walker {
  open(tag: SaxesTagNS, resolve: (prefix: string) => string | undefined): void;
  close(): void;
  /**
   * `from` and `to` are the place of the words in the part decoded, UTF-16 offsets without the byte order mark: that
   * slice is the words as written, with its escapes. What a comment or a CDATA mark cuts comes piece by piece.
   */
  text(words: string, from: number, to: number): void;
}

const openCdata = '<![CDATA['.length;
const closeCdata = ']]>'.length;

/**
 * Reads an XML part from end to end and tells how many elements it has. No document type: neither entities nor
 * external files. Throws `Unreadable`.
 */
export function walkXml(
  bytes: Uint8Array,
  { open, close, text }: Walker,
  limits: Pick<Limits, 'elements' | 'depth'> = defaultLimits,
): number {
  const xml = decoded(bytes);
  // Six handlers and no more: with the seventh the parser's own fields become slow, all of them (four times in all).
  const parser = new SaxesParser({ xmlns: true, position: false, fileName: 'xml' });
  let elements = 0;
  let depth = 0;
  // Where the last mark-up ended, and so the next words begin.
  let from = 0;
  const skipInstructions = (): void => {
    while (xml.startsWith('<?', from)) from = xml.indexOf('?>', from) + 2;
  };
  const pass = (): void => {
    from = parser.position;
  };
  parser.on('opentag', (tag) => {
    if (++elements > limits.elements) throw new Unreadable('too-large');
    if (++depth > limits.depth) throw new Unreadable('too-deep');
    open(tag, (prefix) => parser.resolve(prefix));
    pass();
  });
  parser.on('closetag', () => {
    depth--;
    close();
    pass();
  });
  parser.on('text', (words) => {
    // The part is written in one piece, so words are told when the next "<" has been read.
    const to = parser.position - 1;
    skipInstructions();
    text(words, from, to);
    from = to;
  });
  parser.on('cdata', (words) => {
    skipInstructions();
    text(words, from + openCdata, parser.position - closeCdata);
    pass();
  });
  parser.on('comment', () => {
    // Told before its last sign is read.
    from = parser.position + 1;
  });
  parser.on('doctype', () => {
    throw new Unreadable('damaged-document');
  });
  try {
    parser.write(xml).close();
  } catch (error) {
    // Its own errors tell what is no XML; ours and those of the walker go their way.
    if (error instanceof Error && error.message.startsWith('xml: ')) throw new Unreadable('damaged-document');
    throw error;
  }
  return elements;
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
