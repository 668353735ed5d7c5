import type { Speech } from '../model/check.ts';
import type { Cue, Sentence } from './analysed.ts';
import { familyOf, isImpersonal } from './answer-kinds.ts';
import type { Compound } from './compound.ts';
import type { Asks } from './compound-asks.ts';
import { isOpenEnded, type Part, partsOf } from './compound-parts.ts';
import { contentOfWords, overlap } from './content.ts';
import { reproachful } from './reproach.ts';
import { isA, type Scan } from './scan.ts';

/** Words of a sentence beyond which only conjunctions and word order show a row of questions. */
const longestRow = 40;

/** A stretch that asks, with the kind of answer and the words it is about. */
interface Question {
  readonly part: Part;
  readonly asks: Asks;
  readonly family: string;
  readonly words: ReadonlySet<string>;
}

/**
 * Questions in a row within one sentence, parted by commas, stops or « et », each asking for another kind of answer
 * (domain §D.4, Q1). What only says again, proposes an answer or narrows is no question more.
 */
export function rowIn(sentence: Sentence, speech: Speech): Compound | undefined {
  const { scan } = sentence;
  if (!(sentence.asks || isOpenEnded(scan)) || scan.tokens.length < 3) return undefined;
  if (sentence.cues.some(({ kind }) => kind === 'reformulations')) return undefined;
  const questions = questionsIn(sentence, speech).filter(
    ({ asks }, k) => sentence.part !== 'invitation' || asks.order || (asks.kind === 'told' && k > 0),
  );
  const behind = questions[0] && behindChoice(questions[0], sentence);
  if (behind) return behind;
  if (questions.length < 2 || !opensRow(questions[0]!, sentence, speech)) return undefined;
  const found: Question[] = [questions[0]!];
  for (const question of questions.slice(1))
    if (found.every((one) => isAnother(one, question, scan, speech))) found.push(question);
  // Nobody types a row of short questions at such length: spoken language that starts anew.
  if (scan.tokens.length > longestRow && !isPlain(found)) return undefined;
  const second = found[1] ?? thirdOf(questions, scan);
  if (!second) return undefined;
  const last = (found[1] ? found : questions).at(-1)!.part;
  return {
    kind: second.asks.kind === 'wh' ? 'wh-coordination' : 'clause-coordination',
    confidence: isPlain(found) ? 'high' : 'medium',
    start: scan.tokens[second.part.from]!.start,
    end: scan.tokens[last.to - 1]!.end,
  };
}

/** Three questions, or two with the word order of a question and a conjunction or a stop between them. */
function isPlain(found: readonly Question[]): boolean {
  if (found.length >= 3) return true;
  const second = found[1]?.part.joint;
  return (second === 'and' || second === 'stop') && found.every(({ asks }) => asks.order);
}

/** The first question: no clause told, no « and who … » that goes on with a relative, no verb behind a fronted phrase. */
function opensRow({ asks, part }: Question, { scan, cues }: Sentence, { language }: Speech): boolean {
  if (asks.kind === 'told') return false;
  const { start } = scan.tokens[asks.at]!;
  if (cues.some((cue) => cue.kind === 'confrontation' && cue.start < start)) return false;
  if (asks.kind === 'polar') return language !== 'nl' || part.joint === 'start' || part.joint === 'stop';
  if (asks.bare && part.to - part.from === 1 && isA(scan, asks.word, 'account')) return false;
  return part.joint !== 'and' || part.from === 0 || !isA(scan, asks.word, 'wh-relative');
}

/** « À l'avant ou à l'arrière, et combien étiez-vous ? »: a choice is asked without a verb, then something else. */
function behindChoice({ asks, part }: Question, { scan, part: does, cues }: Sentence): Compound | undefined {
  if (part.joint !== 'and' || part.from > 20 || asks.kind === 'told' || does === 'invitation')
    return undefined;
  if (cues.some(({ kind }) => kind === 'confrontation')) return undefined;
  for (let i = 1; i < part.from - 1; i++)
    if (isA(scan, i, 'or') && !isA(scan, i, 'wh-relative'))
      return {
        kind: asks.kind === 'wh' ? 'wh-coordination' : 'clause-coordination',
        confidence: 'medium',
        start: scan.tokens[part.from]!.start,
        end: scan.tokens[part.to - 1]!.end,
      };
  return undefined;
}

