import type { SaxesTagNS } from 'saxes';
import { Unreadable } from '../unreadable.ts';
import { walkXml } from '../xml/walk.ts';

/** `name` and the names of attributes have our own prefix for OpenDocument's namespaces, whatever the file's prefix. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Elements and, inside paragraphs only, the words between them. */
  readonly children: readonly (Element | string)[];
}

type Growing = Omit<Element, 'children'> & { readonly children: (Element | string)[] };

const standard = /^urn:oasis:names:tc:opendocument:xmlns:([a-z]+)(?:-compatible)?:1\.0$/;
const others: Readonly<Record<string, string>> = {
  'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0': 'draw',
  'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0': 'fo',
  'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0': 'loext',
};

const noAttributes = {};

/** The tree of an XML part. Throws `Unreadable`. */
export function xmlOf(bytes: Uint8Array): Element {
  const root: Growing = { name: '', attributes: noAttributes, children: [] };
  const open: Growing[] = [root];
  let paragraphs = 0;
  walkXml(bytes, {
    open(tag) {
      const element: Growing = { name: named(tag), attributes: attributesOf(tag), children: [] };
      if (isParagraph(element)) paragraphs++;
      open.at(-1)!.children.push(element);
      open.push(element);
    },
    close() {
      if (isParagraph(open.pop()!)) paragraphs--;
    },
    text(words) {
      if (paragraphs > 0) open.at(-1)!.children.push(words);
    },
  });
  const [top] = elementsOf(root);
  if (!top) throw new Unreadable('damaged-document');
  return top;
}

/** `text:p` and `text:h`. */
export function isParagraph({ name }: Element): boolean {
  return name === 'text:p' || name === 'text:h';
}

export function elementsOf(element: Element | undefined): readonly Element[] {
  return (element?.children ?? []).filter((child): child is Element => typeof child !== 'string');
}

/** The first child of a name. */
export function child(element: Element | undefined, name: string): Element | undefined {
  return elementsOf(element).find((each) => each.name === name);
}

function named({ uri, local }: { readonly uri: string; readonly local: string }): string {
  const prefix = others[uri] ?? standard.exec(uri)?.[1];
  return prefix ? `${prefix}:${local}` : '';
}

function attributesOf(tag: SaxesTagNS): Readonly<Record<string, string>> {
  const known = Object.values(tag.attributes).flatMap((attribute) => {
    const name = named(attribute);
    return name ? [[name, attribute.value] as const] : [];
  });
  return known.length === 0 ? noAttributes : Object.fromEntries(known);
}
