import type { SaxesTagNS } from 'saxes';
import type { Limits } from '../limits.ts';
import { Unreadable } from '../unreadable.ts';
import { walkXml } from '../xml/walk.ts';

/** Words between elements; `from` and `to` as `Walker.text` counts. */
export interface Words {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** `name` and the names of attributes have our own prefix for OpenDocument's namespaces, whatever the file's prefix. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Elements and, inside paragraphs and numbers only, the words between them. */
  readonly children: readonly Node[];
}

export type Node = Element | Words;

type Growing = Omit<Element, 'children'> & { readonly children: Node[] };

const standard = /^urn:oasis:names:tc:opendocument:xmlns:([a-z]+)(?:-compatible)?:1\.0$/;

/** Prefixes of namespaces; those of the standard are added when met. */
const knownPrefixes: readonly (readonly [string, string])[] = [
  ['urn:oasis:names:tc:opendocument:xmlns:drawing:1.0', 'draw'],
  ['urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0', 'fo'],
  ['urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0', 'loext'],
  ['urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0', 'field'],
  ['http://www.w3.org/1999/xlink', 'xlink'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
];

const noAttributes = {};

/** The tree of an XML part. Throws `Unreadable`. */
export function xmlOf(bytes: Uint8Array, limits: Limits): Element {
  const named = namer();
  const root: Growing = { name: '', attributes: noAttributes, children: [] };
  const open: Growing[] = [root];
  let worded = 0;
  const walker = {
    open(tag: SaxesTagNS): void {
      const name = named(tag.uri, tag.local);
      const element: Growing = { name, attributes: attributesOf(tag, named), children: [] };
      if (holdsWords(name)) worded++;
      open.at(-1)!.children.push(element);
      open.push(element);
    },
    close(): void {
      if (holdsWords(open.pop()!.name)) worded--;
    },
    text(text: string, from: number, to: number): void {
      if (worded > 0) open.at(-1)!.children.push({ text, from, to });
    },
  };
  walkXml(bytes, walker, limits);
  const [top] = elementsOf(root);
  if (!top) throw new Unreadable('damaged-document');
  return top;
}

export function isElement(node: Node): node is Element {
  return (node as Element).children !== undefined;
}

/** `text:p` and `text:h`. */
export function isParagraph({ name }: Element): boolean {
  return name === 'text:p' || name === 'text:h';
}

export function elementsOf(element: Element | undefined): readonly Element[] {
  return (element?.children ?? []).filter(isElement);
}

/** The first child of a name. */
export function child(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((each): each is Element => isElement(each) && each.name === name);
}

/** All words in an element, as they stand there. */
export function wordsIn(element: Element): string {
  return element.children.map((node) => (isElement(node) ? wordsIn(node) : node.text)).join('');
}

function holdsWords(name: string): boolean {
  return name === 'text:p' || name === 'text:h' || name === 'text:number';
}

type Namer = (uri: string, local: string) => string;

/** Names of one part; kept, since a part has some forty of them and uses each a thousand times. */
function namer(): Namer {
  const spaces = new Map<string, { readonly prefix: string; readonly names: Map<string, string> }>();
  for (const [uri, prefix] of knownPrefixes) spaces.set(uri, { prefix, names: new Map() });
  return (uri, local) => {
    let space = spaces.get(uri);
    if (!space) {
      space = { prefix: standard.exec(uri)?.[1] ?? '', names: new Map() };
      spaces.set(uri, space);
    }
    if (space.prefix === '') return '';
    let name = space.names.get(local);
    if (name === undefined) {
      name = `${space.prefix}:${local}`;
      space.names.set(local, name);
    }
    return name;
  };
}

function attributesOf({ attributes }: SaxesTagNS, named: Namer): Readonly<Record<string, string>> {
  let found: Record<string, string> | undefined;
  for (const key in attributes) {
    const { uri, local, value } = attributes[key]!;
    const name = named(uri, local);
    if (name === '') continue;
    found ??= {};
    found[name] = value;
  }
  return found ?? noAttributes;
}
