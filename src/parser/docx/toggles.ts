import { type Element, isOn } from './xml.ts';

/** What is on or off in a stretch of text. */
export interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly hidden: boolean;
}

/** What one place says of it; what it leaves out comes from elsewhere. */
export type Toggles = Partial<Look>;

const tags: Readonly<Record<string, keyof Look>> = { 'w:b': 'bold', 'w:i': 'italic', 'w:vanish': 'hidden' };

export const noToggles: Toggles = {};

/** The toggles of a `w:rPr`. */
export function togglesOf(properties: Element | undefined): Toggles {
  if (!properties) return noToggles;
  let found: { -readonly [K in keyof Look]?: boolean } | undefined;
  for (const element of properties.children) {
    const toggle = tags[element.name];
    if (!toggle) continue;
    found ??= {};
    found[toggle] ??= isOn(element);
  }
  return found ?? noToggles;
}

/** Several places that say something of it; the last one that speaks wins. */
export function over(...places: readonly Toggles[]): Toggles {
  const said = places.filter((place) => place !== noToggles);
  return said.length > 1 ? Object.assign({}, ...said) : (said[0] ?? noToggles);
}
