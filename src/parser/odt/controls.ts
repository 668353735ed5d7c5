import { type Element, elementsOf, wordsIn } from './xml.ts';

const off = '\u2610';
const on = '\u2612';

/** Controls that somebody writes in; the others are buttons and the like. */
const filled = new Set(
  ['text', 'textarea', 'formatted-text', 'number', 'date', 'time', 'combobox'].map((kind) => `form:${kind}`),
);

/**
 * What the form controls of a document show, by the id that shapes in the text name (ODF 1.3 part 3 §13): a check box
 * with its label, what was filled in or chosen.
 */
export function controlsOf(body: Element): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const read = (element: Element): void => {
    for (const inside of elementsOf(element)) {
      const { name, attributes } = inside;
      if (!name.startsWith('form:') && name !== 'office:forms') continue;
      const shown = shownBy(inside);
      for (const id of [attributes['xml:id'], attributes['form:id']])
        if (id !== undefined && shown !== undefined) found.set(id, shown);
      read(inside);
    }
  };
  read(body);
  return found;
}

function shownBy(control: Element): string | undefined {
  const { name, attributes } = control;
  const label = attributes['form:label'] ?? '';
  switch (name) {
    case 'form:checkbox':
    case 'form:radio': {
      const state = attributes['form:current-state'] ?? attributes['form:state'];
      const selected = attributes['form:current-selected'] ?? attributes['form:selected'];
      return `${state === 'checked' || selected === 'true' ? on : off} ${label}`.trim();
    }
    case 'form:fixed-text':
      return label;
    case 'form:listbox':
      return elementsOf(control)
        .filter((option) => option.attributes['form:current-selected'] === 'true')
        .map((option) => option.attributes['form:label'] ?? '')
        .join(', ');
    default:
      return filled.has(name) ? (attributes['form:current-value'] ?? attributes['form:value']) : undefined;
  }
}

/** What a field of Word's old forms shows; `undefined` for those that have their words in the text. */
export function fieldmarkOf(mark: Element): string | undefined {
  const type = mark.attributes['field:type'] ?? '';
  const given = elementsOf(mark).map(({ attributes }) => [
    attributes['field:name'] ?? '',
    attributes['field:value'] ?? '',
  ]);
  const value = (name: string): string | undefined => given.find(([key]) => key === name)?.[1];
  if (type.endsWith('FORMCHECKBOX')) return value('Checkbox_Checked') === 'true' ? on : off;
  if (!type.endsWith('FORMDROPDOWN')) return undefined;
  const entries = given.filter(([name]) => name === 'Dropdown_ListEntry');
  return entries[Number(value('Dropdown_Selected') ?? 0)]?.[1];
}

/** What a drop-down field shows: its own words, or else the label marked as chosen. */
export function dropDownOf(field: Element): string | undefined {
  if (wordsIn(field).trim() !== '') return undefined;
  return elementsOf(field).find(({ attributes }) => attributes['text:current-selected'] === 'true')
    ?.attributes['text:value'];
}
