import type { SaxesTagNS } from 'saxes';
import type { Span } from '../../model/place.ts';
import type { Limits } from '../limits.ts';
import { Unreadable } from '../unreadable.ts';
import { walkXml } from '../xml/walk.ts';

/** `name` has our own prefix for the namespaces we know, whatever the file's prefix; others have none. */
export interface Element {
  readonly name: string;
  /** By local name: those of the element's own namespace and those without one; of relationships, as "r:id". */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** Characters directly inside, kept where Word keeps words (`w:t`, `w:delText`, `m:t`) and nowhere else. */
  readonly words: readonly Words[];
}

/** Characters between two pieces of mark-up, and where they stand in the part decoded. */
export interface Words extends Span {
  readonly text: string;
}

type Growing = { -readonly [K in keyof Element]: Element[K] };

const office = 'http://schemas.openxmlformats.org';

/** Transitional and strict (ISO/IEC 29500-1 and -4). */
const prefixes: Readonly<Record<string, string>> = {
  [`${office}/wordprocessingml/2006/main`]: 'w:',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w:',
  [`${office}/officeDocument/2006/math`]: 'm:',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm:',
  [`${office}/officeDocument/2006/relationships`]: 'r:',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r:',
  [`${office}/markup-compatibility/2006`]: 'mc:',
  [`${office}/package/2006/relationships`]: 'rel:',
};

const noAttributes = {};
const nothing: never[] = [];

/** The tree of an XML part, and how many elements it has. Throws `Unreadable`. */
export function xmlOf(
  bytes: Uint8Array,
  limits: Pick<Limits, 'elements' | 'depth'>,
): { readonly root: Element; readonly elements: number } {
  const root: Growing = { name: '', attributes: noAttributes, children: nothing, words: nothing };
  const open: Growing[] = [root];
  const add = (element: Growing): void => {
    const parent = open[open.length - 1]!;
    // Most elements have no children; a list of its own only for those that have.
    if (parent.children === nothing) parent.children = [element];
    else (parent.children as Element[]).push(element);
    open.push(element);
  };
  const elements = walkXml(
    bytes,
    {
      open(tag, resolve) {
        const name = nameOf(tag);
        const element: Growing = { name, attributes: attributesOf(tag), children: nothing, words: nothing };
        // The prefixes that a choice requires mean what they mean where they stand (ISO/IEC 29500-3 §7.6).
        if (name === 'mc:Choice') {
          const required = (element.attributes.Requires ?? '').split(/\s+/).filter(Boolean);
          element.attributes = { Requires: required.map((each) => resolve(each) ?? '?').join(' ') };
        }
        add(element);
      },
      close() {
        open.pop();
      },
      text(text, start, end) {
        const element = open[open.length - 1]!;
        const { name } = element;
        if (name !== 'w:t' && name !== 'w:delText' && name !== 'm:t') return;
        if (element.words === nothing) element.words = [{ text, start, end }];
        else (element.words as Words[]).push({ text, start, end });
      },
    },
    limits,
  );
  const [top] = root.children;
  if (!top) throw new Unreadable('damaged-document');
  return { root: top, elements };
}

/** The first child of a name. */
export function child(element: Element | undefined, name: string): Element | undefined {
  if (element) for (const each of element.children) if (each.name === name) return each;
  return undefined;
}

/** All children of a name. */
export function childrenOf(element: Element | undefined, name: string): readonly Element[] {
  return element ? element.children.filter((each) => each.name === name) : nothing;
}

/** `val` of a child. */
export function valOf(element: Element | undefined, name: string): string | undefined {
  return child(element, name)?.attributes.val;
}

/** A whole number as `val` of a child; undefined for anything else. */
export function numberOf(element: Element | undefined, name: string): number | undefined {
  const value = valOf(element, name);
  return value !== undefined && /^-?\d{1,10}$/.test(value) ? Number(value) : undefined;
}

/** Present without a value means on (ISO/IEC 29500-1 §17.17.4, ST_OnOff). */
export function isOn(element: Element | undefined): boolean {
  return element !== undefined && isOnValue(element.attributes.val);
}

export function isOnValue(value: string | undefined): boolean {
  return value !== '0' && value !== 'false' && value !== 'off';
}

function nameOf({ uri, local }: SaxesTagNS): string {
  const prefix = prefixes[uri];
  return prefix ? prefix + local : '';
}

/** Revision ids and the like stand on nearly every element and tell nothing: other namespaces are left out. */
function attributesOf(tag: SaxesTagNS): Readonly<Record<string, string>> {
  let own: Record<string, string> | undefined;
  for (const name in tag.attributes) {
    const { uri, prefix, local, value } = tag.attributes[name]!;
    const key = keyOf(uri, prefix, local, tag.uri);
    if (key === undefined) continue;
    own ??= {};
    own[key] = value;
  }
  return own ?? noAttributes;
}

function keyOf(uri: string, prefix: string, local: string, own: string): string | undefined {
  if (prefix === 'xml') return local === 'space' ? local : undefined;
  if (uri === own || uri === '') return local.startsWith('rsid') ? undefined : local;
  return prefixes[uri] === 'r:' ? `r:${local}` : undefined;
}
