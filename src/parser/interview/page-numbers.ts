import type { Line } from '../blocks.ts';

/** « p. 3 », « 3/9 », "- 3 -", « Page 3 sur 9 », "blz. 3 van 9", « 3 », with nothing else on the line. */
const pageMark =
  /^\s*(?:[-–—]\s?)?(?:(?:p(?:age|agina)?|pg|blz|bladzijde)\.?\s?)?\d{1,4}(?:\s?(?:\/|sur|van|of|de)\s?\d{1,4})?(?:\s?[-–—])?\s*$/iu;
/** With a dash before it, it may be an answer as well (« – 6 »). */
const bareNumber = /^\s*(?:[-–—]\s?)?(\d{1,4})\s*$/u;

/** « Notes de l'entretien – p. 3/9 »: page and number of pages at the end leave no doubt, even once. */
const pageOfPages =
  /(?:^|\s)(?:p(?:age|agina)?|pg|blz|bladzijde)\.?\s?\d{1,4}\s?(?:\/|sur|van|of)\s?\d{1,4}\s*$/iu;

const longest = 100;
/** Bare numbers in a row, so many lines apart at least, count pages. */
const leastCounted = 3;
const leastApart = 6;

/** Lines that are a page's number and nothing else, and what a reader knew to be outside the text. */
export function pageNumbersIn(lines: readonly Line[]): readonly Line[] {
  const sure = lines.filter((line) => line.kind === 'page-mark' || isPageMark(line));
  return [...sure, ...bareNumbersIn(lines)];
}

function isPageMark(line: Line): boolean {
  if (line.cell || line.kind === 'note' || line.text.length > longest) return false;
  if (pageOfPages.test(line.text) && !/[.?!:]\s/.test(line.text.slice(0, -8))) return true;
  if (!pageMark.test(line.text)) return false;
  // A bare number may be an answer (« Combien d'enfants ? » « 3 »).
  return !bareNumber.test(line.text);
}

/** « 1 », « 2 », « 3 » far apart, or the page's own number at a form feed: nobody answers so. */
function bareNumbersIn(lines: readonly Line[]): readonly Line[] {
  const found: Line[] = [];
  let row: { readonly i: number; readonly number: number; readonly atFeed: boolean }[] = [];
  const close = (): void => {
    if (row.length >= leastCounted || row.some((each) => each.atFeed))
      for (const { i } of row) found.push(lines[i]!);
    row = [];
  };
  let feeds = 0;
  lines.forEach((line, i) => {
    if (isFeed(line)) feeds++;
    const digits = line.cell || line.kind !== 'text' ? undefined : bareNumber.exec(line.text)?.[1];
    if (digits === undefined) return;
    const number = Number(digits);
    const atFeed = (isFeed(lines[i - 1]) || isFeed(lines[i + 1])) && Math.abs(number - feeds - 1) <= 1;
    const last = row.at(-1);
    if (last && number === last.number + 1 && i - last.i >= leastApart) row.push({ i, number, atFeed });
    else if (!last || number <= 2 || atFeed) {
      close();
      row = [{ i, number, atFeed }];
    }
  });
  close();
  return found;
}

function isFeed(line: Line | undefined): boolean {
  return line?.kind === 'page-mark' && line.text.trim() === '';
}
