import type { Insertion } from '../edits.ts';
import type { Spot } from '../places.ts';
import { attributeOf, type Element, elementsIn, pathTo, type Tree } from '../tree.ts';

/** Where marks can stand, and what must be closed before them and opened again behind them. */
interface Gap {
  readonly at: number;
  readonly before: string;
  readonly after: string;
}

/** A comment by its id: around words, or at the paragraph where both spots are one. */
export interface Range {
  readonly id: string;
  readonly first: Spot;
  readonly last: Spot;
  /** Around the whole of what stands in the paragraph there, without a cut. */
  readonly whole?: boolean;
}

/** What stands in a paragraph around runs, and may hold marks of comments as well (ISO/IEC 29500-1 §17.13.4). */
const open = new Set(
  ['hyperlink', 'ins', 'del', 'moveFrom', 'moveTo', 'fldSimple', 'smartTag', 'customXml', 'dir', 'bdo'].map(
    (name) => `w:${name}`,
  ),
);

/** Marks of ours that a cut leaves: blanks that mean nothing in XML, by which a cut run is made whole again. */
export const preserved = '  xml:space="preserve"';

/** All marks of comments in a body, cuts of runs included. `prefix` is bound to Word's namespace; `declared` binds it. */
export function marksFor(
  tree: Tree,
  ranges: readonly Range[],
  { prefix, declared }: { readonly prefix: string; readonly declared: string },
): readonly Insertion[] {
  const spaced = new Map<number, string>();
  const gaps = new Map<number, { gap: Gap; ends: string[]; points: string[]; starts: string[] }>();
  const at = (gap: Gap): { ends: string[]; points: string[]; starts: string[] } => {
    const found = gaps.get(gap.at) ?? { gap, ends: [], points: [], starts: [] };
    gaps.set(gap.at, found);
    return found;
  };
  const mark = (name: string, id: string): string => `<${prefix}:${name}${declared} ${prefix}:id="${id}"/>`;

  for (const { id, first, last, whole } of ranges) {
    const isPoint = !whole && (first === last || isLone(tree, first) || isLone(tree, last));
    const begin = isPoint
      ? paragraphStart(tree, first)
      : whole
        ? around(outermost(tree, first), 'start')
        : gapAt(tree, first, 'start', spaced);
    const end = isPoint
      ? begin
      : whole
        ? around(outermost(tree, last), 'end')
        : gapAt(tree, last, 'end', spaced);
    const reference = `<${prefix}:r${declared}>${mark('commentReference', id)}</${prefix}:r>`;
    const [starts, ends] = [mark('commentRangeStart', id), mark('commentRangeEnd', id)];
    if (end.at <= begin.at) {
      at(begin).points.push(starts + ends + reference);
      continue;
    }
    at(begin).starts.push(starts);
    // A link, a field or a tracked change may go without the comment; its reference stands behind it.
    const holder = outermost(tree, last);
    const behind = behindField(tree, last) ?? holder;
    const inParagraph = behind === holder && behind.name === 'w:r';
    at(end).ends.push(inParagraph ? ends + reference : ends);
    if (!inParagraph) at({ at: behind.end, before: '', after: '' }).ends.push(reference);
  }
  return [
    ...[...spaced].map(([place, text]) => ({ at: place, text })),
    ...[...gaps.values()].map(({ gap, ends, points, starts }) => ({
      at: gap.at,
      text: [gap.before, ...ends, ...points, ...starts, gap.after].join(''),
    })),
  ];
}

/** The steps to a spot from the paragraph of the body inwards, that included; text boxes are inside of runs. */
function stepsTo(tree: Tree, { leaf }: Spot): readonly [paragraph: Element, ...steps: Element[]] {
  const path = pathTo(tree, leaf);
  const [paragraph, ...steps] = path.slice(path.findIndex(({ name }) => name === 'w:p'));
  return [paragraph!, ...steps];
}

/** What stands in the paragraph itself and holds the spot. */
function outermost(tree: Tree, spot: Spot): Element {
  return stepsTo(tree, spot)[1]!;
}

