import { inOneLine } from '../paragraphs/one-line.ts';
import type { Element, Words } from './xml.ts';

/**
 * The words of a `w:t`. Without `xml:space`, blanks at its ends are the file's own layout (ISO/IEC 29500-1 §17.3.3.31);
 * only blanks proper, since a no-break space was typed.
 */
export function wordsOf({ words, attributes }: Element): readonly Words[] {
  const shown = words.map((each) => {
    const text = inOneLine(each.text);
    return text === each.text ? each : { ...each, text };
  });
  if (attributes.space === 'preserve') return shown;
  let [from, to] = [0, shown.length];
  while (from < to && isBlank(shown[from]!.text)) from++;
  while (to > from && isBlank(shown[to - 1]!.text)) to--;
  return shown.slice(from, to).map((each, i, { length }) => trimmed(each, i === 0, i === length - 1));
}

/** Blanks at an end are written as they are, not as escapes, so that the place of the words moves with them. */
function trimmed(words: Words, atStart: boolean, atEnd: boolean): Words {
  const { text, start, end } = words;
  let [from, to] = [0, text.length];
  if (atStart) while (text[from] === ' ') from++;
  if (atEnd) while (text[to - 1] === ' ') to--;
  if (to - from === text.length) return words;
  return { text: text.slice(from, to), start: start + from, end: end - (text.length - to) };
}

function isBlank(text: string): boolean {
  for (const sign of text) if (sign !== ' ') return false;
  return true;
}