/** Three questions of three kinds are a row, though any two of them might say one thing. */
function thirdOf(questions: readonly Question[], scan: Scan): Question | undefined {
  const kinds = new Set(questions.map(({ family }) => (family === 'course' ? 'manner' : family)));
  const told = questions.some(
    ({ asks }) => asks.kind === 'told' && !isA(scan, asks.subject, 'second-person'),
  );
  return kinds.size >= 3 && !told && !isFormula(scan, questions[0]!.asks) ? questions[1] : undefined;
}

function questionsIn({ scan, cues }: Sentence, speech: Speech): readonly Question[] {
  const parts = partsOf(scan, speech.language);
  return parts.flatMap((part, k) => {
    const { asks } = part;
    if (!asks) return [];
    // « …, weet u dat? » goes with the question before; « …, visait-on quelqu'un, ou vous ? » offers answers.
    const knows = cues.some(
      ({ term, start }) =>
        term.id === 'know' && start >= scan.tokens[part.from]!.start && start < scan.tokens[part.to - 1]!.end,
    );
    if (
      asks.kind === 'polar' &&
      part.from > 0 &&
      ((part.joint === 'comma' && parts[k + 1]?.joint === 'or') || (knows && part.to - asks.at <= 4))
    )
      return [];
    // « …, vous saviez pourtant que … » blames and asks nothing.
    if (asks.kind === 'told' && blamesIn(cues, scan.tokens[part.from]!.start, scan.tokens[part.to - 1]!.end))
      return [];
    const tokens = scan.tokens.slice(asks.at, part.to);
    return [
      {
        part,
        asks,
        family: asks.kind === 'wh' ? familyOf(scan, asks.word, part.to, speech) : asks.kind,
        words: contentOfWords(tokens, scan.bits.slice(asks.at, part.to)),
      },
    ];
  });
}

function blamesIn(cues: readonly Cue[], start: number, end: number): boolean {
  return cues.some((cue) => reproachful.has(cue.kind) && cue.start >= start && cue.start < end);
}

function isAnother(first: Question, second: Question, scan: Scan, speech: Speech): boolean {
  const same = overlap(second.words, first.words) >= 0.5 || overlap(first.words, second.words) >= 0.5;
  const [one, other] = [first.asks, second.asks];
  // « Est-ce que, dans ce cas, vous … ? » goes on with the formula.
  if (isFormula(scan, one) && other.kind !== 'polar' && (other.subject >= 0 || !other.order)) return false;
  if (other.kind === 'wh') {
    if (one.kind !== 'wh') return true;
    if (first.family === second.family)
      return (
        second.part.joint === 'and' && one.complete && other.complete && first.family === 'thing' && !same
      );
    return !isMeasured(first, second);
  }
  const joined = second.part.joint === 'and' || second.part.joint === 'stop';
  if (same) return false;
  // « Wanneer, op welke dag, viel … binnen? »: the verb completes the question phrases before it.
  if (one.kind === 'wh' && one.bare && !joined) return false;
  // « Où le père et la mère se sont-ils … ? »: the noun's verb comes late in French.
  const late =
    isA(scan, other.subject, 'clitic') &&
    (other.subject - other.at > 2 || !isA(scan, other.subject, 'second-person'));
  if (one.kind === 'wh' && !one.complete && late && other.kind === 'polar') return false;
  if (!joined && isImpersonal(scan, other.subject, speech)) return false;
  if (one.kind !== 'wh') {
    const verb = scan.tokens[one.word]!.fold === scan.tokens[other.word]!.fold;
    const subject = scan.tokens[one.subject]!.fold === scan.tokens[other.subject]!.fold;
    if (verb && subject && !joined) return false;
  }
  return other.kind === 'polar' || isA(scan, other.subject, 'second-person');
}

/** « how long …, since when »: a measure and a time may be one stretch; so may a manner and how something went. */
function isMeasured(first: Question, second: Question): boolean {
  const kinds = new Set([first.family, second.family]);
  if (kinds.has('course') && kinds.has('manner')) return true;
  return kinds.has('time') && kinds.has('amount') && !second.asks.order && second.part.joint === 'comma';
}

/** « est-ce que », « qu'est-ce qui ». */
function isFormula(scan: Scan, { word }: Asks): boolean {
  for (let i = word; i <= word + 1; i++)
    if (scan.tokens[i]?.fold === 'est' && scan.tokens[i + 1]?.fold === 'ce') return true;
  return false;
}
