import type { Analysis, Sentence } from './analysed.ts';
import { bit } from './grammar.ts';
import { breakBefore, isA, isAny } from './scan.ts';
import { senses, sensesIn } from './senses.ts';

/** What stands in a row as senses do: classes of the grammar, pauses, and what the sentence is. */
const marks = [
  'you',
  'not',
  'asks',
  'and',
  'pause',
  'open',
  'wh',
  'yesno',
  'option',
  'tag',
  'declarative',
  'statement',
  'mark',
  'bare',
  'alone',
  'fresh',
  'given',
] as const;
type Mark = (typeof marks)[number];

/** Everything that may stand in a row, by the numbers that rows are told in. */
export const links: readonly string[] = [...senses, ...marks];
const at = Object.fromEntries(marks.map((name, i) => [name, senses.length + i])) as Readonly<
  Record<Mark, number>
>;

/** Takes one row: two links in order (the same twice for one alone), and the tokens that they stand on. */
export type TakeRow = (first: number, second: number, from: number, to: number) => void;

/** What the rows of a sentence weigh together: this, times the root of their number. */
export const rowShare = 3;
/** Words that a row may reach over. */
const reach = 7;
/** Words of a sentence that are read: of longer ones the beginning says enough. */
const mostWords = 80;

/**
 * The rows of a sentence: each sense alone, with those that follow near it, and with what the sentence is. `told`: how
 * much of it the answer before has told (`toldOf`). Linear in its words: few words have senses, and a row is short.
 */
export function senseRows({ speech }: Analysis, sentence: Sentence, told: string, take: TakeRow): void {
  const { scan, form } = sentence;
  const sensesOf = sensesIn(speech.lexicons.get('question-senses'));
  const news: Mark = told === 'unknown' ? 'alone' : told === 'none' || told === 'some' ? 'fresh' : 'given';
  const whole = [at[form], scan.mark ? at.mark : at.bare, at[news]];
  const line: number[] = [];
  const on: number[] = [];
  const put = (link: number, token: number): void => {
    line.push(link);
    on.push(token);
  };
  const size = Math.min(scan.tokens.length, mostWords);
  for (let i = 0; i < size; i++) {
    if (breakBefore(scan, i)) put(at.pause, i);
    if (isA(scan, i, 'second-person')) put(at.you, i);
    if (isA(scan, i, 'negation')) put(at.not, i);
    if (isAny(scan, i, bit.wh | bit['wh-relative'])) put(at.asks, i);
    if (isA(scan, i, 'and')) put(at.and, i);
    for (const sense of sensesOf(scan.tokens[i]!)) put(sense, i);
  }
  for (let i = 0; i < line.length; i++) {
    const [first, from] = [line[i]!, on[i]!];
    take(first, first, from, from);
    for (const one of whole) take(one, first, from, from);
    for (let k = i + 1; k < line.length && on[k]! - from <= reach; k++)
      if (on[k]! > from) take(first, line[k]!, from, on[k]!);
  }
}
