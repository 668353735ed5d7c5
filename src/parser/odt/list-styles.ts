import { numeral } from './numerals.ts';
import { type Element, elementsOf } from './xml.ts';

/** One level of a list style or of the numbering of headings. */
export interface Level {
  readonly kind: 'number' | 'bullet';
  /** `style:num-format`; empty: no number, only what stands around it. */
  readonly format: string;
  readonly repeated: boolean;
  readonly start: number;
  /** What is shown, with `%n%` for the number of level n, counted from 1. */
  readonly pattern: string;
}

/** Levels by number, 0-based; holes where a style says nothing of a level. */
export type ListStyle = readonly (Level | undefined)[];

const mostLevels = 10;
/** Longer than any label; each item of a list shows it again. */
const longestPattern = 60;

/** The list styles and, under its name, the numbering of headings in a part's `office:styles` or automatic styles. */
export function listStylesOf(...holders: readonly (Element | undefined)[]): ReadonlyMap<string, ListStyle> {
  const styles = new Map<string, ListStyle>();
  for (const holder of holders)
    for (const element of elementsOf(holder)) {
      const name = element.attributes['style:name'] ?? '';
      if (element.name === 'text:list-style') styles.set(name, levelsOf(element));
      else if (element.name === 'text:outline-style') styles.set(outline, levelsOf(element));
    }
  return styles;
}

/** The name LibreOffice gives the numbering of headings; a document has one. */
export const outline = 'Outline';

/** The label of level `at`, 0-based, where `values` are the numbers of it and of those above. */
export function labelOf(style: ListStyle, at: number, values: readonly number[]): string {
  const level = style[at];
  if (!level || level.kind === 'bullet') return '';
  return level.pattern
    .replace(/%(\d{1,2})%([^%]*)/g, (_, digits: string, behind: string, offset: number, all: string) => {
      const place = Number(digits) - 1;
      const shown = style[place];
      const isLast = offset + digits.length + 2 + behind.length >= all.length;
      // A level without a number takes along what parts it from the next one.
      if (shown?.format === '' && shown.kind === 'number') return isLast ? behind : '';
      if (shown?.kind === 'bullet') return behind;
      return numeral(values[place] ?? 1, shown?.format ?? '1', shown?.repeated ?? false) + behind;
    })
    .trim();
}

function levelsOf(style: Element): ListStyle {
  const levels: (Level | undefined)[] = [];
  for (const { name, attributes } of elementsOf(style)) {
    const level = Number(attributes['text:level']);
    if (!(level >= 1 && level <= mostLevels) || !name.includes('-level-style')) continue;
    levels[Math.floor(level) - 1] = {
      kind:
        name === 'text:list-level-style-number' || name === 'text:outline-level-style' ? 'number' : 'bullet',
      format: attributes['style:num-format'] ?? '',
      repeated: attributes['style:num-letter-sync'] === 'true',
      start: whole(attributes['text:start-value']) ?? 1,
      pattern: patternOf(Math.floor(level), attributes),
    };
  }
  return levels;
}

/** LibreOffice has the whole pattern; the standard says what stands around and how many levels are shown. */
function patternOf(level: number, attributes: Element['attributes']): string {
  const own = attributes['loext:num-list-format'] ?? attributes['style:num-list-format'];
  if (own !== undefined) return own.slice(0, longestPattern);
  const shown = Math.min(level, Math.max(1, whole(attributes['text:display-levels']) ?? 1));
  const numbers = Array.from({ length: shown }, (_, n) => `%${level - shown + 1 + n}%`).join('.');
  const [prefix = '', suffix = ''] = [attributes['style:num-prefix'], attributes['style:num-suffix']];
  return `${prefix.slice(0, longestPattern)}${numbers}${suffix.slice(0, longestPattern)}`;
}

/** A number as attributes of lists have it; undefined for what is none. */
export function whole(written: string | undefined): number | undefined {
  return written !== undefined && /^\d{1,9}$/.test(written) ? Number(written) : undefined;
}
