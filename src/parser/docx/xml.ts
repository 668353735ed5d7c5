import { SaxesParser, type SaxesTagNS } from 'saxes';
import { Unreadable } from './unreadable.ts';

/** `name` has our own prefix for the namespaces we know, whatever the file's prefix; others have none. */
export interface Element {
  readonly name: string;
  /** By local name; only those of the element's own namespace and those without one. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** Characters directly inside, kept where Word keeps words (`w:t`, `m:t`) and empty elsewhere. */
  readonly text: string;
}

type Growing = { -readonly [K in keyof Element]: Element[K] } & { children: Element[] };

/** Transitional and strict (ISO/IEC 29500-1 and -4). */
const prefixes: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
};

const deepest = 256;
const mostElements = 500_000;
const noAttributes = {};

/** The tree of an XML part. No document type: neither entities nor external files. Throws `Unreadable`. */
export function xmlOf(bytes: Uint8Array): Element {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const root: Growing = { name: '', attributes: noAttributes, children: [], text: '' };
  const open: Growing[] = [root];
  let elements = 0;
  parser.on('opentag', (tag) => {
    if (++elements > mostElements) throw new Unreadable('too-large');
    if (open.length > deepest) throw new Unreadable('damaged-document');
    const element: Growing = { name: nameOf(tag), attributes: attributesOf(tag), children: [], text: '' };
    // The prefixes that a choice requires mean what they mean where they stand (ISO/IEC 29500-3 §7.6).
    if (element.name === 'mc:Choice') {
      const required = (element.attributes.Requires ?? '').split(/\s+/).filter(Boolean);
      element.attributes = { Requires: required.map((each) => parser.resolve(each) ?? '?').join(' ') };
    }
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  const keep = (text: string): void => {
    const element = open.at(-1)!;
    if (element.name === 'w:t' || element.name === 'm:t') element.text += text;
  };
  parser.on('text', keep);
  parser.on('cdata', keep);
  const refuse = (): never => {
    throw new Unreadable('damaged-document');
  };
  parser.on('doctype', refuse);
  parser.on('error', refuse);
  parser.write(decoded(bytes)).close();
  return root.children[0] ?? refuse();
}

/** The first child of a name. */
export function child(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((each) => each.name === name);
}

function nameOf({ uri, local }: SaxesTagNS): string {
  const prefix = prefixes[uri];
  return prefix ? `${prefix}:${local}` : '';
}

function attributesOf(tag: SaxesTagNS): Readonly<Record<string, string>> {
  const own = Object.values(tag.attributes).filter(({ uri, prefix, local }) =>
    prefix === 'xml' ? local === 'space' : uri === '' || uri === tag.uri,
  );
  return own.length === 0 ? noAttributes : Object.fromEntries(own.map(({ local, value }) => [local, value]));
}

/** UTF-8 or, told by its mark, UTF-16: the two that OPC allows. */
function decoded(bytes: Uint8Array): string {
  const little = bytes[0] === 0xff && bytes[1] === 0xfe;
  const big = bytes[0] === 0xfe && bytes[1] === 0xff;
  try {
    return new TextDecoder(little ? 'utf-16le' : big ? 'utf-16be' : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Unreadable('damaged-document');
  }
}
