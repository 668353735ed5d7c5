import type { ReadOptions } from '../blocks.ts';
import type { Paragraph } from '../paragraphs/paragraph.ts';
import { Unreadable } from '../unreadable.ts';
import { apartOf, commentsIn } from './apart.ts';
import { boxesIn } from './boxes.ts';
import type { Sheet } from './css/sheet.ts';
import { fieldText } from './fields.ts';
import { Flow } from './flow.ts';
import type { Frame } from './frame.ts';
import type { Look } from './look.ts';
import { markerText, mayBeMarker } from './markers.ts';
import { keptEmpty, unseen } from './names.ts';
import { classesOf, opener, rootFrame } from './open.ts';
import { originReader } from './origin.ts';
import * as tree from './tree.ts';

/** Each is a page of its own to the parser. */
const mostBoxes = 1000;

/** What a page holds: its paragraphs in reading order, notes last, and what was passed over. */
export interface Body {
  readonly paragraphs: readonly Paragraph[];
  /** Insertions and deletions. */
  readonly changes: number;
  readonly comments: number;
}

/** Reads a page as a browser shows it; `html` is what `page` was made of. Throws `Unreadable`. */
export function bodyOf(
  page: tree.Document,
  html: string,
  sheet: Sheet,
  { changes: side, limits }: ReadOptions,
): Body {
  const flow = new Flow();
  const open = opener(sheet);
  const writer = tree.isWrittenBy(page, /^(?:LibreOffice|OpenOffice)/);
  const chunksOf = originReader();
  let changes = 0;
  let comments = 0;
  let boxes = 0;
  let font: Look['font'] = 'letters';

  /** Its own stack, not the machine's: pages may be nested deeper than that is high. */
  let at: Frame | undefined = rootFrame(page, 0);
  while (at) {
    const child: tree.Child | undefined = at.closed ? undefined : at.element.childNodes[at.next++];
    if (!child) at = leave(at);
    else if (tree.isText(child)) readText(child, at);
    else if (tree.isElement(child)) at = enter(child, at) ?? at;
    else if (tree.isComment(child)) readComment(child, at);
  }
  flow.end();
  const { paragraphs } = flow;
  const notes = paragraphs.filter(({ kind }) => kind === 'note');
  return {
    paragraphs:
      notes.length === 0 ? paragraphs : [...paragraphs.filter(({ kind }) => kind !== 'note'), ...notes],
    changes,
    comments,
  };

  function readText(
    { value, sourceCodeLocation: place }: tree.TextNode,
    { look, setting, base }: Frame,
  ): void {
    if (!look.visible || value === '') return;
    if (/\S/.test(value)) font = look.font;
    const from = base + (place?.startOffset ?? 0);
    const to = base + (place?.endOffset ?? 0);
    flow.text(chunksOf(value, html.slice(from, to), from), look, setting);
  }

  /** The frame to go on in; undefined when nothing of the element is to be read. */
  function enter(element: tree.Element, parent: Frame): Frame | undefined {
    const { tagName: name } = element;
    if (unseen.has(name)) return undefined;
    if (name === 'br') return void flow.lineEnd(parent.look, parent.setting);
    if (name === 'hr') return void flow.end();
    if (name === 'input') return void readField(element, parent);
    if (name === 'option' && parent.chosen && !parent.chosen.has(element)) return undefined;
    if (name === 'ins' || name === 'del') {
      changes++;
      if (name === (side === 'accepted' ? 'del' : 'ins')) return undefined;
    }
    const classes = classesOf(element);
    const apart = apartOf(element, classes);
    if (apart === 'comment') comments += commentsIn(element);
    if (apart === 'comment' || apart === 'reference') return undefined;
    if (apart === 'back-reference' || apart === 'comment-back-reference')
      return void markBlock(parent, apart === 'back-reference' ? 'note' : 'comment');
    const frame = open(element, classes, parent, apart, flow.paragraphs.length);
    if (!frame) return undefined;
    if (frame.block) flow.end();
    if (name === 'li') flow.label(frame.list?.label(element, frame.look.list) ?? '');
    if (frame.marker === 'told' && flow.start?.trim() === '') flow.take();
    return frame;
  }

  /** Ends an element; a text box that hangs on it comes before what is around it. */
  function leave(frame: Frame): Frame | undefined {
    if (frame.marker) readMarker(frame);
    if (frame.block) {
      const none = keptEmpty.has(frame.name) && flow.paragraphs.length === frame.before;
      flow.end(none && !frame.closed ? frame.setting : undefined);
      if (frame.name === 'li') flow.forget();
    }
    const box = frame.boxes?.shift();
    if (!box) return frame.parent;
    return rootFrame(tree.treeOf(html.slice(box.start, box.end), limits), box.start, frame);
  }

  function readField(input: tree.Element, { look, setting, base }: Frame): void {
    const text = fieldText(input);
    const place = input.sourceCodeLocation;
    if (text !== '' && look.visible)
      flow.text(
        [{ text, from: base + (place?.startOffset ?? 0), to: base + (place?.endOffset ?? 0) }],
        look,
        setting,
      );
  }

  function readMarker({ marker, parent }: Frame): void {
    const words = flow.start;
    if (words === undefined || !mayBeMarker(words) || (marker === 'spaced' && !/\s$/.test(words))) return;
    if (marker === 'spaced' && parent?.marker === 'told') return;
    flow.take();
    flow.forget();
    flow.label(markerText(words, font));
  }

  /** The number of a note or comment stands at the start of its paragraph, which tells what that paragraph is. */
  function markBlock(from: Frame, kind: 'note' | 'comment'): void {
    let block: Frame | undefined = from;
    while (block?.parent && !block.block) block = block.parent;
    const around = block?.parent;
    if (kind === 'comment') comments++;
    for (const frame of [from, block, around]) {
      if (!frame) continue;
      // The container is a note only if it begins with it: else it may be the page.
      if (frame === around && (around.name !== 'div' || !isFirst(block!, around))) continue;
      if (kind === 'note') frame.setting = { ...frame.setting, kind };
      else frame.closed = true;
    }
  }

  function readComment({ sourceCodeLocation: place }: tree.CommentNode, frame: Frame): void {
    if (!place) return;
    const start = frame.base + place.startOffset;
    let block = frame;
    while (!block.block && block.parent) block = block.parent;
    // Writer's comments; those of a template stand between paragraphs.
    if (writer && block.setting.whole) comments++;
    for (const box of boxesIn(html.slice(start, frame.base + place.endOffset))) {
      if (++boxes > mostBoxes) throw new Unreadable('too-large');
      block.boxes ??= [];
      block.boxes.push({ start: start + box.start, end: start + box.end });
    }
  }
}

function isFirst({ element }: Frame, { element: container }: Frame): boolean {
  return container.childNodes.find((child) => tree.isElement(child)) === element;
}
