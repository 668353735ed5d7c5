import type { Spot } from '../places.ts';
import { attributeOf, type Element, elementsIn, pathTo, type Tree } from '../tree.ts';

/** What may hold an annotation amid its words; fields, notes and frames may not. */
const open = new Set(['text:span', 'text:a', 'text:meta']);

/** Where an annotation can begin or end for a spot. */
export function gapAt(tree: Tree, spot: Spot, side: 'start' | 'end'): number {
  const steps = wayTo(tree, spot).steps;
  const closed = steps.find(({ name }) => !open.has(name));
  if (closed) return side === 'start' ? closed.start : closed.end;
  const raw = tree.cdata.find(({ start, end }) => start < spot.at && spot.at < end);
  return raw ? raw[side] : spot.at;
}

/** The beginning of the paragraph, there. */
export function paragraphAt(tree: Tree, spot: Spot): number {
  const { paragraph, steps } = wayTo(tree, spot);
  return paragraph?.inside ?? steps[0]?.start ?? spot.at;
}

/** The paragraph of the text, and from it inwards; what was deleted has its place where the text marks that. */
function wayTo(
  tree: Tree,
  { leaf }: Spot,
): { readonly paragraph?: Element; readonly steps: readonly Element[] } {
  const path = pathTo(tree, leaf);
  const region = path.find(({ name }) => name === 'text:changed-region');
  if (region) {
    const id = attributeOf(tree, region, 'id');
    for (const element of elementsIn(tree.root))
      if (element.name === 'text:change' && attributeOf(tree, element, 'change-id') === id)
        return { steps: [element] };
  }
  let n = paragraphIn(path, 0);
  // Frames of text take comments as the body does; other shapes do not.
  for (let frame = n; frame !== -1; ) {
    frame = path.findIndex(({ name }, at) => at > n && !open.has(name));
    if (path[frame]?.name !== 'draw:frame' || path[frame + 1]?.name !== 'draw:text-box') break;
    n = paragraphIn(path, frame + 1);
  }
  return { ...(path[n] && { paragraph: path[n] }), steps: path.slice(n + 1) };
}

function paragraphIn(path: readonly Element[], from: number): number {
  return path.findIndex(({ name }, at) => at >= from && (name === 'text:p' || name === 'text:h'));
}
