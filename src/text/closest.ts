// By its own path: the package's root module prints to stdout, reads .env and loads database drivers.
import { JaroWinklerDistance } from 'natural/lib/natural/distance/index.js';

/** The candidate most like a mistyped word, or undefined when none is near: "did you mean …?". */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let score = 0.8;
  for (const candidate of candidates) {
    const likeness = JaroWinklerDistance(word.toLowerCase(), candidate.toLowerCase(), {});
    if (likeness > score) {
      score = likeness;
      best = candidate;
    }
  }
  return best;
}
