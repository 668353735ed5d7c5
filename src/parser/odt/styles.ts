import { type Layout, type Look, type Own, ownOf, plain } from './look.ts';
import { type Element, elementsOf } from './xml.ts';

/** What the styles of a document make of its text. */
export interface Styles {
  /** Look of a paragraph's plain words and its layout, resolved. */
  paragraph(style: string | undefined): Look & Layout;
  /** Look of a span: what its style leaves open is as it was around it. */
  span(style: string | undefined, around: Look): Look;
  table(style: string | undefined): Layout;
  /** Heading level 1–6 of a paragraph of this style. */
  heading(style: string | undefined): number | undefined;
  /** The list style that a style names itself or takes from another; undefined when none speaks of lists. */
  list(style: string | undefined): string | undefined;
}

type Family = 'paragraph' | 'text' | 'table';

interface Style {
  readonly name: string;
  /** Made by the program for formatting by hand; it speaks for the named style it rests on. */
  readonly automatic: boolean;
  readonly parent: string | undefined;
  readonly own: Own;
}

/** What a style comes to, and the name that a person sees. */
interface Resolved {
  readonly own: Own;
  readonly name?: string | undefined;
}

const nothing: Resolved = { own: {} };

/** Names are English in LibreOffice's files; other programs keep those of their language. */
const headings = /^(?:heading|titre|kop)(?:[ _]|_20_)?([1-6])$/i;

/**
 * `common` is `office:styles`, `automatic` the `office:automatic-styles` of the same part (ODF 1.3 part 3 §3.15):
 * those of the page headers may bear the same names as those of the text. `faces` are the fonts by their names.
 */
export function stylesOf(
  common: Element | undefined,
  automatic: Element | undefined,
  faces: ReadonlyMap<string, string>,
): Styles {
  const styles = new Map<string, Style>();
  for (const element of elementsOf(common)) add(element, false);
  for (const element of elementsOf(automatic)) add(element, true);

  function add(element: Element, isAutomatic: boolean): void {
    const family = element.attributes['style:family'] ?? '';
    const id = element.attributes['style:name'] ?? '';
    const key = element.name === 'style:default-style' ? `${family} default` : `${family}:${id}`;
    if (element.name === 'style:style' || element.name === 'style:default-style')
      styles.set(key, styleOf(element, isAutomatic, faces));
  }

  /** A style with what it takes from the one it rests on, and so forth; a circle ends where it closes. */
  const resolved = new Map<string, Resolved>();
  function resolve(family: Family, name: string | undefined): Resolved {
    const asked = `${family}:${name}`;
    const known = resolved.get(asked);
    if (known) return known;
    const open = new Map<string, Style>();
    let key = asked;
    for (
      let style = styles.get(key);
      style && !resolved.has(key) && !open.has(key);
      style = styles.get(key)
    ) {
      open.set(key, style);
      key = `${family}:${style.parent}`;
    }
    let found = resolved.get(key) ?? nothing;
    for (const [id, { automatic: made, name: own, own: said }] of [...open].reverse()) {
      found = { own: { ...found.own, ...said }, name: made ? found.name : own };
      resolved.set(id, found);
    }
    resolved.set(asked, found);
    return found;
  }

  const paragraphs = new Map<string, Look & Layout>();
  const levels = new Map<string, number>();
  return {
    paragraph(style = 'Standard') {
      let found = paragraphs.get(style);
      if (!found) {
        const { own } = resolve('paragraph', style);
        found = { ...plain, ...styles.get('paragraph default')?.own, ...own };
        paragraphs.set(style, found);
      }
      return found;
    },
    span: (style, around) => ({ ...around, ...resolve('text', style).own }),
    table: (style) => ({ ...plain, ...resolve('table', style).own }),
    heading(style = '') {
      let level = levels.get(style);
      if (level === undefined) {
        const { name = '' } = resolve('paragraph', style);
        level = Number((headings.exec(name) ?? headings.exec(style))?.[1] ?? 0);
        levels.set(style, level);
      }
      return level || undefined;
    },
    list: (style) => resolve('paragraph', style).own.list,
  };
}

function styleOf(element: Element, automatic: boolean, faces: ReadonlyMap<string, string>): Style {
  const { attributes } = element;
  return {
    name: attributes['style:display-name'] ?? attributes['style:name'] ?? '',
    automatic,
    parent: attributes['style:parent-style-name'],
    own: ownOf(element, faces),
  };
}
