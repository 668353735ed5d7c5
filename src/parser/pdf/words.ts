import { type Piece, softBreak } from '../paragraphs/paragraph.ts';
import type { FlowParagraph } from './flow.ts';
import { gapBefore } from './line.ts';

/** Endings that keep their hyphen in French and Dutch whatever the writer's hyphenation: « dites-vous », « là-bas ». */
const kept =
  /^(?:je|tu|il|elle|on|nous|vous|ils|elles|ce|ci|là|moi|toi|le|la|les|lui|leur|y|en|même|mêmes|t)(?![\p{L}])/iu;
const ligatures: ReadonlyMap<string, string> = new Map([
  ['ﬀ', 'ff'],
  ['ﬁ', 'fi'],
  ['ﬂ', 'fl'],
  ['ﬃ', 'ffi'],
  ['ﬄ', 'ffl'],
  ['ﬅ', 'st'],
  ['ﬆ', 'st'],
]);

/** Words that stand unbroken in the record, lower case; and whether its writer breaks words at line ends. */
export interface Vocabulary {
  readonly words: ReadonlySet<string>;
  readonly hyphenated: boolean;
}

export function vocabularyOf(paragraphs: readonly FlowParagraph[]): Vocabulary {
  const words = new Set<string>();
  let broken = 0;
  let lines = 0;
  for (const paragraph of paragraphs) {
    for (const [i, { line }] of paragraph.entries()) {
      for (const word of line.text.toLowerCase().match(/[\p{L}\p{M}'’-]+/gu) ?? []) words.add(word);
      if (i < paragraph.length - 1) lines++;
      const next = paragraph[i + 1]?.line.text;
      if (next && /\p{Ll}[-\u00ad]\s*$/u.test(line.text) && /^\p{Ll}/u.test(next) && !kept.test(next))
        broken++;
    }
  }
  return { words, hyphenated: broken > 2 && broken > 0.04 * lines };
}

/** The paragraph's words in one, with their look; a soft break as a piece of its own. */
export function piecesOf(paragraph: FlowParagraph, vocabulary: Vocabulary): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const [i, { line, soft }] of paragraph.entries()) {
    const above = paragraph[i - 1]?.line;
    if (soft) pieces.push({ text: softBreak, bold: false, italic: false });
    let joint = above && !soft ? ' ' : '';
    if (joint && /\p{L}[-\u00ad\u2010]\s*$/u.test(pieces.at(-1)!.text)) {
      joint = '';
      const last = pieces.at(-1)!;
      const text = last.text.trimEnd();
      const whole = isBroken(text, line.text, vocabulary) ? text.slice(0, -1) : text;
      pieces[pieces.length - 1] = { ...last, text: whole };
    } else if (/\S\/\s*$/.test(above?.text ?? '')) joint = '';
    for (const [j, { text, bold, italic }] of line.words.entries()) {
      const gap = j === 0 ? joint : gapBefore(line.words[j - 1], line.words[j]!);
      add(pieces, { text: gap + plain(text), bold, italic });
    }
  }
  return pieces;
}

/** Whether the hyphen at a line's end was put there by the writer's program. */
function isBroken(above: string, below: string, { words, hyphenated }: Vocabulary): boolean {
  if (above.endsWith('\u00ad')) return true;
  const first = /[\p{L}\p{M}'’]+$/u.exec(above.slice(0, -1))?.[0].toLowerCase();
  const rest = /^[\p{L}\p{M}'’-]+/u.exec(below.trimStart())?.[0];
  if (!first || !rest || !/^\p{Ll}/u.test(rest)) return false;
  const next = rest.toLowerCase();
  if (words.has(`${first}-${next}`)) return false;
  if (words.has(first + next)) return true;
  return hyphenated && !kept.test(rest);
}

function add(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1);
  const alike = last && last.text !== softBreak && last.bold === piece.bold && last.italic === piece.italic;
  if (!alike) return void pieces.push(piece);
  const blank = /\s$/.test(last.text) && /^ /.test(piece.text);
  pieces[pieces.length - 1] = { ...last, text: last.text + (blank ? piece.text.slice(1) : piece.text) };
}

/** Composed letters, no ligatures of type, no marks of possible breaks, no signs that end lines or control anything. */
function plain(text: string): string {
  const spelt = /[\ufb00-\ufb06]/.test(text)
    ? text.replace(/[\ufb00-\ufb06]/g, (sign) => ligatures.get(sign) ?? sign)
    : text;
  return spelt
    .normalize('NFC')
    .replace(/[\u0000-\u0008\u000a-\u001f\u007f\u2028\u2029\ufeff\u200b]/g, '')
    .replace(/\u00ad(?=.)/gu, '');
}
