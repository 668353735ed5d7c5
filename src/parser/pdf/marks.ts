import type { PdfLine } from './line.ts';

/** « OP : », "VIB:", "Q12 –", « Mme T. : »: up to three words and a sign, at the start of a line. */
const label =
  /^\s*(\p{L}[\p{L}\p{M}.'’]{0,24}(?: \p{L}[\p{L}\p{M}.'’]{0,20}){0,2}) ?\d{0,4} ?(?::|[–>-](?=\s))/u;
/** « Q51. », "R 7)": letters and a number, told from the end of a sentence by that they come back. */
const numbered = /^\s*(\p{Lu}{1,3}) ?\d{1,4} ?[.)](?=\s)/u;
const capitals = /^\p{Lu}{1,5}$/u;

/**
 * Tells marks of speakers in a text whose words are not known here: capitals before a colon, or a label that begins
 * at least two lines which cannot go on from the line above.
 */
export function marksIn(lines: readonly PdfLine[], right: number): (text: string) => boolean {
  const counts = new Map<string, number>();
  for (const [i, line] of lines.entries()) {
    const above = lines[i - 1];
    const key = labelOf(line.text);
    if (key && (!above || above.right < right - 0.2 * (right - above.x)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return (text) => {
    const key = labelOf(text);
    return key !== undefined && (capitals.test(key.replace(/\./g, '')) || (counts.get(key) ?? 0) > 1);
  };
}

/** The label that a text begins with, without its number and sign. */
export function labelOf(text: string): string | undefined {
  const letters = numbered.exec(text)?.[1];
  return letters === undefined ? label.exec(text)?.[1] : `${letters} 0`;
}
