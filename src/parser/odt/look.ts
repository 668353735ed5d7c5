import { child, type Element } from './xml.ts';

/** What is on or off in a stretch of text. */
export interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly hidden: boolean;
}

export const plain: Look = { bold: false, italic: false, hidden: false };

/** What a `style:style` itself says of it; what it leaves out comes from elsewhere. */
export function ownLook(style: Element): Partial<Look> {
  const properties = child(style, 'style:text-properties')?.attributes ?? {};
  const weight = properties['fo:font-weight'];
  const posture = properties['fo:font-style'];
  const display = properties['text:display'];
  return {
    ...(weight !== undefined && { bold: weight === 'bold' || Number(weight) >= 600 }),
    ...(posture !== undefined && { italic: posture !== 'normal' }),
    ...(display !== undefined && { hidden: display === 'none' }),
  };
}
