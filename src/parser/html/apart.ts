import { attribute, type Element, elementsNamed } from './tree.ts';

/** Something in a page that is not in the flow of its text. */
export type Apart =
  | 'page-mark'
  | 'note'
  | 'comment'
  | 'reference'
  | 'back-reference'
  | 'comment-back-reference';

/**
 * What LibreOffice, Word ("web page", also filtered), Google Docs and converters of Markdown (DPUB-ARIA roles) make of
 * page headers, notes and comments: containers, and the numbers that lead there and back.
 */
export function apartOf(element: Element, classes: readonly string[]): Apart | undefined {
  if (element.tagName === 'a') return linkOf(element, classes);
  if (classes.includes('MsoCommentReference')) return 'reference';
  if (element.attrs.length === 0) return undefined;
  const part = /mso-element:\s*["']?([a-z-]+)/i.exec(attribute(element, 'style') ?? '')?.[1];
  if (part !== undefined) {
    if (/^(?:header|footer)$/.test(part)) return 'page-mark';
    if (/^(?:footnote|endnote)(?:-list)?$/.test(part)) return 'note';
    if (/^comment(?:-list)?$/.test(part)) return 'comment';
  }
  if (classes.includes('msocomtxt')) return 'comment';
  const role = attribute(element, 'role');
  if (role && /^doc-(?:footnote|endnote|endnotes)$/.test(role)) return 'note';
  if (element.tagName !== 'div') return undefined;
  if (/^(?:header|footer)$/.test(attribute(element, 'title') ?? '')) return 'page-mark';
  return /^(?:sdfootnote|sdendnote|ftn|edn)\d+$/.test(attribute(element, 'id') ?? '') ? 'note' : undefined;
}

const there = /^#(?:_(?:ftn|edn|msocom_)\d+|sd(?:foot|end)note\d+sym|ftnt\d+|cmnt\d+|fn:?\d+)$/;
const back = /^#(?:_(?:ftn|edn)ref\d+|sd(?:foot|end)note\d+anc|ftnt_ref\d+|fnref:?\d+)$/;

function linkOf(element: Element, classes: readonly string[]): Apart | undefined {
  const target = attribute(element, 'href') ?? '';
  if (classes.includes('msocomanchor') || there.test(target)) return 'reference';
  if (/^#cmnt_ref\d+$/.test(target)) return 'comment-back-reference';
  return back.test(target) ? 'back-reference' : undefined;
}

/** How many comments stand in a container of theirs. */
export function commentsIn(container: Element): number {
  const inside = elementsNamed(container, 'div').filter(({ attrs }) =>
    attrs.some(({ name, value }) => name === 'class' && /\bmsocomtxt\b/.test(value)),
  );
  return Math.max(inside.length, 1);
}
