import { type Element, elementsOf, isParagraph, wordsIn } from './xml.ts';

/**
 * Whether a section takes its text from another file, which is never opened, and holds no copy of it (ODF 1.3 part 3
 * §5.4.2; a master document has one such section per part).
 */
export function outsideOnly(section: Element): boolean {
  if (section.name !== 'text:section') return false;
  const linked = elementsOf(section).some(
    ({ name, attributes }) =>
      (name === 'text:section-source' && (attributes['xlink:href'] ?? '') !== '') ||
      name === 'office:dde-source',
  );
  return linked && !hasWords(section);
}

function hasWords(element: Element): boolean {
  return elementsOf(element).some((inside) =>
    isParagraph(inside) ? wordsIn(inside).trim() !== '' : hasWords(inside),
  );
}
