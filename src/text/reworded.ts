import type { Span } from '../model/place.ts';

/** A stretch of a text, and what to write in its place. */
export interface Replacement extends Span {
  readonly words: string;
}

/**
 * A neutral wording put in the place of the words it is offered for: with or without a capital as they have it, and without a second question
 * mark where one stands behind them.
 */
export function reworded(text: string, at: Span, wording: string): Replacement {
  const former = text.slice(at.start, at.end);
  const first = /\p{L}/u.exec(former)?.[0] ?? '';
  const words = /^I\b/.test(wording)
    ? wording
    : wording.replace(/\p{L}/u, (letter) =>
        first === first.toLowerCase() ? letter.toLowerCase() : letter.toUpperCase(),
      );
  const behind = /\?$/.test(words) ? (/^\s*\?/u.exec(text.slice(at.end, at.end + 8))?.[0].length ?? 0) : 0;
  return { start: at.start, end: at.end + behind, words };
}
