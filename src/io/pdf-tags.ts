import type { StructTreeNode } from 'pdfjs-dist/types/src/display/api.js';

/** Roles of parts of a paragraph (ISO 32000-1 §14.8.4.4); all others are paragraphs, cells or what holds these. */
const inline = new Set([
  'Span',
  'Link',
  'Quote',
  'Reference',
  'Note',
  'BibEntry',
  'Code',
  'Annot',
  'Em',
  'Strong',
  'Sub',
]);
const deepest = 200;

/** Marked content of a page → number of the paragraph it stands in. */
export function tagsOf(tree: StructTreeNode): ReadonlyMap<string, number> {
  const tags = new Map<string, number>();
  let paragraphs = 0;
  const walk = (node: StructTreeNode, paragraph: number, depth: number): void => {
    for (const child of node.children) {
      if ('id' in child) tags.set(child.id, paragraph);
      else if ('role' in child && depth < deepest)
        walk(child, inline.has(child.role) ? paragraph : ++paragraphs, depth + 1);
    }
  };
  walk(tree, 0, 0);
  return tags;
}
