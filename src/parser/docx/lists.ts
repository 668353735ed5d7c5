import { chosen } from './alternates.ts';
import type { Styles } from './styles.ts';
import { child, childrenOf, type Element, isOn, numberOf, valOf } from './xml.ts';

/** One level of a list (ISO/IEC 29500-1 §17.9). */
export interface Level {
  readonly start: number;
  readonly format: string;
  /** With "%1" for the number of level 1, and so forth. */
  readonly pattern: string;
  /** 1-based level whose use, or that of any above it, starts this one again; 0: nothing does. */
  readonly restart: number | undefined;
  /** All numbers in digits. */
  readonly legal: boolean;
  /** Paragraph style that stands on this level. */
  readonly style: string | undefined;
}

export interface List {
  /** Lists of one definition count on together. */
  readonly definition: string;
  /** By 0-based number; at most nine. */
  readonly levels: ReadonlyMap<number, Level>;
  /** Numbers that this list begins with, where it does not go on counting. */
  readonly starts: ReadonlyMap<number, number>;
}

/** The lists of the `w:numbering` part, by number. */
export function listsOf(root: Element | undefined, styles: Styles): (number: number) => List | undefined {
  const definitions = new Map<string, Element>();
  const byStyle = new Map<string, Element>();
  for (const definition of childrenOf(root, 'w:abstractNum')) {
    definitions.set(definition.attributes.abstractNumId ?? '', definition);
    const style = valOf(definition, 'w:styleLink');
    if (style !== undefined) byStyle.set(style, definition);
  }
  const lists = new Map(childrenOf(root, 'w:num').map((list) => [Number(list.attributes.numId), list]));

  /** A definition may only name the style whose definition counts (§17.9.21); one step, so that no circle is walked. */
  const definitionOf = (list: Element): Element | undefined => {
    const definition = definitions.get(valOf(list, 'w:abstractNumId') ?? '');
    const style = valOf(definition, 'w:numStyleLink');
    if (style === undefined) return definition;
    const other = lists.get(styles.list(style) ?? -1);
    return (
      byStyle.get(style) ?? (other && definitions.get(valOf(other, 'w:abstractNumId') ?? '')) ?? definition
    );
  };

  const levelsOf = remembered((definition: Element) => new Map(numbered(childrenOf(definition, 'w:lvl'))));
  const listOf = remembered((list: Element): List | undefined => {
    const definition = definitionOf(list);
    if (!definition) return undefined;
    const overrides = childrenOf(list, 'w:lvlOverride').slice(0, 9);
    const own = overrides.flatMap((each) => numbered(childrenOf(each, 'w:lvl')));
    const levels = levelsOf(definition);
    return {
      definition: definition.attributes.abstractNumId ?? '',
      levels: own.length > 0 ? new Map([...levels, ...own]) : levels,
      starts: new Map(
        overrides.flatMap((each) => {
          const start = numberOf(each, 'w:startOverride');
          return start === undefined ? [] : [[Number(each.attributes.ilvl), start] as const];
        }),
      ),
    };
  });
  return (number) => {
    const list = lists.get(number);
    return list && listOf(list);
  };
}

function remembered<T>(find: (element: Element) => T): (element: Element) => T {
  const known = new Map<Element, T>();
  return (element) => {
    if (!known.has(element)) known.set(element, find(element));
    return known.get(element)!;
  };
}

function numbered(levels: readonly Element[]): readonly (readonly [number, Level])[] {
  return levels.slice(0, 9).map((level) => [Number(level.attributes.ilvl), levelOf(level)] as const);
}

function levelOf(level: Element): Level {
  return {
    start: numberOf(level, 'w:start') ?? 0,
    format: formatOf(level),
    pattern: valOf(level, 'w:lvlText') ?? '',
    restart: numberOf(level, 'w:lvlRestart'),
    legal: isOn(child(level, 'w:isLgl')),
    style: valOf(level, 'w:pStyle'),
  };
}

/** Newer formats stand in alternates and are told by example, as "001, 002, …", with an old one to fall back to. */
function formatOf(level: Element): string {
  const alternates = child(level, 'mc:AlternateContent');
  const format = child(level, 'w:numFmt') ?? (alternates && chosen(alternates)[0]);
  const { val = 'decimal', format: example = '' } = format?.attributes ?? {};
  return val === 'custom' && /^0{1,4}1,/.test(example) ? example.slice(0, example.indexOf(',')) : val;
}
