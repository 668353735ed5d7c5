/** What the tokenizer finds, in the order of the file; offsets are bytes, `end` exclusive. */
export interface Sink {
  open(): void;
  close(): void;
  /** A control word with its number, e.g. `\b0`; its end is behind the blank that belongs to it. */
  word(name: string, value: number | undefined, start: number, end: number): void;
  /** A control symbol, e.g. `\~`. */
  symbol(sign: string, start: number, end: number): void;
  /** `\'e9`: one byte of the code page in force. */
  escape(byte: number, start: number, end: number): void;
  /** Plain bytes, none of them a line end or another control character than a tab. */
  text(start: number, end: number): void;
}

export interface Outcome {
  /** Behind the brace that closes the document; the length of the file when none does. */
  readonly end: number;
  readonly closed: boolean;
  /** Escapes without two hexadecimal digits, binary data longer than the file. */
  readonly faults: number;
}

const backslash = 0x5c;
const openBrace = 0x7b;
const closeBrace = 0x7d;
/** Longer numbers are no numbers any writer of RTF means. */
const mostDigits = 10;

/** The tokens of the first group of a file, in one pass (RTF 1.9.1, « Conventions of an RTF reader »). */
export function tokenize(bytes: Uint8Array, source: string, sink: Sink): Outcome {
  const { length } = bytes;
  let at = bytes.indexOf(openBrace);
  let depth = 0;
  let faults = 0;
  if (at < 0) at = length;

  const control = (start: number): void => {
    const from = at;
    while (isLetter(bytes[at])) at++;
    const name = source.slice(from, at);
    const value = number();
    if (bytes[at] === 0x20) at++;
    // Whatever stands in binary data, braces too, is no RTF.
    if (name === 'bin') binary(Math.max(0, value ?? 0));
    else sink.word(name, value, start, at);
  };

  const binary = (size: number): void => {
    if (size > length - at) faults++;
    at = Math.min(length, at + size);
  };

  const number = (): number | undefined => {
    const minus = bytes[at] === 0x2d && isDigit(bytes[at + 1]);
    if (minus) at++;
    const from = at;
    while (isDigit(bytes[at])) at++;
    if (at === from) return undefined;
    const value = Number(source.slice(from, Math.min(at, from + mostDigits)));
    return minus ? -value : value;
  };

  const sign = (start: number): void => {
    const byte = bytes[at++];
    if (byte === 0x27) {
      const value = hexValue(bytes[at]) * 16 + hexValue(bytes[at + 1]);
      if (Number.isNaN(value)) faults++;
      else {
        at += 2;
        sink.escape(value, start, at);
      }
    } else if (byte === 0x0a || byte === 0x0d) sink.word('par', undefined, start, at);
    else if (byte === 0x09) sink.word('tab', undefined, start, at);
    else if (byte !== undefined) sink.symbol(source[at - 1]!, start, at);
  };

  while (at < length) {
    const byte = bytes[at]!;
    if (byte === backslash) {
      at++;
      if (isLetter(bytes[at])) control(at - 1);
      else sign(at - 1);
    } else if (byte === openBrace) {
      at++;
      depth++;
      sink.open();
    } else if (byte === closeBrace) {
      at++;
      sink.close();
      if (--depth === 0) return { end: at, closed: true, faults };
    } else if (isPlain(byte)) {
      const start = at;
      while (at < length && isPlain(bytes[at]!)) at++;
      sink.text(start, at);
    } else at++;
  }
  return { end: length, closed: false, faults };
}

function isPlain(byte: number): boolean {
  if (byte < 0x20) return byte === 0x09;
  return byte !== backslash && byte !== openBrace && byte !== closeBrace;
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

function hexValue(byte: number | undefined): number {
  if (byte === undefined) return Number.NaN;
  if (isDigit(byte)) return byte - 0x30;
  const letter = (byte | 0x20) - 0x61;
  return letter >= 0 && letter < 6 ? letter + 10 : Number.NaN;
}
