import { inOneLine } from './one-line.ts';

/**
 * Fonts whose signs have codes of their own, and what the signs are that occur in notes: boxes, ticks, bullets,
 * arrows and, for Symbol, its Greek letters. Codes as the fonts' makers publish them; every sign is one UTF-16 unit,
 * so that offsets stay.
 */
const fonts: Readonly<Record<string, ReadonlyMap<number, string>>> = {
  wingdings: new Map([
    ...run(0x6c, '●❍■□'),
    ...run(0x71, '❑❒⬧⧫◆❖⬥☒'),
    ...run(0x9e, '·•'),
    ...run(0xa7, '▪☐'),
    [0x4a, '☺'],
    [0x4c, '☹'],
    [0x28, '☎'],
    [0x2a, '✉'],
    [0x3f, '✍'],
    [0x76, '❖'],
    [0xd8, '➢'],
    ...run(0xdf, '←→↑↓↖↗↙↘'),
    ...run(0xe8, '➔'),
    ...run(0xef, '⇦⇨⇧⇩⇔⇕'),
    ...run(0xfb, '✗✓☒☑'),
    // The letter o of this font is the empty box of most forms.
    [0x6f, '☐'],
  ]),
  'wingdings 2': new Map([...run(0x4f, '✗✓☒☑☒☒'), ...run(0x96, '●●●●'), [0xa3, '☐']]),
  'wingdings 3': new Map([...run(0x66, '←→↑↓'), [0x7d, '▶']]),
  webdings: new Map([[0x61, '✓'], [0x63, '☐'], [0x67, '■'], [0x6e, '●'], [0x72, '✗'], ...run(0x33, '◀▶▲▼')]),
  symbol: new Map([
    ...run(0x41, 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ'),
    ...run(0x61, 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ'),
    ...run(0x20, ' !∀#∃%&∋()∗+,−./0123456789:;<=>?≅'),
    ...run(0xa2, '′≤⁄∞'),
    ...run(0xab, '↔←↑→↓°±″≥×∝∂•÷≠≡≈…'),
    ...run(0xdb, '⇔⇐⇑⇒⇓'),
  ]),
};

/** What a sign is when its font is not known to have signs of its own. */
const bullet = '•';

/** The sign of a code (0x20–0xff, or as Word keeps them 0xf020–0xf0ff) in a font; undefined when it is not known. */
function signOf(code: number, font: string | undefined): string | undefined {
  return signsOf(font)?.get(code & 0xff);
}

/** A `w:sym`: its code is hexadecimal (ISO/IEC 29500-1 §17.3.3.30). */
export function symbol(font: string | undefined, char: string | undefined): string {
  const code = /^[0-9a-f]{1,6}$/i.test(char ?? '') ? Number.parseInt(char!, 16) : 0;
  if (isPrivate(code) || (code < 0x100 && hasSigns(font))) return signOf(code, font) ?? bullet;
  const shown = code >= 0x20 && code <= 0xffff && (code < 0xd800 || code > 0xf8ff);
  return shown ? inOneLine(String.fromCharCode(code)) : bullet;
}

/** Words in a font of signs as they are seen; those in other fonts as they are. */
export function seen(text: string, font: string | undefined): string {
  const own = hasSigns(font);
  if (!own && !/[\uf020-\uf0ff]/.test(text)) return text;
  return text.replace(own ? /[\x21-\xff\uf020-\uf0ff]/g : /[\uf020-\uf0ff]/g, (sign) => {
    const code = sign.charCodeAt(0);
    // Without a font named, it is Wingdings that forms are made with.
    return signOf(code, own ? font : 'wingdings') ?? (isPrivate(code) ? bullet : sign);
  });
}

function hasSigns(font: string | undefined): boolean {
  return signsOf(font) !== undefined;
}

/** Names come from the file, so that only the table's own count. */
function signsOf(font = ''): ReadonlyMap<number, string> | undefined {
  const name = font.trim().toLowerCase();
  return Object.hasOwn(fonts, name) ? fonts[name] : undefined;
}

function isPrivate(code: number): boolean {
  return code >= 0xf020 && code <= 0xf0ff;
}

function run(first: number, signs: string): readonly (readonly [number, string])[] {
  return [...signs].map((sign, i) => [first + i, sign] as const);
}
