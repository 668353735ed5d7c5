import type { Span } from '../../model/place.ts';

const entity = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/y;

/**
 * Where the characters of a Markdown node's value stand in the source, as stretches in reading order. The value has
 * lost what the source has: escaping backslashes, quote marks and indentation at line starts, spaces at line ends.
 * An entity stays as written. In code (`literal`) backslashes and entities are signs like others. Linear: each step moves on in the source or in the value.
 */
export function aligned(value: string, source: string, span: Span, literal = false): readonly Span[] {
  const spans: { start: number; end: number }[] = [];
  const take = (start: number, end: number) => {
    const last = spans.at(-1);
    if (last?.end === start) last.end = end;
    else spans.push({ start, end });
  };
  let i = 0;
  let j = span.start;
  while (i < value.length && j < span.end) {
    const wanted = value[i]!;
    const found = source[j]!;
    const reference = found === '&' && !literal ? entityAt(source, j) : undefined;
    if (found === '\\' && !literal && source[j + 1] === wanted && isPunctuation(wanted)) {
      take(j + 1, j + 2);
      j += 2;
      i++;
    } else if (reference && !value.startsWith(reference, i)) {
      take(j, j + reference.length);
      j += reference.length;
      i += value.codePointAt(i)! > 0xffff ? 2 : 1;
    } else if (wanted === found || (isSpace(wanted) && isLineEnd(found)) || found === '\0') {
      take(j, ++j);
      i++;
    } else if (isSpace(found) || found === '>') {
      j++;
    } else if (isSpace(wanted)) {
      i++;
    } else {
      // Not met in any sample; a visible sign too many is better than one lost.
      take(j, ++j);
      i++;
    }
  }
  return spans;
}

function entityAt(source: string, at: number): string | undefined {
  entity.lastIndex = at;
  return entity.exec(source)?.[0];
}

/** What Markdown lets a backslash escape. */
function isPunctuation(sign: string): boolean {
  return /[!-/:-@[-`{-~]/.test(sign);
}

function isLineEnd(sign: string): boolean {
  return sign === '\n' || sign === '\r';
}

function isSpace(sign: string): boolean {
  return sign === ' ' || sign === '\t' || isLineEnd(sign);
}
