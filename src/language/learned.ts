import type { Turn } from '../model/interview.ts';
import { type LearnedFlag, learnedFlags } from '../model/learned.ts';
import type { Span } from '../model/place.ts';
import type { Analysis, Sentence } from './analysed.ts';
import { contentOf } from './content.ts';
import type { Before } from './context.ts';
import {
  hashOf,
  keyOf,
  kinds,
  sentenceFacts,
  toldOf,
  turnFacts,
  wordFeatures,
  wordShare,
} from './learned-features.ts';
import { type Ruled, ruledOf, ruleFacts } from './learned-rules.ts';
import { links, rowShare, senseRows } from './learned-senses.ts';
import { concerns, isClosed, isNeutral } from './learned-silence.ts';
import { type Table, tableOf } from './learned-table.ts';
import { addresses } from './suggestion-facts.ts';
import type { ToldWords } from './told-before.ts';

/** How much a stretch of a turn resembles the flagged turns of the examples, 0 … 1. */
export interface Likeness extends Span {
  readonly likely: number;
  /** The words that count most for it; offsets into the turn's text. */
  readonly place: () => Span;
  /** Nothing speaks against saying so without a rule. */
  readonly open: boolean;
  /** It asks by its form. */
  readonly asks: boolean;
  /** It follows an answer. */
  readonly answers: boolean;
  /** It names nobody heard and follows no answer: whom it is about is harder to tell. */
  readonly lonely: boolean;
}

/** A turn as the rules and the examples see it. */
export interface Learning extends Ruled {
  readonly table: Table | undefined;
  /** Of one flag: sentence by sentence, or the turn as a whole for compound questions. */
  readonly likenesses: (flag: LearnedFlag) => readonly Likeness[];
}

const flags = learnedFlags.length;

/** What decides besides the turn's own words, as long as nobody asks what was told before. */
type Setting = Pick<Before, 'answer' | 'informs' | 'misunderstood' | 'confronts'>;

interface Known {
  readonly setting: Setting;
  readonly learning: Learning;
  /** The turn, where what was told before it was asked for: then it holds for that turn of that reading alone. */
  readonly only: Turn | undefined;
}

const known = new WeakMap<Analysis, Known>();

/** Read once a turn for the three checks that ask; linear in the length of the turn. */
export function learningOf(analysis: Analysis, before: Before): Learning {
  const last = known.get(analysis);
  if (last && isSame(last.setting, before) && (last.only === undefined || last.only === before.turn))
    return last.learning;
  let asked = false;
  const told = (): ToldWords => {
    asked = true;
    return before.told();
  };
  // Kept without what it was made of: a whole record hangs on that.
  const { answer, informs, misunderstood, confronts = false } = before;
  const setting = { answer, informs, misunderstood, confronts };
  const learning = learnt(analysis, { ...before, told }, setting);
  known.set(analysis, { setting, learning, only: asked ? (before.turn ?? nobody) : undefined });
  return learning;
}

/** A text on its own is no turn of any reading: what was told before it is never the same. */
const nobody = {} as Turn;

function learnt(analysis: Analysis, before: Before, setting: Setting): Learning {
  const ruled = ruledOf(analysis, before);
  const model = analysis.speech.lexicons.get('question-learned')?.learned;
  const table = model && tableOf(model);
  const sums = table ? sumsOf(analysis, before, ruled, table) : [];
  const told = new Map<LearnedFlag, readonly Likeness[]>();
  const likenesses = (flag: LearnedFlag): readonly Likeness[] => {
    const earlier = told.get(flag);
    if (earlier || !table) return earlier ?? [];
    const made = likenessesOf(flag, analysis, setting, sums, table);
    told.set(flag, made);
    return made;
  };
  return { ...ruled, table, likenesses };
}

/** The same without the examples. */
export function rulesAlone(analysis: Analysis, before: Before): Learning {
  return { ...ruledOf(analysis, before), table: undefined, likenesses: () => [] };
}

/** The checks of one record ask in turn, each with its own account of the same turns before. */
function isSame(one: Setting, other: Setting): boolean {
  return (
    one.answer === other.answer &&
    one.informs === other.informs &&
    one.misunderstood === other.misunderstood &&
    (one.confronts ?? false) === (other.confronts ?? false)
  );
}

/** What one sentence adds up to, by flag; the words apart, so that the place can be told. */
interface Sums {
  readonly sentence: Sentence;
  /** Of all sentences of the turn. From `from` on those of this one: flag after flag, token by token; then the totals. */
  readonly weights: Float64Array;
  readonly from: number;
}

function totalOf({ sentence, weights, from }: Sums, flag: number): number {
  return weights[from + flags * sentence.scan.tokens.length + flag]!;
}

/** What rows weigh, sentence by sentence: written over for each, and as large as the longest so far. */
let rows = new Float64Array(1024);

