import type { Span } from '../model/place.ts';

export interface Marked {
  readonly text: string;
  /** What stood between ⟦ and ⟧, as offsets into `text`. */
  readonly spans: readonly Span[];
}

/** Takes the marks out of a sample. A mark that does not close is a mistake in the sample. */
export function unmarked(sample: string): Marked {
  let text = '';
  const spans: Span[] = [];
  let open: number | undefined;
  for (const character of sample) {
    if (character === '⟦') open = text.length;
    else if (character === '⟧') {
      if (open === undefined) throw new Error(`⟧ without ⟦ in: ${sample}`);
      spans.push({ start: open, end: text.length });
      open = undefined;
    } else text += character;
  }
  if (open !== undefined) throw new Error(`⟦ without ⟧ in: ${sample}`);
  return { text, spans };
}

export interface Variant {
  readonly name: string;
  change(sample: string): string;
}

const nbsp = '\u00a0';
const narrow = '\u202f';

/** Typography that must not matter. Marks travel with the text, so that places move along. */
export const variants: readonly Variant[] = [
  { name: 'as written', change: (sample) => sample },
  { name: 'straight apostrophes', change: (sample) => sample.replaceAll('’', "'") },
  { name: 'curly apostrophes', change: (sample) => sample.replaceAll("'", '’') },
  { name: 'decomposed accents', change: (sample) => sample.normalize('NFD') },
  { name: 'no-break spaces before signs', change: (sample) => sample.replace(/ ([:;?!])/g, `${nbsp}$1`) },
  {
    name: 'narrow no-break spaces before signs',
    change: (sample) => sample.replace(/ ([:;?!])/g, `${narrow}$1`),
  },
  { name: 'CRLF', change: (sample) => sample.replaceAll('\n', '\r\n') },
  { name: 'byte order mark', change: (sample) => `\ufeff${sample}` },
];

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
