import type { Span } from '../../model/place.ts';

/** An element of an XML part, by its places in the text of the part; nothing of it is copied. */
export interface Element {
  /** With our own prefix for the namespaces we know, whatever the file's; others have none. */
  readonly name: string;
  /** As the file writes it, prefix included. */
  readonly tag: string;
  /** Of its start tag. */
  readonly start: number;
  /** Behind its start tag. */
  readonly inside: number;
  /** Of its end tag; as `inside` when it has none. */
  readonly outside: number;
  readonly end: number;
  readonly parent: Element | undefined;
  readonly children: readonly Element[];
  /** Namespaces in scope, by prefix. */
  readonly spaces: ReadonlyMap<string, string>;
}

export interface Tree {
  readonly xml: string;
  readonly root: Element;
  /** Stretches whose text is written without escapes, marks included. */
  readonly cdata: readonly Span[];
}

type Growing = { -readonly [K in keyof Element]: Element[K] } & { children: Growing[] };

const office = 'http://schemas.openxmlformats.org';

/** ISO/IEC 29500-1 and -4, OPC, OpenDocument. */
const prefixes: Readonly<Record<string, string>> = {
  [`${office}/wordprocessingml/2006/main`]: 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.microsoft.com/office/word/2012/wordml': 'w15',
  [`${office}/package/2006/relationships`]: 'rel',
  [`${office}/package/2006/content-types`]: 'ct',
  'urn:oasis:names:tc:opendocument:xmlns:office:1.0': 'office',
  'urn:oasis:names:tc:opendocument:xmlns:text:1.0': 'text',
  'urn:oasis:names:tc:opendocument:xmlns:table:1.0': 'table',
  'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0': 'draw',
  'http://purl.org/dc/elements/1.1/': 'dc',
};

const noSpaces: ReadonlyMap<string, string> = new Map();

/**
 * The elements of a part that a reader has read before: it is known to be sound, and without a document type, so that
 * its marks are told by their first signs.
 */
export function treeOf(xml: string): Tree {
  const cdata: Span[] = [];
  let open: Growing | undefined;
  let root: Growing | undefined;
  for (let at = xml.indexOf('<'); at !== -1; at = xml.indexOf('<', at)) {
    const second = xml[at + 1];
    if (second === '?') at = behind(xml, '?>', at);
    else if (second === '!') {
      const isComment = xml.startsWith('<!--', at);
      const end = behind(xml, isComment ? '-->' : ']]>', at);
      if (!isComment) cdata.push({ start: at, end });
      at = end;
    } else if (second === '/') {
      const end = behind(xml, '>', at);
      if (!open) throw new Error('an end tag without its element');
      open.outside = at;
      open.end = end;
      open = open.parent as Growing | undefined;
      at = end;
    } else {
      const end = tagEnd(xml, at);
      const element = elementOf(xml, at, end, open);
      if (open) open.children.push(element);
      else root ??= element;
      if (xml[end - 2] !== '/') open = element;
      at = end;
    }
  }
  if (!root || open) throw new Error('an element without its end tag');
  return { xml, root, cdata };
}

function elementOf(xml: string, start: number, inside: number, parent: Element | undefined): Growing {
  const written = xml.slice(start, inside);
  const tag = /^<([^\s/>]+)/.exec(written)![1]!;
  const spaces = spacesOf(written, parent?.spaces ?? noSpaces);
  const [local, prefix = ''] = tag.split(':').reverse() as [string, string?];
  const known = prefixes[spaces.get(prefix) ?? ''];
  const name = known ? `${known}:${local}` : local;
  return { name, tag, start, inside, outside: inside, end: inside, parent, children: [], spaces };
}

function spacesOf(written: string, around: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  if (!written.includes('xmlns')) return around;
  const own = attributesIn(written).filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'));
  return new Map([...around, ...own.map(([name, value]) => [name.slice(6), value] as const)]);
}

/** Names as written, with their values; read one after the other, so that no value is taken for a name. */
function attributesIn(tag: string): readonly (readonly [name: string, value: string])[] {
  return [...tag.matchAll(/\s([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
    ([, name, double, single]) => [name!, unescaped(double ?? single ?? '')] as const,
  );
}

/** A ">" inside a value ends no tag. */
function tagEnd(xml: string, start: number): number {
  for (let at = start; at < xml.length; at++) {
    const sign = xml[at];
    if (sign === '>') return at + 1;
    if (sign === '"' || sign === "'") at = xml.indexOf(sign, at + 1);
    if (at === -1) break;
  }
  throw new Error('a tag without its end');
}

function behind(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at === -1) throw new Error('a mark without its end');
  return at + mark.length;
}

/** The value of an attribute by its name without prefix; the first one of that name. */
export function attributeOf({ xml }: Tree, { start, inside }: Element, local: string): string | undefined {
  return attributesIn(xml.slice(start, inside)).find(
    ([name]) => name === local || name.endsWith(`:${local}`),
  )?.[1];
}

/** All elements in the order of the text, the given one first. */
export function* elementsIn(element: Element): Iterable<Element> {
  const left: Element[] = [element];
  for (let next = left.pop(); next; next = left.pop()) {
    yield next;
    for (let n = next.children.length - 1; n >= 0; n--) left.push(next.children[n]!);
  }
}

/** The innermost element that holds a stretch of text; the steps to it, the root first. */
export function pathTo({ root }: Tree, { start, end }: Span): readonly Element[] {
  const path: Element[] = [];
  for (let at: Element | undefined = root; at; ) {
    path.push(at);
    at = holding(at.children, start, end);
  }
  return path;
}

function holding(children: readonly Element[], start: number, end: number): Element | undefined {
  let [low, high] = [0, children.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const child = children[middle]!;
    if (child.end <= start) low = middle + 1;
    else if (child.inside > start) high = middle - 1;
    else return end <= child.outside ? child : undefined;
  }
  return undefined;
}

/** The words inside an element, those of the elements in it too. */
export function wordsOf({ xml }: Tree, { inside, outside }: Element): string {
  return unescaped(xml.slice(inside, outside).replace(/<[^>]*>/g, ''));
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return named[name as string] ?? whole;
    return String.fromCodePoint(hex ? Number.parseInt(hex as string, 16) : Number(decimal));
  });
}

/** What XML 1.0 does not let stand in a text, not even escaped. */
const forbidden = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text for an element's inside or an attribute's value. */
export function escaped(text: string): string {
  return text
    .replace(forbidden, '\ufffd')
    .replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&quot;');
}