function sumsOf(analysis: Analysis, before: Before, ruled: Ruled, table: Table): readonly Sums[] {
  const said = before.said?.() ?? contentOf(before.answer, analysis.speech);
  const facts = ruleFacts(ruled, analysis.sentences);
  const needed = analysis.sentences.reduce((sum, { scan }) => sum + (scan.tokens.length + 1) * flags, 0);
  const weights = new Float64Array(needed);
  let next = 0;
  return analysis.sentences.map((sentence, at) => {
    const size = sentence.scan.tokens.length;
    const start = next;
    next += (size + 1) * flags;
    let count = 0;
    wordFeatures(sentence, (kind, first, second, from, to) => {
      count++;
      const index = table.at.get(keyOf(kind, first, second));
      if (index === undefined) return;
      for (let flag = 0; flag < flags; flag++) {
        const half = table.weights[index * flags + flag]! / 2;
        weights[start + flag * size + from]! += half;
        weights[start + flag * size + to]! += half;
      }
    });
    const news = toldOf(sentence, said, before.answer === '');
    if (rows.length < size * flags) rows = new Float64Array(2 * size * flags);
    rows.fill(0, 0, size * flags);
    const rowCount = addRows(analysis, sentence, news.told, table, rows);
    const share = wordShare / Math.sqrt(count);
    const senseShare = rowCount === 0 ? 0 : rowShare / Math.sqrt(rowCount);
    const totals = start + flags * size;
    for (let flag = 0; flag < flags; flag++) {
      let sum = 0;
      for (let i = flag * size; i < (flag + 1) * size; i++)
        sum += weights[start + i] = share * weights[start + i]! + senseShare * rows[i]!;
      weights[totals + flag] = sum;
    }
    const own = sentenceFacts(analysis, at, before, said, news);
    addFacts(facts[at] ? [...own, ...facts[at]] : own, table, weights, totals);
    return { sentence, weights, from: start };
  });
}

/** Adds what the rows of senses weigh to the tokens that they stand on; gives their number. */
function addRows(
  analysis: Analysis,
  sentence: Sentence,
  told: string,
  { rowAt, weights }: Table,
  into: Float64Array,
): number {
  const size = sentence.scan.tokens.length;
  let count = 0;
  senseRows(analysis, sentence, told, (first, second, from, to) => {
    count++;
    const index = rowAt[first * links.length + second]!;
    if (index === -1) return;
    for (let flag = 0; flag < flags; flag++) {
      const half = weights[index * flags + flag]! / 2;
      into[flag * size + from]! += half;
      into[flag * size + to]! += half;
    }
  });
  return count;
}

/** In which round of `addFacts` a fact was met last. */
let met = new Uint32Array(0);
let round = 0;

/** Adds what facts weigh to as many numbers as there are flags, from `to` on. */
function addFacts(facts: readonly string[], { at, weights }: Table, into: Float64Array, to: number): void {
  if (met.length < at.size) met = new Uint32Array(at.size);
  round++;
  for (const fact of facts) {
    const index = at.get(keyOf(kinds.fact, hashOf(fact)));
    // A fact counts once.
    if (index === undefined || met[index] === round) continue;
    met[index] = round;
    for (let flag = 0; flag < flags; flag++) into[to + flag]! += weights[index * flags + flag]!;
  }
}

function likenessesOf(
  flag: LearnedFlag,
  analysis: Analysis,
  before: Setting,
  sums: readonly Sums[],
  table: Table,
): readonly Likeness[] {
  const at = learnedFlags.indexOf(flag);
  const closed = isClosed(flag, analysis, before);
  if (flag !== 'compound') {
    return sums.map((sum) => ({
      start: sum.sentence.start,
      end: sum.sentence.end,
      likely: likely(totalOf(sum, at), table, flag),
      place: () => bestPlace(sum, at),
      open:
        !closed &&
        speaksItself(sum.sentence) &&
        concerns(sum.sentence, before) &&
        !(flag === 'reproachful' && isNeutral(sum.sentence)) &&
        !(flag === 'suggestive' && sum.sentence.part === 'source'),
      asks: sum.sentence.asks,
      answers: before.answer !== '',
      lonely: before.answer === '' && !addresses(sum.sentence),
    }));
  }
  const whole = new Float64Array(flags);
  addFacts(turnFacts(analysis), table, whole, 0);
  const total = sums.reduce((sum, one) => sum + totalOf(one, at), whole[at]!);
  const places = sums.filter(({ sentence }) => speaksItself(sentence));
  if (places.length === 0) return [];
  const place = (): Span =>
    places.map((sum) => bestPlace(sum, at)).reduce((best, one) => (one.weight > best.weight ? one : best));
  const end = analysis.sentences.at(-1)!.end;
  return [
    {
      start: 0,
      end,
      likely: likely(total, table, flag),
      place,
      open: !closed,
      asks: false,
      answers: true,
      lonely: false,
    },
  ];
}

function likely(sum: number, { model }: Table, flag: LearnedFlag): number {
  const { bias, slope, offset } = model.flags[flag];
  return 1 / (1 + Math.exp(-(slope * (sum + bias) + offset)));
}

/** Enough words of the officer's own, and no house rule. */
function speaksItself(sentence: Sentence): boolean {
  return sentence.words >= fewestWords && !sentence.procedural;
}

const fewestWords = 4;

/** Words of a place: as few and as many as a reader would underline. */
const shortest = 3;
const longest = 12;

/** The words in a row that count most, by what each word adds. */
function bestPlace(
  { sentence, weights, from: start }: Sums,
  flag: number,
): Span & { readonly weight: number } {
  const { tokens } = sentence.scan;
  const base = start + flag * tokens.length;
  let best = { from: 0, to: tokens.length - 1, weight: Number.NEGATIVE_INFINITY };
  for (let from = 0; from < tokens.length; from++) {
    let weight = 0;
    for (let to = from; to < Math.min(tokens.length, from + longest); to++) {
      weight += weights[base + to]!;
      if (to - from + 1 >= shortest && weight > best.weight) best = { from, to, weight };
    }
  }
  return { start: tokens[best.from]!.start, end: tokens[best.to]!.end, weight: best.weight };
}
