/** Word processors show line ends and tabs inside words as blanks. */
const blanks = /[\r\n\t\u2028\u2029]/g;

/** As long as before, without line ends. */
export function inOneLine(text: string): string {
  return text.replace(blanks, ' ');
}
