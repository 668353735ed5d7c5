/** More letters than this in a number, or a Roman number of such size, nobody writes; digits instead. */
const mostLetters = 20 * 26;
const largestRoman = 3999;

const romans = [
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
] as const;

/** A number as Word shows it in a format (ISO/IEC 29500-1 §17.18.59, ST_NumberFormat), or as the example "001"; unknown ones in digits. */
export function numberAs(value: number, format: string, language = ''): string {
  switch (format) {
    case 'none':
    case 'bullet':
      return '';
    case 'lowerLetter':
      return lettersOf(value);
    case 'upperLetter':
      return lettersOf(value).toUpperCase();
    case 'lowerRoman':
      return romanOf(value);
    case 'upperRoman':
      return romanOf(value).toUpperCase();
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'decimalEnclosedParen':
      return `(${value})`;
    case 'decimalEnclosedFullstop':
      return `${value}.`;
    case 'numberInDash':
      return `- ${value} -`;
    case 'hex':
      return value.toString(16).toUpperCase();
    case 'ordinal':
      return ordinalOf(value, language);
    default:
      // "001": as many digits as the example has.
      return format.startsWith('0') ? String(value).padStart(format.length, '0') : String(value);
  }
}

/** a … z, aa, ab, …, as web pages and ODF count; digits below one. */
export function alphabetic(value: number): string {
  if (value < 1) return String(value);
  let written = '';
  for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / 26))
    written = String.fromCharCode(0x61 + ((rest - 1) % 26)) + written;
  return written;
}

/** a … z, aa, bb, …, as Word counts. */
function lettersOf(value: number): string {
  if (value < 1 || value > mostLetters) return String(value);
  return String.fromCharCode(0x61 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

function romanOf(value: number): string {
  if (value < 1 || value > largestRoman) return String(value);
  let rest = value;
  let written = '';
  for (const [worth, letters] of romans) {
    for (; rest >= worth; rest -= worth) written += letters;
  }
  return written;
}

function ordinalOf(value: number, language: string): string {
  const tongue = language.slice(0, 2).toLowerCase();
  if (tongue === 'fr') return value === 1 ? '1er' : `${value}e`;
  if (tongue === 'nl') return `${value}e`;
  const teen = value % 100 >= 11 && value % 100 <= 13;
  return `${value}${(teen ? undefined : ['th', 'st', 'nd', 'rd'][value % 10]) ?? 'th'}`;
}
