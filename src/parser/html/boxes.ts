/** A stretch of a comment. */
interface Inside {
  readonly start: number;
  readonly end: number;
}

const [before, after] = ['<![if !mso]>', '<![endif]>'];

/**
 * Text boxes: Word keeps their text in VML, in a comment that browsers pass over, and shows a picture of it instead.
 * `raw` is a comment with its signs. Gives where the inside of each box stands in it, without the table of one cell
 * that Word puts around it for other programs.
 */
export function boxesIn(raw: string): readonly Inside[] {
  if (!/^<!--\[if [^\]]*\bvml\b/.test(raw)) return [];
  const found: Inside[] = [];
  for (let at = raw.indexOf('<v:textbox'); at !== -1; at = raw.indexOf('<v:textbox', at)) {
    const start = raw.indexOf('>', at) + 1;
    const end = raw.indexOf('</v:textbox', at);
    if (start === 0 || end === -1) break;
    if (start < end) found.push(withoutTable(raw, start, end));
    at = end;
  }
  return found;
}

function withoutTable(raw: string, start: number, end: number): Inside {
  const inside = raw.slice(start, end);
  const first = inside.indexOf(after);
  const last = inside.lastIndexOf(before);
  if (!inside.trimStart().startsWith(before) || first > last) return { start, end };
  return { start: start + first + after.length, end: start + last };
}
