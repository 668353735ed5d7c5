import type { Marker } from './frame.ts';
import type { Look } from './look.ts';

/**
 * How Word writes a list into a web page: the number stands in the text, marked `mso-list:Ignore`; the filtered kind
 * drops that mark and leaves the blanks behind the number, in a font and size of their own.
 */
export function markerOf(style: string): Marker | undefined {
  if (/mso-list:\s*ignore/i.test(style)) return 'told';
  return /font:\s*7\.0pt\s+["']?times new roman/i.test(style) ? 'spaced' : undefined;
}

/** Longer than any number with its level, Roman or in words ("Question 12 :"). */
const longest = 24;

/** Whether the words before Word's blanks can be a number. */
export function mayBeMarker(words: string): boolean {
  return words.trim() !== '' && words.length <= longest && !words.includes('\u2028');
}

/** The number as displayed, or '' for a bullet: a picture, a dash, the hollow "o". */
export function markerText(words: string, font: Look['font']): string {
  const text = words.trim();
  const bullet = font === 'signs' || (font === 'typewriter' && text === 'o') || !/[\p{L}\p{N}]/u.test(text);
  return bullet ? '' : text;
}
