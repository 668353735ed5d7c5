import { type Learned, learnedFlags } from '../model/learned.ts';
import { KeyTable } from './key-table.ts';
import { freshHashOf, keyOf, kinds } from './learned-features.ts';
import { links } from './learned-senses.ts';

/** A model ready to look up: the index of a feature by its key, and the weights of each flag by index. */
export interface Table {
  readonly model: Learned;
  readonly at: KeyTable;
  /** The index of a row of senses: by its first link times their number, and its second; −1 for none. */
  readonly rowAt: Int32Array;
  /** Index by index, of each what it weighs for every one of `learnedFlags`: they are asked for together. */
  readonly weights: Float64Array;
}

/** Signs of the kinds in a model's lines. */
const signs: readonly (readonly [string, number])[] = [
  ['w', kinds.word],
  ['s', kinds.stem],
  ['p', kinds.pair],
  ['a', kinds.around],
  ['f', kinds.fact],
  ['r', kinds.row],
];
const kindOf = new Map(signs);
export const signOf = new Map(signs.map(([sign, kind]) => [kind, sign]));

/** The sign that stands for a weight of 0. */
const zero = 'P'.charCodeAt(0);

const tables = new WeakMap<Learned, Table>();

/** Read once a model: a run reads that of the record's language only. */
export function tableOf(model: Learned): Table {
  const known = tables.get(model);
  if (known) return known;
  const at = new KeyTable(model.flags[learnedFlags[0]].weights.length);
  const rowAt = new Int32Array(links.length * links.length).fill(-1);
  let [facts, words] = [0, 0];
  for (const line of model.features.split('\n')) {
    const [head, ...seconds] = line.split('\t') as [string, ...string[]];
    const kind = kindOf.get(head[0]!)!;
    if (kind === kinds.row) {
      const first = links.indexOf(head.slice(2)) * links.length;
      for (const second of seconds) rowAt[first + links.indexOf(second)] = words++;
      continue;
    }
    const alone = kind !== kinds.pair && kind !== kinds.around;
    // The facts stand first: they have a step of their own.
    const first = alone ? 0 : freshHashOf(head.slice(2));
    for (const word of seconds) {
      const hash = freshHashOf(word);
      at.set(alone ? keyOf(kind, hash) : keyOf(kind, first, hash), at.size);
    }
    if (kind === kinds.fact) facts = at.size;
    words = at.size;
  }
  const flags = learnedFlags.length;
  const weights = new Float64Array(model.flags[learnedFlags[0]].weights.length * flags);
  for (let flag = 0; flag < flags; flag++) {
    const { weights: written, steps } = model.flags[learnedFlags[flag]!];
    for (let i = 0; i < written.length; i++)
      weights[i * flags + flag] = (written.charCodeAt(i) - zero) * steps[i < facts ? 1 : i < at.size ? 0 : 2];
  }
  const table = { model, at, rowAt, weights };
  tables.set(model, table);
  return table;
}

/** A weight as a sign, and the greatest that there is a sign for. */
export const mostSteps = 44;
export function signOfWeight(steps: number): string {
  return String.fromCharCode(zero + Math.max(-mostSteps, Math.min(mostSteps, Math.round(steps))));
}
