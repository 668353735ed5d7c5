/** HTML without what is of no use to a reader, and the way back to the offsets of the whole. */
export interface Slim {
  readonly html: string;
  /** Offset in the whole file of an offset in `html`. */
  original(offset: number): number;
}

interface Cut {
  /** Offset in what is left. */
  readonly at: number;
  /** How much was taken out up to here. */
  readonly sum: number;
}

/** Pictures shorter than this cost no time. */
const longest = 2000;

/** Takes pictures written into the file (`src="data:…"`, RFC 2397) out: megabytes of them may stand in one record. */
export function withoutPictures(html: string): Slim {
  const cuts: Cut[] = [];
  const parts: string[] = [];
  let from = 0;
  let sum = 0;
  for (const { 0: match, index } of html.matchAll(/\bsrc\s?=\s?(?:"data:[^"]*|'data:[^']*)/gi)) {
    if (match.length < longest) continue;
    const start = index + match.indexOf(':') + 1;
    const end = index + match.length;
    parts.push(html.slice(from, start));
    sum += end - start;
    cuts.push({ at: end - sum, sum });
    from = end;
  }
  if (cuts.length === 0) return { html, original: (offset) => offset };
  parts.push(html.slice(from));
  return { html: parts.join(''), original: (offset) => offset + cutBefore(cuts, offset) };
}

function cutBefore(cuts: readonly Cut[], offset: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cuts[middle]!.at <= offset) low = middle + 1;
    else high = middle;
  }
  return cuts[low - 1]?.sum ?? 0;
}
