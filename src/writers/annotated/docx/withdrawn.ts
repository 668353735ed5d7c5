import type { Span } from '../../../model/place.ts';
import { type Shortened, without } from '../edits.ts';
import { attributeOf, type Element, elementsIn, type Tree } from '../tree.ts';
import { preserved } from './marks.ts';

const marks = new Set(['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference']);

/**
 * A body without the marks of the comments named. Runs that we cut ourselves are made whole, byte for byte as they
 * were; where a program has written the file anew since then, they stay in pieces, which nobody sees.
 */
export function withoutMarks(tree: Tree, ids: ReadonlySet<string>): Shortened {
  const gone = new Set<Element>();
  for (const element of elementsIn(tree.root)) {
    if (!marks.has(element.name) || !ids.has(attributeOf(tree, element, 'id') ?? '')) continue;
    const run = element.name === 'w:commentReference' ? element.parent : undefined;
    const isAlone = run?.children.every((each) => each === element || each.name === 'w:rPr');
    gone.add(run?.name === 'w:r' && isAlone ? run : element);
  }
  const seams = [...new Set([...gone].map(({ parent }) => parent!))].flatMap((parent) =>
    seamsIn(tree, parent.children, gone),
  );
  const rest = [...gone].filter(
    ({ start, end }) => !seams.some((seam) => seam.start <= start && end <= seam.end),
  );
  return without(tree.xml, [...seams, ...rest.map(({ start, end }) => ({ start, end }))]);
}

/** What stands between the halves of runs that were cut for marks which now go. */
function seamsIn({ xml }: Tree, siblings: readonly Element[], gone: ReadonlySet<Element>): readonly Span[] {
  const seams: Span[] = [];
  for (const [n, run] of siblings.entries()) {
    if (run.name !== 'w:r' || gone.has(run) || xml[run.end - 2] !== ' ') continue;
    let next = n + 1;
    while (siblings[next] && gone.has(siblings[next]!)) next++;
    const other = siblings[next];
    if (next === n + 1 || !other || other.name !== 'w:r' || xml[other.inside - 2] !== ' ') continue;
    const left = run.children.at(-1);
    const look = other.children.find(({ name }) => name === 'w:rPr');
    const right = other.children.find((each) => each !== look);
    const isCutInWords = left && right && left.name === right.name && xml[left.end - 2] === ' ';
    if (!isCutInWords || xml[right.inside - 2] !== ' ') {
      seams.push({ start: run.outside, end: look?.end ?? other.inside });
      continue;
    }
    seams.push({ start: left.outside, end: right.inside });
    const spaced = xml.slice(left.start, left.inside).indexOf(preserved);
    if (spaced !== -1)
      seams.push({ start: left.start + spaced, end: left.start + spaced + preserved.length });
  }
  return seams;
}
