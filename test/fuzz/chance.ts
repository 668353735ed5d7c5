/** Numbers that look random and are the same for the same seed (xorshift, 32 bits). */
export interface Chance {
  /** 0 ≤ n < below. */
  int(below: number): number;
  pick<T>(from: readonly T[]): T;
}

export function chanceOf(seed: number): Chance {
  let state = (seed ^ 0x9e3779b9) >>> 0 || 1;
  const int = (below: number): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return { int, pick: (from) => from[int(from.length)]! };
}
