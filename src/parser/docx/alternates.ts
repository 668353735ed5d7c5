import type { Element } from './xml.ts';

/** Extensions whose elements hold ordinary text boxes and runs, or nothing to read. */
const understood = new Set(
  [
    'word/2010/wordprocessingShape',
    'word/2010/wordprocessingGroup',
    'word/2010/wordprocessingCanvas',
    'word/2010/wordprocessingDrawing',
    'word/2010/wordml',
    'word/2012/wordml',
  ].map((name) => `http://schemas.microsoft.com/office/${name}`),
);

/**
 * Of several renderings of the same content, the first that we understand, else the fallback (ISO/IEC 29500-3 §7.6).
 * Reading all of them would say a text box twice; reading no fallback loses what only newer programs draw.
 */
export function chosen(alternateContent: Element): readonly Element[] {
  const choice = alternateContent.children.find(
    ({ name, attributes }) =>
      name === 'mc:Choice' && (attributes.Requires ?? '').split(' ').every((uri) => understood.has(uri)),
  );
  return (choice ?? alternateContent.children.find(({ name }) => name === 'mc:Fallback'))?.children ?? [];
}
