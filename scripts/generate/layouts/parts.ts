import { colonOf, type Interview, type Item, type Part, type Speech, speechOf } from './model.ts';
import { type Block, type Paragraph, paragraph, rowOf, type Sheet, type Table } from './sheet.ts';

/** Every header field on a line of its own. */
export function fieldLines(interview: Interview): readonly Paragraph[] {
  return interview.fields.map(([label, value]) => paragraph(`${label}${colonOf(interview)} ${value}`));
}

/** Labels left, values right. */
export function fieldTable({ fields }: Interview): Table {
  return { kind: 'table', widths: [1, 2], rows: fields.map(([label, value]) => rowOf(label, value)) };
}

/** Paragraphs and list items as they stand. */
export function paragraphsOf(
  parts: readonly Part[],
  more: Parameters<typeof paragraph>[1] = {},
): readonly Paragraph[] {
  return parts.flatMap((part) =>
    typeof part === 'string'
      ? [paragraph(part, more)]
      : part.list.map((item) => paragraph(item, { ...more, list: 'bullet' })),
  );
}

/** « OP : » before the first paragraph. */
export function markedWith(mark: string, parts: readonly Part[]): readonly Paragraph[] {
  const [first, ...others] = paragraphsOf(parts);
  return [paragraph(`${mark} ${first!.words[0]!.text}`), ...others];
}

/** « OP : … », the mark as the record's legend has it. */
export function marked(interview: Interview, { speaker, parts }: Speech): readonly Paragraph[] {
  return markedWith(`${interview.marks[speaker]}${colonOf(interview)}`, parts);
}

/** What a layout does with each item; a break and a theme have a paragraph of their own. */
export function bodyOf(
  interview: Interview,
  say: (speech: Speech, n: number) => readonly Block[],
): readonly Block[] {
  let n = 0;
  return [
    ...interview.body.flatMap((item: Item): readonly Block[] => {
      const speech = speechOf(item);
      if (speech) return say(speech, ++n);
      return 'theme' in item
        ? [paragraph(item.theme, { depth: 2 })]
        : [paragraph((item as { break: string }).break)];
    }),
    paragraph(interview.closing),
  ];
}

/** Title, header and body of a record that is one flow. */
export function flowing(
  interview: Interview,
  say: (speech: Speech, n: number) => readonly Block[],
  head: readonly Block[] = fieldLines(interview),
): Sheet {
  return { title: interview.title, blocks: [...head, ...bodyOf(interview, say)] };
}
