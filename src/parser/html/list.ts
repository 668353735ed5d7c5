import type { Declared } from './css/declarations.ts';
import type { Numbers } from './css/numbers.ts';
import { countedIn, labelOf, listTypes } from './numbering.ts';
import { attribute, type Element, isElement } from './tree.ts';

/** Counts the items of one list (HTML standard §4.4.5, 4.4.8). */
export class List {
  #next: number;
  readonly #step: 1 | -1;

  readonly #numbers: Numbers | undefined;

  constructor(element: Element, numbers?: Numbers) {
    this.#numbers = numbers;
    const reversed = element.tagName === 'ol' && attribute(element, 'reversed') !== undefined;
    this.#step = reversed ? -1 : 1;
    const start = element.tagName === 'ol' ? integer(attribute(element, 'start')) : undefined;
    this.#next = start ?? (reversed ? itemsOf(element) : 1);
  }

  /** What stands before the next item, which is numbered in `style` unless the list has numbers of its own. */
  label(item: Element, style: string): string {
    const number = this.#number(item);
    if (!this.#numbers) return labelOf(number, style);
    const { before, style: own, after } = this.#numbers;
    const written = countedIn(number, own);
    return written === undefined ? '' : `${before}${written}${after}`.trim();
  }

  #number(item: Element): number {
    const number = integer(attribute(item, 'value')) ?? this.#next;
    this.#next = number + this.#step;
    return number;
  }
}

/** What the attribute `type` of a list or an item says, as a style sheet would. */
export function listHints(element: Element): Declared | undefined {
  if (!['ol', 'ul', 'li'].includes(element.tagName)) return undefined;
  const type = attribute(element, 'type');
  const list = type === undefined ? undefined : (listTypes[type] ?? listTypes[type.toLowerCase()]);
  return list === undefined ? undefined : { list };
}

function itemsOf(element: Element): number {
  return element.childNodes.filter((child) => isElement(child) && child.tagName === 'li').length;
}

function integer(value: string | undefined): number | undefined {
  const digits = /^\s*([+-]?\d{1,9})/.exec(value ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}
