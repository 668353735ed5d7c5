import type { Cell } from '../blocks.ts';
import { type Paragraph, type Piece, softBreak } from '../paragraphs/paragraph.ts';
import type { Look } from './look.ts';
import type { Chunk } from './origin.ts';

/** What is the same for all words of a paragraph. */
export interface Setting {
  readonly depth: number | undefined;
  readonly cell: Cell | undefined;
  readonly kind: 'page-mark' | 'note' | undefined;
  /** A paragraph of its own; words beside blocks are one only by standing there. */
  readonly whole: boolean;
}

/** Pieces that the number of a list item may be in: each of the blanks behind it is one. */
const mostPieces = 40;
const blanks = /[ \t\n\r\f]{2,}/g;
const blank = /[\t\n\r\f\u2028\u2029]/g;

/** Makes paragraphs of words as they come, with white space as a browser shows it (CSS text §4.1). */
export class Flow {
  readonly paragraphs: Paragraph[] = [];
  #pieces: Piece[] = [];
  #setting: Setting | undefined;
  #label = '';
  /** Whether a blank here would not be seen: at the start of a line, after another. */
  #blank = true;

  /** Number that the next list item bears. */
  label(label: string): void {
    this.#label = [this.#label, label].filter((each) => each !== '').join(' ');
  }

  /** Forgets a number that nothing followed. */
  forget(): void {
    this.#label = '';
  }

  text(chunks: readonly Chunk[], look: Look, setting: Setting): void {
    for (const chunk of chunks) {
      if (look.white === 'normal') this.#collapsed(chunk, look, setting);
      else this.#lines(chunk, look, setting);
    }
  }

  /** A line end. Two of them part paragraphs where no element does. */
  lineEnd(look: Look, setting: Setting): void {
    this.#trim();
    const after = this.#pieces.at(-1);
    if (!after || (after.text === softBreak && !setting.whole)) this.end();
    else this.#add({ text: softBreak, bold: look.bold, italic: look.italic }, setting);
    this.#blank = true;
  }

  /** The words of the paragraph so far; undefined when there are more than its start. */
  get start(): string | undefined {
    return this.#pieces.length > mostPieces ? undefined : this.#pieces.map(({ text }) => text).join('');
  }

  /** Takes the words of the paragraph so far out of it. */
  take(): void {
    this.#pieces = [];
    this.#blank = true;
  }

  /** Ends the paragraph; one without words is kept if `empty` says what it is. */
  end(empty?: Setting): void {
    this.#trim();
    while (this.#pieces.at(-1)?.text === softBreak) {
      this.#pieces.pop();
      this.#trim();
    }
    const setting = this.#setting ?? empty;
    if (setting && (this.#pieces.length > 0 || empty)) {
      const { depth, cell, kind } = setting;
      this.paragraphs.push({
        pieces: this.#pieces,
        ordinal: this.paragraphs.length,
        ...(depth && { depth }),
        ...(cell && { cell }),
        ...(kind && { kind }),
        ...(this.#label && this.#pieces.length > 0 && { label: this.#label }),
      });
      if (this.#pieces.length > 0) this.#label = '';
    }
    this.#pieces = [];
    this.#setting = undefined;
    this.#blank = true;
  }

  #add(piece: Piece, setting: Setting): void {
    this.#setting ??= setting;
    this.#pieces.push(piece);
  }

  #collapsed({ text, from, to }: Chunk, look: Look, setting: Setting): void {
    let at = 0;
    const whole = to - from !== text.length;
    const part = (end: number): void => {
      const start = this.#blank && /[ \t\n\r\f]/.test(text.charAt(at)) ? at + 1 : at;
      const words = text.slice(start, end).replace(blank, ' ');
      if (words === '') return;
      const origin = whole ? { start: from, end: to } : { start: from + start, end: from + end };
      this.#add({ text: words, bold: look.bold, italic: look.italic, origin }, setting);
      this.#blank = words.endsWith(' ');
    };
    blanks.lastIndex = 0;
    for (let run = blanks.exec(text); run; run = blanks.exec(text)) {
      part(run.index + 1);
      at = blanks.lastIndex;
    }
    part(text.length);
  }

  #lines(chunk: Chunk, look: Look, setting: Setting): void {
    const { text, from, to } = chunk;
    const whole = to - from !== text.length;
    let at = 0;
    for (const line of text.split('\n')) {
      if (at > 0) this.lineEnd(look, setting);
      const end = at + line.length;
      const place = whole ? { from, to } : { from: from + at, to: from + end };
      if (look.white === 'pre-line') this.#collapsed({ text: line, ...place }, look, setting);
      else if (line !== '') {
        const origin = { start: place.from, end: place.to };
        const words = line.replace(/[\r\f\u2028\u2029]/g, ' ');
        this.#add({ text: words, bold: look.bold, italic: look.italic, origin }, setting);
        this.#blank = false;
      }
      at = end + 1;
    }
  }

  /** A blank at the end of a line is not seen. */
  #trim(): void {
    const last = this.#pieces.at(-1);
    if (!this.#blank || !last?.text.endsWith(' ') || last.text === softBreak) return;
    this.#pieces.pop();
    const text = last.text.slice(0, -1);
    if (text === '') return;
    const { origin } = last;
    const exact = origin && origin.end - origin.start === last.text.length;
    this.#pieces.push({
      ...last,
      text,
      ...(exact && { origin: { start: origin.start, end: origin.end - 1 } }),
    });
  }
}
