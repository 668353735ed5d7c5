import { referenceText } from './tree.ts';

/** A stretch of text that stands in one piece in the page; as long there as here unless it is a reference. */
export interface Chunk {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const mostRemembered = 5000;

/** Finds the words of text nodes in the page again. */
export function originReader(): (value: string, raw: string, from: number) => readonly Chunk[] {
  const references = new Map<string, string>();

  const meaning = (reference: string): string | undefined => {
    const known = references.get(reference);
    if (known !== undefined || references.size > mostRemembered) return known;
    const text = referenceText(reference);
    references.set(reference, text);
    return text;
  };

  /** A tag between is one without effect (`</body>`), unless it stands where tags are text. */
  const meaningOf = (sign: string, literal: boolean): string | undefined => {
    if (sign.startsWith('&')) return meaning(sign);
    if (sign.startsWith('<')) return literal ? sign : '';
    return sign.startsWith('\r') ? '\n' : '';
  };

  /** Undefined when the parser did something to the text that is not known here: a table gave it up, for one. */
  const aligned = (value: string, raw: string, from: number): readonly Chunk[] | undefined => {
    const chunks: Chunk[] = [];
    let at = 0;
    let rawAt = 0;
    const take = (text: string, length: number): boolean => {
      if (!value.startsWith(text, at)) return false;
      if (text !== '') chunks.push({ text, from: from + rawAt, to: from + rawAt + length });
      at += text.length;
      rawAt += length;
      return true;
    };
    for (const { 0: sign, index } of raw.matchAll(
      /&(?:#[0-9a-z]*|[a-z][0-9a-z]*);?|\r\n?|\0|<[a-z!/][^>]*>/gi,
    )) {
      if (!take(raw.slice(rawAt, index), index - rawAt)) return undefined;
      const text = meaningOf(sign, value.startsWith(sign, at));
      if (text === undefined || !take(text, sign.length)) return undefined;
    }
    return take(raw.slice(rawAt), raw.length - rawAt) && at === value.length ? chunks : undefined;
  };

  return (value, raw, from) => {
    if (value === raw) return [{ text: value, from, to: from + raw.length }];
    // The line end after <pre> and <textarea> is none.
    const first = /^\r?\n/.exec(raw)?.[0].length ?? 0;
    return (
      aligned(value, raw, from) ??
      (first > 0 ? aligned(value, raw.slice(first), from + first) : undefined) ?? [
        { text: value, from, to: from + raw.length },
      ]
    );
  };
}
