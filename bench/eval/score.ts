/** Counts of one flag on one set. */
export interface Score {
  count(found: boolean, wanted: boolean): void;
  readonly right: number;
  readonly wrong: number;
  readonly wanted: number;
}

export function scoreOf(): Score {
  const score = {
    right: 0,
    wrong: 0,
    wanted: 0,
    count(found: boolean, wanted: boolean): void {
      if (wanted) score.wanted++;
      if (found && wanted) score.right++;
      if (found && !wanted) score.wrong++;
    },
  };
  return score;
}

/** « P .95 R .80 (8/10, 1) » */
export function cell(score: Score): string {
  const found = score.right + score.wrong;
  const share = (part: number, whole: number): string => (whole === 0 ? ' –  ' : (part / whole).toFixed(2));
  return `P ${share(score.right, found)} R ${share(score.right, score.wanted)} (${score.right}/${score.wanted}, ${score.wrong})`.padEnd(
    28,
  );
}