/** The run that ends the field in whose result a spot stands, where it ends in the same paragraph. */
function behindField(tree: Tree, spot: Spot): Element | undefined {
  const [{ children }, holder] = stepsTo(tree, spot);
  let depth = 0;
  let isPast = false;
  for (const child of children) {
    for (const each of child.name === 'w:r' ? child.children : []) {
      const type = each.name === 'w:fldChar' ? attributeOf(tree, each, 'fldCharType') : undefined;
      if (type === 'begin') depth++;
      else if (type === 'end') depth--;
    }
    if (isPast && depth <= 0) return child;
    if (child === holder) {
      if (depth <= 0) return undefined;
      isPast = true;
    }
  }
  return undefined;
}

/**
 * Whether a spot stands in a control of one paragraph. LibreOffice (7.4) shows nothing of its words when a reference
 * stands behind them.
 */
function isLone(tree: Tree, spot: Spot): boolean {
  let holder = stepsTo(tree, spot)[0].parent;
  while (holder && holder.name !== 'w:sdtContent') holder = holder.parent;
  return holder !== undefined && [...elementsIn(holder)].filter(({ name }) => name === 'w:p').length === 1;
}

/** Behind the properties of the paragraph. */
function paragraphStart(tree: Tree, spot: Spot): Gap {
  const [{ children, inside }] = stepsTo(tree, spot);
  const properties = children.find(({ name }) => name === 'w:pPr');
  return { at: properties?.end ?? inside, before: '', after: '' };
}

function around({ start, end }: Element, side: 'start' | 'end'): Gap {
  return { at: side === 'start' ? start : end, before: '', after: '' };
}

/** The place itself where a run can be cut there, else the near side of what cannot be cut. */
function gapAt(tree: Tree, spot: Spot, side: 'start' | 'end', spaced: Map<number, string>): Gap {
  const [, ...steps] = stepsTo(tree, spot);
  const n = steps.findIndex(({ name }) => !open.has(name));
  const [run, words, ...deeper] = steps.slice(n);
  if (!run) return around(steps[0]!, side);
  const isWords = words?.name === 'w:t' || words?.name === 'w:delText';
  if (run.name !== 'w:r' || !words || !isWords || deeper.length > 0) return around(run, side);
  const content = run.children.filter(({ name }) => name !== 'w:rPr');
  const { at } = spot;
  const again = reopened(tree, run);
  const closed = `</${run.tag} >`;
  if (at <= words.inside)
    return content[0] === words ? around(run, 'start') : { at: words.start, before: closed, after: again };
  if (at >= words.outside)
    return content.at(-1) === words ? around(run, 'end') : { at: words.end, before: closed, after: again };
  const tag = tree.xml.slice(words.start, words.inside);
  if (!isCuttable(tree, words, at, tag)) return around(run, side);
  if (!/\sxml:space\s*=/.test(tag)) spaced.set(words.inside - 1, preserved);
  const attributes = tag
    .slice(words.tag.length + 1, -1)
    .replace(/\s+xml:space\s*=\s*(?:"[^"]*"|'[^']*')/, '');
  return {
    at,
    before: `</${words.tag} >${closed}`,
    after: `${again}<${words.tag}${attributes.trimEnd()} xml:space="preserve" >`,
  };
}

/** The start of a run again, with its look. */
function reopened({ xml }: Tree, run: Element): string {
  const look = run.children.find(({ name }) => name === 'w:rPr');
  return `${xml.slice(run.start, run.inside - 1)} >${look ? xml.slice(look.start, look.end) : ''}`;
}

/** Blanks at the ends that Word does not show would be shown in a half that has to keep its own. */
function isCuttable({ xml, cdata }: Tree, { inside, outside }: Element, at: number, tag: string): boolean {
  if (cdata.some(({ start, end }) => start < at && at < end)) return false;
  if (/\sxml:space\s*=\s*["']preserve["']/.test(tag)) return true;
  return !/\sxml:space\s*=/.test(tag) && !/^\s|\s$/.test(xml.slice(inside, outside));
}
