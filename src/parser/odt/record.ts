import type { Problem } from '../../model/problem.ts';
import type { Reading, ReadOptions } from '../blocks.ts';
import type { Paragraph } from '../paragraphs/paragraph.ts';
import { readingOf } from '../paragraphs/reading.ts';
import { Unreadable } from '../unreadable.ts';
import { changesIn } from './changes.ts';
import { controlsOf } from './controls.ts';
import { furnitureOf } from './furniture.ts';
import { listStylesOf } from './list-styles.ts';
import { facesOf } from './look.ts';
import { numberingOf } from './numbering.ts';
import { originalOf } from './original.ts';
import { type Flow, type FlowReader, flowReader } from './paragraphs.ts';
import { stylesOf } from './styles.ts';
import { child, type Element } from './xml.ts';

/** A document as XML; `styles` is the root that holds common styles and master pages, the same one in a flat file. */
export interface Document {
  readonly root: Element;
  readonly styles: Element | undefined;
  readonly flat: boolean;
  readonly degraded: boolean;
}

type Bare = Flow['paragraphs'][number];

const stylesPart = 'styles.xml';

/** Page headers, the body, page footers, notes: footnotes first. Throws `Unreadable`. */
export function readingIn(
  { root, styles: styled, flat, degraded }: Document,
  path: string,
  { changes: side, limits }: ReadOptions,
): Reading {
  // A sheet or a set of slides has a body too.
  const text = child(child(root, 'office:body'), 'office:text');
  if (!text) throw new Unreadable('mislabelled');
  const common = child(styled, 'office:styles');
  const controls = controlsOf(text);
  const readerOf = (part: Element | undefined): FlowReader => {
    const automatic = child(part, 'office:automatic-styles');
    return flowReader({
      styles: stylesOf(common, automatic, facesOf(part)),
      numbering: numberingOf(listStylesOf(common, automatic)),
      controls,
      limits,
    });
  };
  let changed = 0;
  const shownSide = (holder: Element): Element => {
    const changes = changesIn(holder);
    changed += changes.count;
    return side === 'original' && changes.count > 0 ? originalOf(holder, changes) : holder;
  };

  const read = readerOf(root);
  const body = read(shownSide(text));
  const isEnd = (note: Element): boolean => note.attributes['text:note-class'] === 'endnote';
  const notes = [...body.notes.filter((note) => !isEnd(note)), ...body.notes.filter(isEnd)]
    .map((note) => child(note, 'text:note-body'))
    .flatMap((inside) => (inside ? [read(inside, 'note')] : []));

  const { headers, footers } = furnitureOf(styled, body.masters);
  const readAside = readerOf(styled);
  const aside = (holders: readonly Element[]): readonly Bare[] =>
    once(holders.map((holder) => readAside(shownSide(holder), 'page-mark').paragraphs));
  const above = aside(headers);
  const below = aside(footers);

  const inBody = numbered([...body.paragraphs, ...notes.flatMap((note) => note.paragraphs)]);
  const ends = body.paragraphs.length;
  const atEdge = flat
    ? numbered([...above, ...below], inBody.length)
    : numbered([...above, ...below]).map((paragraph) => ({ ...paragraph, part: stylesPart }));
  const flows = [body, ...notes];
  const comments = sum(flows, (flow) => flow.comments);
  const missing = sum(flows, (flow) => flow.missing);
  const problems: Problem[] = [
    ...(degraded || missing > 0 ? [{ code: 'degraded' } as const] : []),
    ...(changed > 0 ? [{ code: 'tracked-changes', data: { count: changed } } as const] : []),
    ...(comments > 0 ? [{ code: 'comments-left-out', data: { count: comments } } as const] : []),
  ];
  return readingOf(
    [
      ...atEdge.slice(0, above.length),
      ...inBody.slice(0, ends),
      ...atEdge.slice(above.length),
      ...inBody.slice(ends),
    ],
    { format: 'odt', path, body: flat ? '' : 'content.xml', problems },
  );
}

function numbered(paragraphs: readonly Bare[], from = 0): readonly Paragraph[] {
  return paragraphs.map((paragraph, n) => ({ ...paragraph, ordinal: from + n }));
}

/** What several kinds of pages have in common stands there once; blank lines around it are none of the record's. */
function once(sides: readonly (readonly Bare[])[]): readonly Bare[] {
  const seen = new Set<string>();
  return sides.flatMap((paragraphs) => {
    const worded = paragraphs.filter((paragraph) => wordsOf(paragraph).trim() !== '');
    const all = worded.map(wordsOf).join('\n');
    if (seen.has(all)) return [];
    seen.add(all);
    return worded;
  });
}

function wordsOf({ pieces }: Bare): string {
  return pieces.map(({ text }) => text).join('');
}

function sum(flows: readonly Flow[], count: (flow: Flow) => number): number {
  return flows.reduce((all, flow) => all + count(flow), 0);
}
