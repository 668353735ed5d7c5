import type { Line } from '../blocks.ts';

/** « p. 3 », « 3/9 », "- 3 -", « Page 3 sur 9 », "blz. 3 van 9", « 3 », with nothing else on the line. */
const pageMark =
  /^\s*(?:[-–—]\s?)?(?:(?:p(?:age|agina)?|pg|blz|bladzijde)\.?\s?)?\d{1,4}(?:\s?(?:\/|sur|van|of|de)\s?\d{1,4})?(?:\s?[-–—])?\s*$/iu;
const bareNumber = /^\s*\d{1,4}\s*$/;
const pageWithin =
  /(?:^|\s)(?:p(?:age|agina)?|pg|blz|bladzijde)\.?\s?\d{1,4}(?:\s?(?:\/|sur|van|of)\s?\d{1,4})?\s*$|\s[-–|]\s?\d{1,3}\s?\/\s?\d{1,3}\s*$/iu;

/** « Notes de l'entretien – p. 3/9 »: page and number of pages at the end leave no doubt, even once. */
const pageOfPages =
  /(?:^|\s)(?:p(?:age|agina)?|pg|blz|bladzijde)\.?\s?\d{1,4}\s?(?:\/|sur|van|of)\s?\d{1,4}\s*$/iu;

/** Running heads are short, repeated, and stand at the edge of a page. */
const longest = 100;
const least = 3;

/**
 * Lines that are furniture of the page, not of the record (domain §C.2 pageMark): page numbers, form feeds, and
 * running heads, which occur at least three times and mostly beside a page number.
 */
export function pageMarksIn(lines: readonly Line[]): ReadonlySet<Line> {
  const marks = new Set(lines.filter((line) => line.kind === 'page-mark' || isPageMark(line)));
  const groups = new Map<string, number[]>();
  const add = (key: string, i: number): void => {
    const group = groups.get(key);
    if (group) group.push(i);
    else groups.set(key, [i]);
  };
  lines.forEach((line, i) => {
    if (marks.has(line) || line.cell || line.kind === 'heading' || line.text.length > longest) return;
    const text = line.text.trim();
    if (pageWithin.test(text)) {
      const key = text.replace(/\d+/g, '#');
      add(key, i);
    } else if (text.length >= 6 && !/[.?!…:]$/.test(text) && !/^[[(]|^\p{L}{1,4}\s?\d*\s?:/u.test(text)) {
      add(text, i);
    }
  });
  for (const [key, at] of groups) {
    const beside = at.filter((i) => marks.has(lines[i - 1]!) || marks.has(lines[i + 1]!)).length;
    const numbered = key.includes('#') && pageWithin.test(lines[at[0]!]!.text);
    if (at.length >= least && (numbered || beside * 2 >= at.length)) for (const i of at) marks.add(lines[i]!);
  }
  return marks;
}

function isPageMark(line: Line): boolean {
  if (line.cell || line.text.length > longest) return false;
  if (pageOfPages.test(line.text) && !/[.?!:]\s/.test(line.text.slice(0, -8))) return true;
  if (!pageMark.test(line.text)) return false;
  // A bare number may be an answer (« Combien d'enfants ? » « 3 »): only one that stands apart from any layout is not.
  return !bareNumber.test(line.text);
}
