import { type Piece, softBreak } from '../paragraphs/paragraph.ts';
import { decoderOf } from './code-pages.ts';
import type { Flow } from './flow.ts';
import type { Look } from './stylesheet.ts';

/** Who says how words look and where they go. */
export interface Writer extends Readonly<Look> {
  readonly flow: Flow;
}

/**
 * Gathers characters, escapes and plain text into pieces: what stands between two control words or braces is one,
 * and of one code page.
 */
export class Words {
  private writer: Writer | undefined;
  private text = '';
  private bytes: number[] = [];
  private page = 1252;
  private start = 0;
  private end = 0;
  private surrogates = false;
  private readonly file: Uint8Array;
  /** The file with one character for each byte. */
  private readonly source: string;

  constructor(file: Uint8Array, source: string) {
    this.file = file;
    this.source = source;
  }

  /** Characters that need no code page. */
  put(writer: Writer, text: string, start: number, end: number): void {
    this.begin(writer, start, end);
    this.decode();
    this.text += text;
  }

  /** A UTF-16 unit: of a pair, each half has its own control word. */
  unit(writer: Writer, code: number, start: number, end: number): void {
    this.put(writer, String.fromCharCode(code), start, end);
    if (code >= 0xd800 && code < 0xe000) this.surrogates = true;
  }

  byte(writer: Writer, byte: number, page: number, start: number, end: number): void {
    this.begin(writer, start, end);
    this.page = page;
    this.bytes.push(byte);
  }

  /** Bytes as they stand in the file: behind an escape they may be the second half of a letter. */
  plain(writer: Writer, page: number, start: number, end: number): void {
    if (this.bytes.length === 0 && this.isAscii(start, end))
      this.put(writer, this.source.slice(start, end), start, end);
    else for (let at = start; at < end; at++) this.byte(writer, this.file[at]!, page, at, at + 1);
  }

  /** The substitute of a character, which belongs to its place. */
  extend(end: number): void {
    if (this.writer) this.end = end;
  }

  lineBreak(writer: Writer, start: number, end: number): void {
    this.cut();
    const { bold, italic } = writer;
    writer.flow.add({ text: softBreak, bold, italic, origin: { start, end } });
  }

  /** Ends the piece. */
  cut(): void {
    const { writer } = this;
    if (!writer) return;
    this.decode();
    const text = this.surrogates ? this.text.replace(/\p{Surrogate}/gu, '\ufffd') : this.text;
    const { bold, italic, flow } = writer;
    const piece: Piece = { text, bold, italic, origin: { start: this.start, end: this.end } };
    this.writer = undefined;
    this.text = '';
    this.surrogates = false;
    if (text !== '') flow.add(piece);
  }

  private begin(writer: Writer, start: number, end: number): void {
    if (!this.writer) {
      // A copy: the group's own look changes with the next word.
      const { bold, italic, hidden, flow } = writer;
      this.writer = { bold, italic, hidden, flow };
      this.start = start;
    }
    this.end = end;
  }

  private isAscii(start: number, end: number): boolean {
    for (let at = start; at < end; at++) if (this.file[at]! >= 0x80) return false;
    return true;
  }

  private decode(): void {
    if (this.bytes.length === 0) return;
    this.text += decoderOf(this.page)(Uint8Array.from(this.bytes));
    this.bytes = [];
  }
}
