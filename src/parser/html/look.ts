import type { Declarations, Declared } from './css/declarations.ts';

/** How the words of an element look, resolved. */
export interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  /** False where `visibility` hides it; elements inside may show again. */
  readonly visible: boolean;
  readonly white: 'normal' | 'pre' | 'pre-line';
  readonly font: 'signs' | 'typewriter' | 'letters';
  /** Numbering of list items. */
  readonly list: string;
}

export const plain: Look = {
  bold: false,
  italic: false,
  visible: true,
  white: 'normal',
  font: 'letters',
  list: 'disc',
};

const nothing: Declared = {};
const bold: Declared = { bold: true };
const italic: Declared = { italic: true };
const pre: Declared = { white: 'pre' };

/**
 * Browsers' own sheet (HTML standard §15.3). Titles are bold there too, but a title is told by its level; in Word's
 * and Writer's files the same title need not be bold.
 */
const browser: Readonly<Record<string, Declared>> = {
  b: bold,
  strong: bold,
  th: bold,
  i: italic,
  em: italic,
  cite: italic,
  dfn: italic,
  var: italic,
  address: italic,
  pre,
  listing: pre,
  xmp: pre,
  plaintext: pre,
  textarea: pre,
  ul: { list: 'disc' },
  menu: { list: 'disc' },
  dir: { list: 'disc' },
  ol: { list: 'decimal' },
};

/** The weightiest declaration of each property: attribute over sheets, `!important` over all. */
export function cascaded(
  name: string,
  hints: Declared | undefined,
  sheet: readonly Declarations[],
  own: Declarations | undefined,
): Declared {
  if (!hints && !own && sheet.length === 0) return browser[name] ?? nothing;
  return Object.assign(
    {},
    browser[name],
    hints,
    ...sheet.map(({ normal }) => normal),
    own?.normal,
    ...sheet.map(({ important }) => important),
    own?.important,
  );
}

/** What an element looks like that stands in another. */
export function looking(around: Look, { display: _, ...declared }: Declared): Look {
  for (const _ in declared) return { ...around, ...declared };
  return around;
}
