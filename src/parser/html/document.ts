import type { Reading, ReadOptions } from '../blocks.ts';
import type { Paragraph } from '../paragraphs/paragraph.ts';
import { readingOf } from '../paragraphs/reading.ts';
import { Unreadable } from '../unreadable.ts';
import { withoutPictures } from './ballast.ts';
import { bodyOf } from './body.ts';
import { sheetOf } from './css/sheet.ts';
import { decoded } from './encoding.ts';
import { hasTags } from './signature.ts';
import { elementsNamed, isText, treeOf } from './tree.ts';

/** A page as a reading; places of its words are offsets in its decoded text. Throws `Unreadable`. */
export function readPage(bytes: Uint8Array, path: string, options: ReadOptions): Reading {
  const { text, problems } = decoded(bytes);
  if (!hasTags(text)) throw new Unreadable('mislabelled');
  const { html, original } = withoutPictures(text);
  const page = treeOf(html, options.limits);
  const sheet = sheetOf(
    elementsNamed(page, 'style').map(({ childNodes }) =>
      childNodes.map((child) => (isText(child) ? child.value : '')).join(''),
    ),
  );
  const { paragraphs, changes, comments } = bodyOf(page, html, sheet, options);
  return readingOf(html === text ? paragraphs : moved(paragraphs, original), {
    format: 'html',
    path,
    problems: [
      ...problems,
      ...(changes > 0 ? [{ code: 'tracked-changes' as const, data: { count: changes } }] : []),
      ...(comments > 0 ? [{ code: 'comments-left-out' as const, data: { count: comments } }] : []),
    ],
  });
}

function moved(paragraphs: readonly Paragraph[], original: (offset: number) => number): readonly Paragraph[] {
  return paragraphs.map((paragraph) => ({
    ...paragraph,
    pieces: paragraph.pieces.map(({ origin, ...piece }) => ({
      ...piece,
      ...(origin && { origin: { start: original(origin.start), end: original(origin.end) } }),
    })),
  }));
}
