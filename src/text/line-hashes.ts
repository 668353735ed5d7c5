/** Units that one hash covers, from the start of a line on, over its end where the line is shorter. */
const covered = 100;
const factor = 37n;
const space = 32;
const tab = 9;
const lineFeed = 10;
const carriageReturn = 13;
const endOfFile = 65535;

/**
 * The hash of every line as GitHub code scanning computes it for `primaryLocationLineHash` (github/codeql-action,
 * `src/fingerprints.ts`): a polynomial in 37 modulo 2^64 over the next 100 UTF-16 units without spaces and tabs, every
 * line end as LF, 65535 and zeros behind the end; then which line with this hash it is. Line 1 comes first.
 */
export function lineHashes(text: string): readonly string[] {
  const { units, starts } = unitsOf(text);
  const counts = new Map<string, number>();
  return starts.map((start) => {
    let sum = 0n;
    for (let i = start; i < start + covered; i++)
      sum = BigInt.asUintN(64, sum * factor + BigInt(units[i] ?? 0));
    const hash = sum.toString(16);
    const count = (counts.get(hash) ?? 0) + 1;
    counts.set(hash, count);
    return `${hash}:${count}`;
  });
}

/** The units that count, and at which of them each line begins. */
function unitsOf(text: string): { readonly units: readonly number[]; readonly starts: readonly number[] } {
  const units: number[] = [];
  const starts: number[] = [0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === space || unit === tab) continue;
    if (unit === lineFeed && text.charCodeAt(i - 1) === carriageReturn) continue;
    const end = unit === lineFeed || unit === carriageReturn;
    units.push(end ? lineFeed : unit);
    if (end) starts.push(units.length);
  }
  units.push(endOfFile);
  return { units, starts };
}
