import { child, type Element } from './xml.ts';

/** What is on or off in a stretch of text. */
export interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly hidden: boolean;
}

/** What one place says of it; what it leaves out comes from elsewhere. */
export type Toggles = Partial<Look>;

const tags: Readonly<Record<keyof Look, string>> = { bold: 'w:b', italic: 'w:i', hidden: 'w:vanish' };
export const toggles = Object.keys(tags) as readonly (keyof Look)[];

/** The toggles of a `w:rPr`. */
export function togglesOf(properties: Element | undefined): Toggles {
  if (!properties) return {};
  const found: { -readonly [K in keyof Look]?: boolean } = {};
  for (const toggle of toggles) {
    const element = child(properties, tags[toggle]);
    // Present without a value means on (ISO/IEC 29500-1 §17.17.4, ST_OnOff).
    if (element) found[toggle] = !['0', 'false', 'off'].includes(element.attributes.val ?? '1');
  }
  return found;
}
