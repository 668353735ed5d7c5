/** What a browser writes before a list item, or '' for bullets and none (CSS counter styles §6–7). */
export function labelOf(number: number, style: string): string {
  const words = /^["'](.*)["']$/.exec(style)?.[1]?.trim();
  if (words !== undefined) return /[\p{L}\p{N}]/u.test(words) ? words : '';
  const written = countedIn(number, style);
  return written === undefined ? '' : `${written}.`;
}

/** The number alone; undefined in a style that does not count. */
export function countedIn(number: number, style: string): string | undefined {
  const written = styles[style];
  // Letters and Roman numbers end somewhere; after that, and below one, browsers count in digits.
  return written && (written(number) ?? String(number));
}

const styles: Readonly<Record<string, (number: number) => string | undefined>> = {
  decimal: String,
  'decimal-leading-zero': (number) => (number >= 0 && number < 10 ? `0${number}` : String(number)),
  'lower-alpha': (number) => letters(number),
  'lower-latin': (number) => letters(number),
  'upper-alpha': (number) => letters(number)?.toUpperCase(),
  'upper-latin': (number) => letters(number)?.toUpperCase(),
  'lower-roman': (number) => roman(number),
  'upper-roman': (number) => roman(number)?.toUpperCase(),
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

function letters(number: number): string | undefined {
  if (number < 1) return undefined;
  let written = '';
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26))
    written = String.fromCharCode(97 + ((rest - 1) % 26)) + written;
  return written;
}

const values: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(number: number): string | undefined {
  if (number < 1 || number > 3999) return undefined;
  let written = '';
  let rest = number;
  for (const [value, sign] of values) {
    written += sign.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return written;
}
