import type { Span } from '../model/place.ts';
import type { Sentence } from './analysed.ts';
import { bit } from './grammar.ts';
import { breakBefore, isA, isAny } from './scan.ts';
import {
  type Asked,
  addresses,
  expectsDenial,
  fromSource,
  indexOf,
  isEcho,
  leaning,
  type Suggestion,
  suggestion,
} from './suggestion-facts.ts';

/** What a question with a question's own form brings along as its answer (domain §D.4, Q2). */
export function askedOf(asked: Asked): readonly Suggestion[] {
  const { sentence } = asked;
  const others = leaning(sentence, 'others');
  if (sentence.form === 'open') return [];
  const head = sentence.heads.find((one) => one.main);
  const found = others && !fromSource(sentence) ? [suggestion(others, 'others')] : [];
  if (!head) return sentence.scan.mark ? [...found, ...chosen(asked)] : found;
  return [
    ...found,
    ...(head.kind === 'wh' ? answered(asked) : [...expected(asked), ...caused(asked), ...chosen(asked)]),
  ];
}

/** « Pourquoi vous a-t-il frappée, parce que vous refusiez ? »: the answer stands behind the question. */
function answered(asked: Asked): readonly Suggestion[] {
  const { sentence } = asked;
  const { scan } = sentence;
  const head = sentence.heads.find((one) => one.main)!;
  const feeling = leaning(sentence, 'feeling');
  const last = scan.tokens.length - 1;
  for (let i = head.at + 2; i <= last; i++) {
    if (isA(scan, i, 'subordinator') && !isA(scan, i, 'because')) break;
    if (!breakBefore(scan, i)) continue;
    const because = isA(scan, i, 'because') && i < last && !officer.has(scan.tokens[i + 1]!.fold);
    const felt = feeling !== undefined && indexOf(sentence, feeling) >= i && i >= last - 1;
    if (because || felt)
      return [suggestion({ start: scan.tokens[i]!.start, end: sentence.end }, 'supplied-answer')];
  }
  // « How furious were you …? »
  if (feeling && addresses(sentence) && indexOf(sentence, feeling) === head.at + 1 && !isEcho(asked, 0.9))
    return [suggestion({ start: head.start, end: feeling.end }, 'supplied-feeling')];
  return [];
}

/** « …, because I …»: the officer explains the question. */
const officer = new Set(['i', 'je', 'j', 'ik', 'we', 'wij', 'nous']);

/** Words that open another clause. */
const clauses = bit.subordinator | bit.wh | bit['wh-relative'];

/** « N'aviez-vous pas peur … ? », « Hebt u nooit overwogen … ? »: expects a yes. */
function expected(asked: Asked): readonly Suggestion[] {
  const { sentence } = asked;
  const { scan } = sentence;
  const head = sentence.heads.find((one) => one.main)!;
  if (!(addresses(sentence) || asked.before.answer !== '') || !expectsDenial(asked)) return [];
  // « Est-ce que » opens the question; the clause it asks begins behind it.
  const formula = isA(scan, head.at + 1, 'clitic') && isA(scan, head.at + 2, 'subordinator');
  const from = formula ? head.at + 3 : Math.max(0, head.at - 1);
  for (let i = from; i <= Math.max(from, head.at) + 4 && i < scan.tokens.length; i++) {
    if (i > head.at && breakBefore(scan, i)) return [];
    if (isA(scan, i, 'negation')) return [suggestion(around(sentence, head.at, i), 'negative')];
    // Behind an article the negation belongs to a noun: « any not-so-good things ».
    if (i > head.at && isAny(scan, i, clauses)) return [];
    if (i > head.at && isA(scan, i, 'determiner') && !isA(scan, i, 'subject')) return [];
  }
  return [];
}

/** From the verb that asks to the negation and the person behind it. */
function around({ scan }: Sentence, head: number, negation: number): Span {
  const start = Math.min(head, negation);
  const end = Math.min(Math.max(negation, head + 2), scan.tokens.length - 1);
  return { start: scan.tokens[start]!.start, end: scan.tokens[end]!.end };
}

/** « Was it because of the torture that … ? »: the officer names the cause. */
function caused({ sentence }: Asked): readonly Suggestion[] {
  const { scan } = sentence;
  const head = sentence.heads.find((one) => one.main)!;
  const cause = leaning(sentence, 'cause');
  const at = cause ? indexOf(sentence, cause) : scan.tokens.findIndex((_, i) => isA(scan, i, 'because'));
  if (at <= head.at || at > head.at + 5) return [];
  if (isA(scan, head.at + 1, 'second-person') || isA(scan, head.at, 'second-person')) return [];
  const end = cause?.end ?? scan.tokens[at]!.end;
  return [suggestion({ start: head.start, end }, 'supplied-answer')];
}

/** « Did you leave for the money, or to join …? », « Voelde u zich schuldig of beschaamd? »: only the officer's motives or feelings to choose from. */
function chosen({ sentence }: Asked): readonly Suggestion[] {
  if (!addresses(sentence)) return [];
  const contrast = leaning(sentence, 'contrast');
  if (contrast && sentence.scan.tokens.length < 25) return [suggestion(contrast, 'thesis')];
  const motive = leaning(sentence, 'motive');
  const [first, second] = sentence.cues.filter((cue) => cue.kind === 'leanings' && cue.term.id === 'feeling');
  const found = motive ? [suggestion(motive, 'supplied-answer')] : [];
  if (!first || !second) return found;
  const between = sentence.scan.tokens.some(
    (token, i) => token.start > first.start && token.start < second.start && isA(sentence.scan, i, 'or'),
  );
  return between
    ? [...found, suggestion({ start: first.start, end: second.end }, 'supplied-feeling')]
    : found;
}
