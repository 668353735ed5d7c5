import { type Look, ownLook, plain } from './look.ts';
import { type Element, elementsOf } from './xml.ts';

/** What the styles of a document make of its text. */
export interface Styles {
  /** Look of a paragraph's plain words, resolved. */
  paragraph(style: string | undefined): Look;
  /** Look of a span: what its style leaves open is as it was around it. */
  span(style: string | undefined, around: Look): Look;
  /** Heading level 1–6 of a paragraph of this style. */
  heading(style: string | undefined): number | undefined;
}

interface Style {
  readonly name: string;
  /** Made by the program for formatting by hand; it speaks for the named style it rests on. */
  readonly automatic: boolean;
  readonly parent: string | undefined;
  readonly look: Partial<Look>;
}

/** What a style comes to: its look, and the name that a person sees. */
interface Resolved {
  readonly look: Partial<Look>;
  readonly name?: string | undefined;
}

const nothing: Resolved = { look: {} };

/** Names are English in LibreOffice's files; other programs keep those of their language. */
const headings = /^(?:heading|titre|kop)(?:[ _]|_20_)?([1-6])$/i;

/**
 * `common` is `office:styles`, `automatic` the `office:automatic-styles` of the content (ODF 1.3 part 3 §3.15):
 * those of the page headers may bear the same names.
 */
export function stylesOf(common: Element | undefined, automatic: Element | undefined): Styles {
  const styles = new Map<string, Style>();
  for (const element of elementsOf(common)) add(element, false);
  for (const element of elementsOf(automatic)) add(element, true);

  function add(element: Element, isAutomatic: boolean): void {
    const family = element.attributes['style:family'] ?? '';
    const id = element.attributes['style:name'] ?? '';
    if (element.name === 'style:default-style') styles.set(`${family} default`, styleOf(element, false));
    else if (element.name === 'style:style') styles.set(`${family}:${id}`, styleOf(element, isAutomatic));
  }

  /** A style with what it takes from the one it rests on, and so forth; a circle ends where it closes. */
  const resolved = new Map<string, Resolved>();
  function resolve(family: 'paragraph' | 'text', name: string | undefined): Resolved {
    const open = new Map<string, Style>();
    let key = `${family}:${name}`;
    for (
      let style = styles.get(key);
      style && !resolved.has(key) && !open.has(key);
      style = styles.get(key)
    ) {
      open.set(key, style);
      key = `${family}:${style.parent}`;
    }
    let found = resolved.get(key) ?? nothing;
    for (const [id, { automatic, name: own, look }] of [...open].reverse()) {
      found = { look: { ...found.look, ...look }, name: automatic ? found.name : own };
      resolved.set(id, found);
    }
    return found;
  }

  return {
    paragraph: (style = 'Standard') => ({
      ...plain,
      ...styles.get('paragraph default')?.look,
      ...resolve('paragraph', style).look,
    }),
    span: (style, around) => ({ ...around, ...resolve('text', style).look }),
    heading(style) {
      const { name = '' } = resolve('paragraph', style);
      const level = (headings.exec(name) ?? headings.exec(style ?? ''))?.[1];
      return level === undefined ? undefined : Number(level);
    },
  };
}

function styleOf(element: Element, automatic: boolean): Style {
  const { attributes } = element;
  return {
    name: attributes['style:display-name'] ?? attributes['style:name'] ?? '',
    automatic,
    parent: attributes['style:parent-style-name'],
    look: ownLook(element),
  };
}
