/**
 * A number for a folded word: the lowest ten bits stand for its first two letters, twenty more for the whole word.
 * Equal words have equal numbers; a search asks the number first, since most words of a text begin no phrase.
 */
export function wordHash(fold: string): number {
  let hash = 0x11c9dc5;
  for (let i = 0; i < fold.length; i++) hash = Math.imul(hash ^ fold.charCodeAt(i), 0x1000193);
  hash ^= hash >>> 15;
  return ((hash & 0xfffff) << 10) | lettersHash(fold);
}

/** The part of it that stands for the first two letters. */
export function lettersHash(fold: string): number {
  const first = fold.length > 0 ? fold.charCodeAt(0) : 0;
  const second = fold.length > 1 ? fold.charCodeAt(1) : 0;
  return (first * 37 + second) & 0x3ff;
}

/** The part for the whole word, cut to a power of two less one. */
export function wholeHash(hash: number, mask: number): number {
  return (hash >>> 10) & mask;
}
