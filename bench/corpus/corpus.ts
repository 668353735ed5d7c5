import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { languages } from '../../src/model/locale.ts';
import { type Breach, breaches } from './breaches.ts';
import { type Skeleton, skeletonOf } from './skeleton.ts';

/** A generated record, and what must be found in it: rules with how often, nothing else. */
export interface GeneratedRecord {
  /** Relative, with a folder for each thousand. */
  readonly path: string;
  readonly text: string;
  readonly expected: ReadonlyMap<string, number>;
}

/**
 * Records in three languages with known breaches: the same seed gives the same records, and a longer corpus begins with
 * the shorter one. No two share an officer or a number. @param root folder of the project.
 */
export function* corpus(count: number, seed: number, root: string): Iterable<GeneratedRecord> {
  const skeletons = languages.map((language) => skeletonOf(language, root));
  for (let n = 0; n < count; n++) {
    const draw = chance(seed * 1_000_003 + n);
    let record = skeletons[n % skeletons.length]!;
    const expected = new Map<string, number>();
    for (const breach of chosen(draw)) {
      record = breach.apply(record);
      for (const rule of breach.rules) expected.set(rule, (expected.get(rule) ?? 0) + 1);
    }
    yield { path: pathOf(n, record.language), text: textOf(record, n), expected };
  }
}

/** Half of the records have a breach at least; of those that exclude each other, one at most. */
function chosen(draw: () => number): readonly Breach[] {
  const groups = new Set<string>();
  return breaches.filter(({ group }) => {
    if (draw() > 0.15 || (group !== undefined && groups.has(group))) return false;
    if (group !== undefined) groups.add(group);
    return true;
  });
}

function pathOf(n: number, language: string): string {
  const number = String(n).padStart(6, '0');
  return `${number.slice(0, 3)}/${number}-${language}.md`;
}

/** As the canonical template has it, with a number and an officer of its own. */
function textOf({ header, sections }: Skeleton, n: number): string {
  const own = header
    .replace(/cgra: "[^"]*"/, `cgra: "30/${String(n).padStart(6, '0')}"`)
    .replace(/officer: \{ code: "[^"]*"/, `officer: { code: "ZZ${n}"`);
  return `---\n${own}\n---\n\n${sections.map((lines) => `${lines.join('\n\n')}\n`).join('\n')}`;
}

/** Numbers from 0 to 1 that look drawn (mulberry32, public domain). */
function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Writes a corpus into a folder. @returns how often each rule must find something in all of it. */
export function writeCorpus(
  folder: string,
  count: number,
  seed: number,
  root: string,
): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  for (const { path, text, expected } of corpus(count, seed, root)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    for (const [rule, times] of expected) totals.set(rule, (totals.get(rule) ?? 0) + times);
  }
  return totals;
}
