import { alphabetic, numberAs } from '../paragraphs/numbers.ts';

/** What a browser writes before a list item, or '' for bullets and none (CSS counter styles §6–7). */
export function labelOf(number: number, style: string): string {
  const words = /^["'](.*)["']$/.exec(style)?.[1]?.trim();
  if (words !== undefined) return /[\p{L}\p{N}]/u.test(words) ? words : '';
  const written = countedIn(number, style);
  return written === undefined ? '' : `${written}.`;
}

/** The number alone; undefined in a style that does not count. */
export function countedIn(number: number, style: string): string | undefined {
  // Letters and Roman numbers end somewhere; after that, and below one, browsers count in digits.
  return styles[style]?.(number);
}

const styles: Readonly<Record<string, (number: number) => string>> = {
  decimal: String,
  'decimal-leading-zero': (number) => (number >= 0 && number < 10 ? `0${number}` : String(number)),
  'lower-alpha': alphabetic,
  'lower-latin': alphabetic,
  'upper-alpha': (number) => alphabetic(number).toUpperCase(),
  'upper-latin': (number) => alphabetic(number).toUpperCase(),
  'lower-roman': (number) => numberAs(number, 'lowerRoman'),
  'upper-roman': (number) => numberAs(number, 'upperRoman'),
};

/** The `type` of `<ol>` and `<li>` (HTML standard §15.3.7). */
export const listTypes: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
  disc: 'disc',
  circle: 'circle',
  square: 'square',
};
