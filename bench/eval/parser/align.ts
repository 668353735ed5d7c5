import type { Said } from '../../../test/support/layouts.ts';

/** How many turns are right: the longest common run of turns with the same speaker and the same words. */
export function rightTurns(found: readonly Said[], wanted: readonly Said[]): number {
  let row = new Uint32Array(wanted.length + 1);
  for (const turn of found) {
    const next = new Uint32Array(wanted.length + 1);
    for (const [i, other] of wanted.entries())
      next[i + 1] = same(turn, other) ? row[i]! + 1 : Math.max(next[i]!, row[i + 1]!);
    row = next;
  }
  return row[wanted.length]!;
}

/** A turn that is another than wanted, 1-based. */
export interface Difference {
  readonly turn: number;
  readonly found?: Said;
  readonly wanted?: Said;
}

/** The first such turn; undefined when all are the same. */
export function firstDifference(found: readonly Said[], wanted: readonly Said[]): Difference | undefined {
  const most = Math.max(found.length, wanted.length);
  for (let i = 0; i < most; i++) {
    const [is, should] = [found[i], wanted[i]];
    if (is && should && same(is, should)) continue;
    return { turn: i + 1, ...(is && { found: is }), ...(should && { wanted: should }) };
  }
  return undefined;
}

function same(a: Said, b: Said): boolean {
  return a.speaker === b.speaker && a.text === b.text;
}

/** Both sides in two lines, from a little before where their words part. */
export function shown({ turn, found, wanted }: Difference): readonly string[] {
  const [is, should] = [found?.text ?? '', wanted?.text ?? ''];
  let at = 0;
  while (at < is.length && at < should.length && is[at] === should[at]) at++;
  const from = Math.max(0, at - 50);
  const clip = (side: Said | undefined): string =>
    side
      ? `${side.speaker}: ${from > 0 ? '…' : ''}${side.text.slice(from, at + 120)}${side.text.length > at + 120 ? '…' : ''}`
      : 'no turn';
  return [`turn ${turn}, wanted ${clip(wanted)}`, `turn ${turn}, found  ${clip(found)}`];
}
