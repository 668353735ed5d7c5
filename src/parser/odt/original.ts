import { type Changes, changeId } from './changes.ts';
import { type Cut, givenBack, restoredOf, restoring, type Standing } from './restored.ts';
import { type Element, isElement, isParagraph, type Node } from './xml.ts';

interface Growing {
  name: string;
  attributes: Element['attributes'];
  readonly children: Node[];
}

/** Inside a paragraph, a place where it was two; `after`: the words before it end in a blank. */
interface Gap {
  readonly cut: Cut;
  readonly after: boolean;
}

/** A body as it was before its tracked changes: insertions gone, deletions back, ends of paragraphs too. */
export function originalOf(body: Element, { inserted, deleted }: Changes): Element {
  /** Insertions that the reading is inside of. */
  const open = new Set<string>();
  /** Deletions that were not given back yet: each stands in one place. */
  const left = new Map(deleted);
  /** The paragraph whose end is inserted: what follows the insertion goes on in it. */
  let joining: Growing | undefined;
  /** Whether the words of the file so far, in the paragraph, end in a blank; one that follows is not shown. */
  let blank = true;
  /** Paragraphs of a list item that were, before the change, in an item of their own or in none. */
  const standings = new Map<Node, Standing>();
  /** Paragraphs of the file whose words go on in one before. */
  const joined = new Set<Node>();

  return { ...body, children: blocks(body.children, false) };

  /** What the mark of a change gives back where it stands. */
  function mark(element: Element): readonly Element[] {
    const id = changeId(element) ?? '';
    if (element.name === 'text:change-start' && inserted.has(id)) open.add(id);
    else if (element.name === 'text:change-end') open.delete(id);
    else if (element.name === 'text:change' && open.size === 0) {
      const gone = left.get(id) ?? [];
      left.delete(id);
      return gone;
    }
    return [];
  }

  function blocks(children: readonly Node[], listed: boolean): Node[] {
    const out: Node[] = [];
    for (const node of children) {
      if (!isElement(node)) {
        if (open.size === 0) out.push(node);
      } else if (changeId(node) !== undefined) out.push(...mark(node));
      else if (isParagraph(node)) out.push(...paragraph(node, listed));
      else if (node.name !== 'text:tracked-changes') out.push(...block(node));
    }
    return out;
  }

  function block(element: Element): readonly Node[] {
    const began = open.size > 0;
    const isItem = element.name === 'text:list-item';
    const inside = (): Node[] => blocks(element.children, isItem);
    const children = element.name === 'table:table-cell' ? apart(inside) : inside();
    // What the insertion brought, rows and items too, goes with it.
    if (began && !children.some(isElement)) return [];
    if (!isItem) return [{ ...element, children }];
    // Its first words went on in an item before, which has the number; the rest has none.
    const first = element.children.find(isElement);
    const headless = first !== undefined && joined.has(first);
    return itemsOf({ ...element, ...(headless && { name: 'text:list-header' }), children });
  }

  /** Paragraphs do not go on from one cell or frame into another. */
  function apart(read: () => Node[]): Node[] {
    const outer = { joining, blank };
    joining = undefined;
    const found = read();
    ({ joining, blank } = outer);
    return found;
  }

  /** One item per paragraph that was one before. */
  function itemsOf(item: Element): readonly Element[] {
    const found: Growing[] = [{ ...item, children: [] }];
    for (const node of item.children) {
      const name = standings.get(node);
      const begun = found.at(-1)!.children.some(isElement);
      if (name && begun) found.push({ name, attributes: {}, children: [] });
      else if (name) found.at(-1)!.name = name;
      found.at(-1)!.children.push(node);
    }
    return found;
  }

  function paragraph(element: Element, listed: boolean): readonly Node[] {
    const { name, attributes, children } = element;
    const began = open.size > 0;
    blank = true;
    const parts = inline(children, listed);
    let goesOn = began ? joining : undefined;
    if (goesOn && parts.length > 0 && !hasWords(goesOn.children)) {
      // A whole paragraph was inserted before the words of this one: they stay where they are, what they were.
      Object.assign(goesOn, { name: givenBack });
      goesOn = undefined;
    }
    if (goesOn && parts.length > 0) joined.add(element);
    let current: Growing = goesOn ?? { name, attributes, children: [] };
    const out: Node[] = goesOn || (began && open.size > 0 && parts.length === 0) ? [] : [current];
    for (const part of parts) {
      if (!isGap(part)) {
        current.children.push(part);
        continue;
      }
      const { first, last, between, tail } = part.cut;
      // Writer keeps with a deletion what each half was; a half in a list of its own had no words here.
      if (first) become(current, first.element, first.standing);
      else if (!hasWords(current.children) && out.at(-1) === current) out.pop();
      for (const { element, standing } of between) {
        if (standing) standings.set(element, standing);
        out.push(element);
      }
      current = { name, attributes, children: [restoring(tail, part.after)] };
      if (last) become(current, last.element, last.standing);
      out.push(current);
    }
    if (open.size === 0 || (began && !goesOn && parts.length === 0)) joining = undefined;
    else joining = current;
    return out;
  }

  function become(paragraph: Growing, { name, attributes }: Element, standing: Standing | undefined): void {
    if (standing) standings.set(paragraph, standing);
    if (attributes['text:style-name'] !== undefined) Object.assign(paragraph, { name, attributes });
  }

  /** What stays of a paragraph's inside; the marks of changes are gone, gaps stand in their place. */
  function inline(children: readonly Node[], listed: boolean): (Node | Gap)[] {
    const out: (Node | Gap)[] = [];
    for (const node of children) {
      if (!isElement(node)) {
        if (open.size === 0) out.push(node);
        blank = /[ \t\r\n]$/.test(node.text);
      } else if (changeId(node) !== undefined) {
        const { head, cut } = restoredOf(mark(node), listed);
        if (open.size === 0) out.push(restoring(head, blank));
        if (cut) out.push({ cut, after: blank });
      } else {
        if (signs.has(node.name)) blank = false;
        const began = open.size > 0;
        const inside = holdsBlocks(node)
          ? apart(() => blocks(node.children, false))
          : inline(node.children, listed);
        if (began && inside.length === 0) continue;
        out.push(...halves(node, inside));
      }
    }
    return out;
  }
}

/** What is shown as a sign; a blank that follows is shown too. */
const signs = new Set(['text:s', 'text:tab', 'text:line-break']);

/** An element around gaps, in two where it has one. */
function halves(element: Element, inside: readonly (Node | Gap)[]): readonly (Node | Gap)[] {
  const out: (Node | Gap)[] = [];
  let children: Node[] = [];
  for (const part of inside) {
    if (isGap(part)) {
      out.push({ ...element, children }, part);
      children = [];
    } else children.push(part);
  }
  return [...out, { ...element, children }];
}

function isGap(part: Node | Gap): part is Gap {
  return 'cut' in part;
}

function holdsBlocks({ name }: Element): boolean {
  return name.startsWith('draw:') || name === 'text:note' || name === 'office:annotation';
}

function hasWords(children: readonly Node[]): boolean {
  return children.some((node) => !isElement(node) || hasWords(node.children));
}
