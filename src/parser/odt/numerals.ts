import { alphabetic, numberAs } from '../paragraphs/numbers.ts';

/**
 * A number as `style:num-format` has it shown (ODF 1.3 part 3 §19.502), with LibreOffice's form for leading zeros;
 * figures for forms that are not known. `repeated`: after z come aa, bb (`style:num-letter-sync`), not aa, ab.
 */
export function numeral(value: number, format: string, repeated: boolean): string {
  switch (format) {
    case 'a':
      return repeated ? numberAs(value, 'lowerLetter') : alphabetic(value);
    case 'A':
      return repeated ? numberAs(value, 'upperLetter') : alphabetic(value).toUpperCase();
    case 'i':
      return numberAs(value, 'lowerRoman');
    case 'I':
      return numberAs(value, 'upperRoman');
    default:
      return String(value).padStart(widthOf(format), '0');
  }
}

/** Width of « 01, 02, 03, ... ». */
function widthOf(format: string): number {
  return /^0+1/.exec(format)?.[0].length ?? 0;
}
