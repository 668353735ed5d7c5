import { attribute, type Element, elementsNamed } from './tree.ts';

const written = /^(?:text|search|tel|url|email|number|date|time|datetime-local|month|week)$/;

/**
 * What a saved form shows in a field: its words, or a box with or without a cross, as Word and Writer write it in
 * their text. Passwords, buttons and files are no words of a record.
 */
export function fieldText(input: Element): string {
  const type = attribute(input, 'type')?.toLowerCase() ?? 'text';
  if (type === 'checkbox' || type === 'radio') return attribute(input, 'checked') === undefined ? '☐' : '☒';
  // What is no known type is a text field (HTML standard §4.10.5).
  return written.test(type) || !known.test(type) ? (attribute(input, 'value') ?? '') : '';
}

const known = /^(?:hidden|password|range|color|file|submit|image|reset|button)$/;

/** The options that a closed choice shows: those chosen, else the first. */
export function chosenIn(select: Element): ReadonlySet<Element> {
  const options = elementsNamed(select, 'option');
  const chosen = options.filter((option) => attribute(option, 'selected') !== undefined);
  if (attribute(select, 'multiple') !== undefined) return new Set(chosen);
  return new Set([chosen.at(-1) ?? options[0]].filter((option) => option !== undefined));
}
