/** What of a style changes what is read; a property that is absent says nothing. */
export interface Declared {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly display?: string;
  readonly visible?: boolean;
  /** White space: collapsed, kept, or kept at line ends only. */
  readonly white?: 'normal' | 'pre' | 'pre-line';
  /** Numbering of list items ("decimal", "none"). */
  readonly list?: string;
  /** Fonts whose letters are pictures, and the one that Word takes for a hollow bullet. */
  readonly font?: 'signs' | 'typewriter' | 'letters';
}

/** The declarations of one block, those marked `!important` apart. */
export interface Declarations {
  readonly normal: Declared;
  readonly important: Declared;
}

const declaration = /(?:[^;"'(]+|"[^"]*"?|'[^']*'?|\([^)]*\)?)+/g;
/** A longer block holds a picture; what the letters look like stands before it. */
const mostCharacters = 20_000;

/** Reads the inside of a block or a `style` attribute (CSS syntax level 3 §5.4.4, properties of CSS 2 and of Word). */
export function declarationsOf(block: string): Declarations {
  let normal: Declared = {};
  let important: Declared = {};
  for (const [written] of block.slice(0, mostCharacters).matchAll(declaration)) {
    const colon = written.indexOf(':');
    const name = written.slice(0, Math.max(colon, 0)).trim();
    const words = written.slice(colon + 1);
    const plain = words.replace(/!\s*important\s*$/i, '');
    const value = plain.trim().toLowerCase();
    // As around it, which is what saying nothing means here.
    if (/^(?:inherit|unset|revert)/.test(value)) continue;
    const read = readers[name.toLowerCase()]?.(value);
    if (!read) continue;
    if (plain === words) normal = { ...normal, ...read };
    else important = { ...important, ...read };
  }
  return { normal, important };
}

const readers: Readonly<Record<string, (value: string) => Declared | undefined>> = {
  'font-weight': weight,
  'font-style': (value) => ({ italic: /^(?:italic|oblique)/.test(value) }),
  font: shorthand,
  'font-family': (value) => ({ font: fontOf(value) }),
  display: (value) => ({ display: value }),
  'mso-hide': (value) => (value === 'all' ? { display: 'none' } : undefined),
  visibility: (value) => ({ visible: value === 'visible' }),
  'white-space': (value) => ({
    white: /^(?:pre|pre-wrap|break-spaces)$/.test(value) ? 'pre' : value === 'pre-line' ? value : 'normal',
  }),
  'list-style-type': (value) => ({ list: value }),
  'list-style': listStyle,
};

function weight(value: string): Declared | undefined {
  return { bold: /^bold/.test(value) || Number(value) >= 600 };
}

/** `font: italic bold 12pt/30pt Georgia, serif`: what it leaves out is as at first (CSS fonts §4.7). */
function shorthand(value: string): Declared | undefined {
  const { 0: before, index } = /^[^\d]*(?:\d{3}\s[^\d]*)?/.exec(value) ?? { 0: '', index: 0 };
  if (/^(?:caption|icon|menu)/.test(value)) return undefined;
  return {
    bold: /\bbold/.test(before) || /\b[6-9]00\b/.test(before),
    italic: /\b(?:italic|oblique)\b/.test(before),
    font: fontOf(value.slice(index + before.length)),
  };
}

function fontOf(value: string): 'signs' | 'typewriter' | 'letters' {
  const [first = ''] = value.split(',');
  if (/symbol|dings/.test(first)) return 'signs';
  return /courier/.test(first) ? 'typewriter' : 'letters';
}

function listStyle(value: string): Declared | undefined {
  const type = value.split(/\s+/).find((word) => !/^(?:inside|outside|url\()/.test(word));
  return type ? { list: type } : undefined;
}
