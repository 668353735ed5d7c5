import { child, type Element, elementsOf } from './xml.ts';

/** What stands at the head and the foot of the pages: `style:header`, `style:footer` and their kin. */
export interface Furniture {
  readonly headers: readonly Element[];
  readonly footers: readonly Element[];
}

/** The first page's, all pages', the left pages'; LibreOffice named the first ones itself before the standard did. */
const kinds = ['-first', '', '-left'] as const;
const prefixes = ['style', 'loext'] as const;

/**
 * Headers and footers of the master pages that a text asks for (ODF 1.3 part 3 §16.9): `asked` are their names, the
 * empty one for the page a text begins with when it does not say.
 */
export function furnitureOf(root: Element | undefined, asked: Iterable<string>): Furniture {
  const masters = inUse(child(root, 'office:master-styles'), asked);
  const all = (place: 'header' | 'footer'): readonly Element[] =>
    masters.flatMap((master) =>
      kinds.flatMap((kind) =>
        prefixes.flatMap((prefix) => {
          const found = child(master, `${prefix}:${place}${kind}`);
          return found && found.attributes['style:display'] !== 'false' ? [found] : [];
        }),
      ),
    );
  return { headers: all('header'), footers: all('footer') };
}

function inUse(holder: Element | undefined, asked: Iterable<string>): readonly Element[] {
  const pages = elementsOf(holder).filter(({ name }) => name === 'style:master-page');
  const named = new Map(pages.map((page) => [page.attributes['style:name'] ?? '', page]));
  const used = new Set<Element>();
  for (const name of asked) {
    let page = named.get(name === '' ? 'Standard' : name) ?? (name === '' ? pages[0] : undefined);
    while (page && !used.has(page)) {
      used.add(page);
      page = named.get(page.attributes['style:next-style-name'] ?? '');
    }
  }
  return [...used];
}
