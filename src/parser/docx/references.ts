import type { Element } from './xml.ts';

/** What the text points at: notes in the order they are met, and comments. */
export interface References {
  readonly footnotes: ReadonlySet<string>;
  readonly endnotes: ReadonlySet<string>;
  readonly comments: ReadonlySet<string>;
  /** Takes a reference; false for any other element. */
  take(element: Element): boolean;
}

export function newReferences(): References {
  const footnotes = new Set<string>();
  const endnotes = new Set<string>();
  const comments = new Set<string>();
  const kinds: Readonly<Record<string, Set<string>>> = {
    'w:footnoteReference': footnotes,
    'w:endnoteReference': endnotes,
    'w:commentReference': comments,
  };
  return {
    footnotes,
    endnotes,
    comments,
    take({ name, attributes }) {
      const kind = kinds[name];
      if (kind && attributes.id !== undefined) kind.add(attributes.id);
      return kind !== undefined;
    },
  };
}
