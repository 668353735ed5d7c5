import type { SaxesTagNS } from 'saxes';
import { Unreadable } from '../unreadable.ts';
import { walkXml } from '../xml/walk.ts';

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

const noAttributes = {};

/** The tree of an XML part. Throws `Unreadable`. */
export function xmlOf(bytes: Uint8Array): Element {
  const root: Growing = { name: '', attributes: noAttributes, children: [], text: '' };
  const open: Growing[] = [root];
  walkXml(bytes, {
    open(tag, resolve) {
      const element: Growing = { name: nameOf(tag), attributes: attributesOf(tag), children: [], text: '' };
      // The prefixes that a choice requires mean what they mean where they stand (ISO/IEC 29500-3 §7.6).
      if (element.name === 'mc:Choice') {
        const required = (element.attributes.Requires ?? '').split(/\s+/).filter(Boolean);
        element.attributes = { Requires: required.map((each) => resolve(each) ?? '?').join(' ') };
      }
      open.at(-1)!.children.push(element);
      open.push(element);
    },
    close() {
      open.pop();
    },
    text(words) {
      const element = open.at(-1)!;
      if (element.name === 'w:t' || element.name === 'm:t') element.text += words;
    },
  });
  const [top] = root.children;
  if (!top) throw new Unreadable('damaged-document');
  return top;
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
