import type { Span } from '../model/place.ts';

/** Format characters: soft hyphen, zero-width space and joiners, marks of direction, byte order marks. */
const invisible = /\p{Cf}/u;
/** Dashes and colons that look like those of the keyboard; each is one code unit, as its stand-in is. */
const alike = /[\u2010\u2011\u2212\ufe63\uff0d]|[\u2236\ufe55\uff1a]/gu;

/**
 * What a search finds in a text as a reader sees it: without invisible characters, with one kind of hyphen and of
 * colon. The offsets of what `find` finds are made those of the text itself.
 */
export function foundAsSeen<T extends Span>(
  text: string,
  find: (seen: string) => readonly T[],
): readonly T[] {
  const plain = text.replace(alike, (sign) =>
    sign < '\u2213' || sign === '\ufe63' || sign === '\uff0d' ? '-' : ':',
  );
  if (!invisible.test(plain)) return find(plain);
  const kept: string[] = [];
  const offsets: number[] = [];
  for (const match of plain.matchAll(/\P{Cf}/gu)) {
    kept.push(match[0]);
    for (let i = 0; i < match[0].length; i++) offsets.push(match.index + i);
  }
  return find(kept.join('')).map((found) => ({
    ...found,
    start: offsets[found.start] ?? text.length,
    end: found.end > found.start ? offsets[found.end - 1]! + 1 : (offsets[found.end] ?? text.length),
  }));
}
