import { child, type Element, elementsOf } from './xml.ts';

/** What is on or off in a stretch of text. */
export interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly hidden: boolean;
  /** Name of the font as its maker gave it; empty when no style tells. */
  readonly font: string;
}

/** What a style makes of a paragraph or a table beside its look. */
export interface Layout {
  /** Name of the list style; empty: numbered by none. */
  readonly list: string;
  /** A page ends before it, or behind it. */
  readonly pageBefore: boolean;
  readonly pageAfter: boolean;
  /** Name of the master page that begins with it; empty: the one before goes on. */
  readonly master: string;
}

export type Own = Partial<Look & Layout>;

export const plain: Look & Layout = {
  bold: false,
  italic: false,
  hidden: false,
  font: '',
  list: '',
  pageBefore: false,
  pageAfter: false,
  master: '',
};

/** Fonts by the name that styles use for them (ODF 1.3 part 3 §16.23). */
export function facesOf(root: Element | undefined): ReadonlyMap<string, string> {
  const faces = new Map<string, string>();
  for (const { attributes } of elementsOf(child(root, 'office:font-face-decls'))) {
    const family = attributes['svg:font-family']?.replace(/^['"]|['"]$/g, '');
    if (family) faces.set(attributes['style:name'] ?? '', family);
  }
  return faces;
}

/** What a `style:style` itself says; what it leaves out comes from elsewhere (ODF 1.3 part 3 §16.29). */
export function ownOf(style: Element, faces: ReadonlyMap<string, string>): Own {
  const words = child(style, 'style:text-properties')?.attributes ?? {};
  const block = child(style, 'style:paragraph-properties') ?? child(style, 'style:table-properties');
  const weight = words['fo:font-weight'];
  const posture = words['fo:font-style'];
  const display = words['text:display'];
  const face = words['style:font-name'];
  const font = face === undefined ? words['fo:font-family'] : (faces.get(face) ?? face);
  const before = block?.attributes['fo:break-before'];
  const after = block?.attributes['fo:break-after'];
  const list = style.attributes['style:list-style-name'];
  const master = style.attributes['style:master-page-name'];
  return {
    ...(weight !== undefined && { bold: weight === 'bold' || Number(weight) >= 600 }),
    ...(posture !== undefined && { italic: posture !== 'normal' }),
    ...(display !== undefined && { hidden: display === 'none' }),
    ...(font !== undefined && { font }),
    ...(before !== undefined && { pageBefore: before === 'page' }),
    ...(after !== undefined && { pageAfter: after === 'page' }),
    ...(list !== undefined && { list }),
    ...(master !== undefined && { master }),
  };
}
