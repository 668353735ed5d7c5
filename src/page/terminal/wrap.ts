/** Characters without a column of their own: combining marks, variation selectors, joiners. */
const joined = /\p{M}|\u200c|\u200d/u;
/** East Asian wide and emoji: two columns. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Columns that a terminal gives to the text. */
export function columns(text: string): number {
  let sum = 0;
  for (const sign of text) sum += joined.test(sign) ? 0 : wide.test(sign) ? 2 : 1;
  return sum;
}

/** Text padded with spaces to a number of columns. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columns(text)));
}

/** Lines of at most `width` columns, broken at spaces; a no-break space holds, a longer word overflows. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && columns(longer) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}
