import type { Excerpt } from '../../model/assessment.ts';
import { inertTerminal } from '../../wording/inert.ts';
import { columns } from './wrap.ts';

/** One row of an excerpt: the words, and under them the carets (empty where nothing is marked). */
export interface UnderlinedRow {
  readonly text: string;
  readonly carets: string;
}

/** What stands around the place, at most, on either side: enough to find it again. */
const around = 48;

/** The words of the record with the place underlined, in rows of at most `width` columns. */
export function underlined(excerpt: Excerpt, width: number): readonly UnderlinedRow[] {
  const before = tail(inertTerminal(excerpt.before).trimStart());
  const marked = inertTerminal(excerpt.marked);
  const text = before + marked + head(inertTerminal(excerpt.after).trimEnd());
  const start = before.length;
  const end = start + marked.length;
  return rowsOf(text, width).map(({ from, to }) => {
    const markFrom = Math.max(from, start);
    const markTo = Math.min(to, end);
    const words = text.slice(markFrom, markTo).trimEnd();
    const carets =
      words === '' ? '' : ' '.repeat(columns(text.slice(from, markFrom))) + '^'.repeat(columns(words));
    return { text: text.slice(from, to).trimEnd(), carets };
  });
}

function tail(text: string): string {
  return text.length <= around
    ? text
    : `…${text.slice(text.indexOf(' ', text.length - around) + 1 || -around)}`;
}

function head(text: string): string {
  if (text.length <= around) return text;
  const space = text.lastIndexOf(' ', around);
  return `${text.slice(0, space > 0 ? space : around)}…`;
}

/** Stretches of the text that fit the width, broken after spaces where there are any. */
function rowsOf(text: string, width: number): readonly { readonly from: number; readonly to: number }[] {
  const rows: { from: number; to: number }[] = [];
  let from = 0;
  let space = -1;
  let used = 0;
  for (let at = 0; at < text.length; ) {
    const sign = String.fromCodePoint(text.codePointAt(at)!);
    used += columns(sign);
    if (used > width && at > from) {
      const to = space > from ? space : at;
      rows.push({ from, to });
      from = to;
      used = columns(text.slice(from, at)) + columns(sign);
      space = -1;
    }
    at += sign.length;
    if (sign === ' ') space = at;
  }
  return from < text.length || rows.length === 0 ? [...rows, { from, to: text.length }] : rows;
}
