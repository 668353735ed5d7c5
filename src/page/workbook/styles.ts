import type { Status } from '../../model/assessment.ts';

/** How a cell looks and what it holds; the order is that of `cellXfs`. */
const looks = {
  plain: {},
  text: { format: 49, wrap: true },
  /** Text that begins like a formula: marked as text for whoever edits the cell. */
  guarded: { format: 49, wrap: true, quote: true },
  number: { format: 1, across: 'right' },
  date: { format: 164 },
  /** Hashes and fingerprints: one line, cut at the edge of the cell. */
  code: { font: 3, format: 49, across: 'fill' },
  head: { font: 1, fill: 2, border: 1, wrap: true },
  fillHead: { font: 1, fill: 3, border: 1, wrap: true },
  /** Cells that a person fills in. */
  fill: { format: 49, fill: 4, border: 2, wrap: true },
  fillDate: { format: 164, fill: 4, border: 2 },
  title: { font: 2 },
  /** Runs on over the empty cells beside it. */
  heading: { font: 1 },
  soft: { font: 3, format: 49, wrap: true },
  fail: { font: 4, format: 49, wrap: true },
  review: { font: 5, format: 49, wrap: true },
  pass: { font: 6, format: 49, wrap: true },
  error: { font: 7, format: 49, wrap: true },
} as const satisfies Readonly<Record<string, Look>>;

interface Look {
  /** 0 general, 1 whole number, 49 text, 164 our own date. */
  readonly format?: number;
  readonly font?: number;
  readonly fill?: number;
  readonly border?: number;
  readonly wrap?: boolean;
  readonly quote?: boolean;
  readonly across?: 'right' | 'fill';
}

export type StyleName = keyof typeof looks;

const names = Object.keys(looks) as readonly StyleName[];
const places = new Map(names.map((name, i) => [name, i]));

/** The number that a cell names its style by. */
export function styleNumber(name: StyleName): number {
  return places.get(name)!;
}

/** Status by colour as well as by word; the words are never left out. */
export function statusStyle(status: Status): StyleName {
  return status === 'fail' || status === 'review' || status === 'pass' || status === 'error'
    ? status
    : 'soft';
}

const font = (more: string, size = 11): string =>
  `<font>${more.includes('<b/>') ? '<b/>' : ''}<sz val="${size}"/>${more.replace('<b/>', '') || '<color rgb="FF1B1F24"/>'}<name val="Calibri"/><family val="2"/></font>`;
const colour = (rgb: string): string => `<b/><color rgb="FF${rgb}"/>`;
const solid = (rgb: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${rgb}"/><bgColor indexed="64"/></patternFill></fill>`;
const edge = (name: string, rgb: string | undefined): string =>
  rgb === undefined ? `<${name}/>` : `<${name} style="thin"><color rgb="FF${rgb}"/></${name}>`;

const fonts = [
  font(''),
  font('<b/>'),
  font('<b/>', 16),
  font('<color rgb="FF56606D"/>'),
  font(colour('A11D1A')),
  font(colour('7D5200')),
  font(colour('1C6637')),
  font(colour('7A2470')),
];
// The first two are the format's own and cannot be others.
const fills = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  solid('E3EBF2'),
  solid('F6E3B4'),
  solid('FFFAEB'),
];
const borders = [
  `<border>${['left', 'right', 'top', 'bottom', 'diagonal'].map((name) => edge(name, undefined)).join('')}</border>`,
  `<border>${edge('left', undefined)}${edge('right', undefined)}${edge('top', undefined)}${edge('bottom', '1D4F7C')}<diagonal/></border>`,
  `<border>${['left', 'right', 'top', 'bottom'].map((name) => edge(name, 'D9CDA8')).join('')}<diagonal/></border>`,
];

/** `xl/styles.xml`: one place for every look, so that cells only name theirs. */
export function stylesXml(): string {
  const list = (name: string, items: readonly string[]): string =>
    `<${name} count="${items.length}">${items.join('')}</${name}>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>${list('fonts', fonts)}${list('fills', fills)}${list('borders', borders)}<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>${list(
    'cellXfs',
    names.map((name) => xf(looks[name])),
  )}<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}

function xf(look: Look): string {
  const { format = 0, font: fontId = 0, fill = 0, border = 0, wrap, quote, across } = look;
  const aligned =
    across === undefined ? '' : ` horizontal="${across}"${across === 'right' ? ' indent="1"' : ''}`;
  const applied = `${format ? ' applyNumberFormat="1"' : ''}${fontId ? ' applyFont="1"' : ''}${fill ? ' applyFill="1"' : ''}${border ? ' applyBorder="1"' : ''}`;
  return `<xf numFmtId="${format}" fontId="${fontId}" fillId="${fill}" borderId="${border}" xfId="0"${quote ? ' quotePrefix="1"' : ''}${applied} applyAlignment="1"><alignment${aligned} vertical="top"${wrap ? ' wrapText="1"' : ''}/></xf>`;
}
