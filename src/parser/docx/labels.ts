import { numberAs } from '../paragraphs/numbers.ts';
import { inOneLine } from '../paragraphs/one-line.ts';
import { type Level, type List, listsOf } from './lists.ts';
import type { Styles } from './styles.ts';
import { child, type Element, numberOf } from './xml.ts';

/**
 * What Word writes before the next paragraph, for its `w:pPr` and style; undefined without a number. Every call
 * counts, so there is one of these for each story.
 */
export type Labels = (properties: Element | undefined, style: string | undefined) => string | undefined;

/** Word allows some thirty signs; a file must not fill the memory with one number repeated. */
const longestLabel = 100;

/** Answers a new counter for a story. `root` is the `w:numbering` part. */
export function labelsOf(root: Element | undefined, styles: Styles): () => Labels {
  const lists = listsOf(root, styles);
  return () => {
    const counters = new Map<string, Map<number, number>>();
    const begun = new Set<string>();
    return (properties, style) => {
      const place = placeOf(properties, style, styles, lists);
      if (!place) return undefined;
      const { number, list, at } = place;
      const counter = counters.get(list.definition) ?? new Map<number, number>();
      counters.set(list.definition, counter);
      count(list, at, counter, begun, number);
      return displayed(list, at, counter, styles.language);
    };
  };
}

interface Place {
  readonly number: number;
  readonly list: List;
  readonly at: number;
}

function placeOf(
  properties: Element | undefined,
  style: string | undefined,
  styles: Styles,
  lists: (number: number) => List | undefined,
): Place | undefined {
  const direct = child(properties, 'w:numPr');
  const inherited = styles.paragraph(style);
  const own = numberOf(direct, 'w:numId');
  const number = own ?? inherited.list;
  // 0 takes the numbering away (ISO/IEC 29500-1 §17.9.18).
  const list = number ? lists(number) : undefined;
  if (number === undefined || !list) return undefined;
  const linked = own === undefined ? linkedLevel(list, inherited.chain) : undefined;
  const at = numberOf(direct, 'w:ilvl') ?? linked ?? inherited.level ?? 0;
  return list.levels.has(at) ? { number, list, at } : undefined;
}

/** A list that hangs on styles says itself which level a style has (§17.9.23). */
function linkedLevel({ levels }: List, chain: readonly string[]): number | undefined {
  for (const id of chain) for (const [at, { style }] of levels) if (style === id) return at;
  return undefined;
}

function count(
  list: List,
  at: number,
  counter: Map<number, number>,
  begun: Set<string>,
  number: number,
): void {
  const use = `${number}/${at}`;
  const fresh = !begun.has(use);
  begun.add(use);
  const start = list.starts.get(at);
  const last = counter.get(at);
  if (fresh && start !== undefined) counter.set(at, start);
  else counter.set(at, last === undefined ? startOf(list, at) : last + 1);
  for (const [below, { restart }] of list.levels) {
    if (below > at && (restart === undefined || at + 1 <= restart)) counter.delete(below);
  }
}

function startOf({ levels, starts }: List, at: number): number {
  return starts.get(at) ?? levels.get(at)?.start ?? 0;
}

/** `undefined` for bullets: one sign, whatever its letter, in whatever font. */
function displayed(
  list: List,
  at: number,
  counter: ReadonlyMap<number, number>,
  language: string | undefined,
): string | undefined {
  const { pattern, format, legal } = list.levels.get(at)!;
  if (format === 'bullet' && pattern.length < 2) return undefined;
  const label = pattern.slice(0, longestLabel).replace(/%([1-9])/g, (_, digit: string) => {
    const level = Number(digit) - 1;
    const shown = formatAt(list.levels.get(level), legal);
    return numberAs(counter.get(level) ?? startOf(list, level), shown, language);
  });
  return /[\p{L}\p{N}]/u.test(label) ? inOneLine(label).trim().slice(0, longestLabel) : undefined;
}

function formatAt(level: Level | undefined, legal: boolean): string {
  const format = level?.format ?? 'none';
  return legal && format !== 'none' && format !== 'bullet' ? 'decimal' : format;
}
