import { type Element, isElement } from './xml.ts';

/** What may say of itself that the page does not show it (`text:display`, ODF 1.3 part 3 §19.805). */
const displayed = new Set([
  'text:section',
  'text:variable-set',
  'text:user-field-get',
  'text:user-field-input',
  'text:expression',
]);

/** Sections, paragraphs, frames and fields that the page does not show, and the prompts of empty content controls. */
export function isHidden(element: Element): boolean {
  const { name, attributes } = element;
  if (attributes['loext:showing-place-holder'] === 'true' || attributes['draw:display'] === 'none')
    return true;
  if (displayed.has(name) && attributes['text:display'] === 'none') return true;
  if (name === 'text:section' || name === 'text:hidden-text') return attributes['text:is-hidden'] === 'true';
  return (name === 'text:p' || name === 'text:h') && hidesParagraph(element);
}

/** A field anywhere in a paragraph, in spans too, may hide it whole. */
function hidesParagraph(element: Element): boolean {
  return element.children.some(
    (inside) =>
      isElement(inside) &&
      ((inside.name === 'text:hidden-paragraph' && inside.attributes['text:is-hidden'] === 'true') ||
        (inside.name === 'text:span' && hidesParagraph(inside))),
  );
}
