import { type ListStyle, labelOf, outline, whole } from './list-styles.ts';
import type { Element } from './xml.ts';

/** What is counted in one list; lists that go on in another place share it. */
interface Count {
  /** Last number of each level, 0-based. */
  values: number[];
}

/** Where a paragraph stands in lists. */
export interface ListPlace {
  /** 0-based. */
  readonly level: number;
  readonly style: string | undefined;
  readonly count: Count;
  /** The item it stands in; absent in the head of a list. Its first paragraph takes the number. */
  readonly item?: { taken: boolean; readonly start?: number; readonly style?: string };
}

/** The automatic numbers of one document's text, in reading order (ODF 1.3 part 3 §5.3). */
export interface Numbering {
  /** A `text:list` in another list, or in none. */
  list(element: Element, around: ListPlace | undefined): ListPlace;
  /** A `text:list-item` or `text:list-header` of the list. */
  item(element: Element, place: ListPlace): ListPlace;
  /** A `text:numbered-paragraph`. */
  numbered(element: Element): ListPlace;
  /** The label of a paragraph in a list; `own` is the list style that its style names. */
  label(place: ListPlace, own: string | undefined): string;
  /** The label of a heading outside lists. */
  heading(element: Element, own: string | undefined): string;
}

export function numberingOf(styles: ReadonlyMap<string, ListStyle>): Numbering {
  const counts = new Map<string, Count>();
  const headings: Count = { values: [] };
  let last: { readonly style: string | undefined; readonly count: Count } | undefined;

  function next({ values }: Count, style: ListStyle, level: number, start: number | undefined): void {
    // An item of a deeper level may come before any of the levels above it, which then count as begun.
    for (let above = 0; above < level; above++) values[above] ??= style[above]?.start ?? 1;
    const before = values[level];
    values[level] = start ?? (before === undefined ? (style[level]?.start ?? 1) : before + 1);
    values.length = level + 1;
  }

  function countOf(element: Element, style: string | undefined): Count {
    const goesOn = counts.get(element.attributes['text:continue-list'] ?? '');
    if (goesOn) return goesOn;
    if (element.attributes['text:continue-numbering'] === 'true' && last?.style === style && last)
      return last.count;
    return { values: [] };
  }

  return {
    list(element, around) {
      const { attributes } = element;
      const style = attributes['text:style-name'] ?? around?.style;
      const level = around ? around.level + 1 : 0;
      if (around && style === around.style) return { level, style, count: around.count };
      const count = countOf(element, style);
      last = { style, count };
      const id = attributes['xml:id'] ?? attributes['text:id'];
      if (id !== undefined) counts.set(id, count);
      return { level, style, count };
    },
    item({ name, attributes }, { level, style, count }) {
      if (name !== 'text:list-item') return { level, style, count };
      const start = whole(attributes['text:start-value']);
      const other = attributes['text:style-override'];
      const item = { taken: false, ...(start !== undefined && { start }), ...(other && { style: other }) };
      return { level, style, count, item };
    },
    numbered({ attributes }) {
      const style = attributes['text:style-name'];
      const id = `numbered ${attributes['text:list-id'] ?? style}`;
      const count = counts.get(id) ?? { values: [] };
      counts.set(id, count);
      const start = whole(attributes['text:start-value']);
      const level = Math.min(10, Math.max(1, whole(attributes['text:level']) ?? 1)) - 1;
      return { level, style, count, item: { taken: false, ...(start !== undefined && { start }) } };
    },
    label({ item, level, style, count }, own) {
      if (!item || item.taken) return '';
      item.taken = true;
      const levels = styles.get(item.style ?? style ?? own ?? '') ?? [];
      next(count, levels, level, item.start);
      return labelOf(levels, level, count.values);
    },
    heading({ attributes }, own) {
      const level = Math.max(1, whole(attributes['text:outline-level']) ?? 1) - 1;
      if (own === '' || attributes['text:is-list-header'] === 'true') return '';
      const name = own !== undefined && styles.has(own) ? own : outline;
      const levels = styles.get(name) ?? [];
      const count = name === outline ? headings : (counts.get(`style ${name}`) ?? { values: [] });
      counts.set(`style ${name}`, count);
      if (!levels[level]) return '';
      const restart = attributes['text:restart-numbering'] === 'true';
      const start = restart ? (whole(attributes['text:start-value']) ?? levels[level].start) : undefined;
      next(count, levels, level, start);
      return labelOf(levels, level, count.values);
    },
  };
}
