import type { Span } from '../../model/place.ts';

/** What is put into a text. */
export interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** A text after stretches of it were taken out, and where its places went. */
export interface Shortened {
  readonly text: string;
  /** A place in the text before → the same place after. */
  moved(at: number): number;
}

/** Stretches in their order, none touching another's inside. */
export function without(text: string, gone: readonly Span[]): Shortened {
  const spans = [...gone].sort((a, b) => a.start - b.start);
  const kept: string[] = [];
  /** How much is gone up to the end of each. */
  const sums: number[] = [];
  let at = 0;
  let sum = 0;
  for (const { start, end } of spans) {
    kept.push(text.slice(at, start));
    sum += end - start;
    sums.push(sum);
    at = end;
  }
  kept.push(text.slice(at));
  return {
    text: kept.join(''),
    moved(place) {
      let [low, high] = [0, spans.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (spans[middle]!.end <= place) low = middle + 1;
        else high = middle;
      }
      return place - (sums[low - 1] ?? 0);
    },
  };
}

/** All put in, by their places; those of one place in the order given. */
export function withAll(text: string, insertions: readonly Insertion[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const insertion of [...insertions].sort((a, b) => a.at - b.at)) {
    pieces.push(text.slice(at, insertion.at), insertion.text);
    at = insertion.at;
  }
  return [...pieces, text.slice(at)].join('');
}
