import type { Speech } from '../model/check.ts';
import type { Sentence } from './analysed.ts';
import { answerKindOf, isImpersonal, kindOfWord } from './answer-kinds.ts';
import type { Compound } from './compound.ts';
import { isOfficer } from './compound-asks.ts';
import { bit } from './grammar.ts';
import type { Head } from './head.ts';
import { breakBefore, isA, isAny, joinBefore, phraseStart, type Scan } from './scan.ts';

/** Two questions in one sentence: joined question words, joined clauses, or a row of question phrases. */
export function coordinationIn(sentence: Sentence, speech: Speech): Compound | undefined {
  const { heads } = sentence;
  // « …, I mean the same man »: what is joined says the first again.
  if (sentence.cues.some(({ kind, term }) => kind === 'reformulations' && term.id === 'reformulation'))
    return undefined;
  const lone = loneEllipsis(sentence);
  if (lone) return lone;
  let best: Compound | undefined;
  for (let i = 1; i < heads.length && best?.confidence !== 'high'; i++) {
    const head = heads[i]!;
    const prior = priorOf(heads, i);
    if (isRepair(prior, head, sentence.scan)) continue;
    const verdict = verdictOf(head, prior, sentence, speech);
    if (!verdict || (best && verdict.confidence !== 'high')) continue;
    const last = heads.findLast((other, k) => k >= i && (other.link === 'and' || k === i)) ?? head;
    const together = heads.some((other) => other.adjacent);
    const start = together ? heads[0]!.start : joinStart(head, sentence.scan);
    best = { ...verdict, start, end: Math.max(last.end, head.end), ...apart(heads[0]!, head) };
  }
  return best;
}

/** The question before: the last full one when this one is full, otherwise the last question word. */
function priorOf(heads: readonly Head[], i: number): Head {
  const before = heads[i - 1]!;
  if (before.main || !heads[i]!.main) return before;
  for (let k = i - 1; k >= 0; k--) if (heads[k]!.main) return heads[k]!;
  return before;
}

function apart(first: Head, second: Head): Pick<Compound, 'apart'> {
  const words = first.kind === 'wh' && second.kind === 'wh' && first.main && second.link === 'and';
  return words
    ? {
        apart: [
          { start: first.start, end: first.end },
          { start: second.start, end: second.end },
        ],
      }
    : {};
}

/** Where the conjunction before a head stands, or the head itself. */
function joinStart(head: Head, scan: Scan): number {
  const first = scan.tokens.findIndex((token) => token.start === head.start);
  const joiner = joinBefore(scan, first);
  return isA(scan, joiner, 'and') || isA(scan, joiner, 'or') ? scan.tokens[joiner]!.start : head.start;
}

/** « dites-moi qui était là, et pourquoi »: the first question is told, only the second asks by itself. */
function loneEllipsis(sentence: Sentence): Compound | undefined {
  const [head] = sentence.heads;
  if (
    sentence.heads.length !== 1 ||
    head?.kind !== 'wh' ||
    head.link !== 'and' ||
    head.end < sentence.scan.tokens.at(-1)!.end
  )
    return undefined;
  const cue = sentence.cues.find((one) => one.kind === 'invitations' && one.end < head.start);
  return cue
    ? {
        kind: 'embedded-coordination',
        confidence: 'medium',
        start: joinStart(head, sentence.scan),
        end: head.end,
      }
    : undefined;
}

/** The same words again within three: the speaker starts anew (guard 3). */
function isRepair(prior: Head, head: Head, { tokens }: Scan): boolean {
  if (prior.kind !== head.kind || head.at - prior.at > 3) return false;
  return prior.word === head.word && (head.kind === 'wh' || tokens[prior.at]!.fold === tokens[head.at]!.fold);
}

function verdictOf(
  head: Head,
  prior: Head,
  sentence: Sentence,
  speech: Speech,
): Pick<Compound, 'kind' | 'confidence'> | undefined {
  const asked = sentence.heads[0]!.main || prior.main;
  if (head.link === 'and') {
    if (isNearer(head, prior, sentence.scan, speech) || isWithin(head, prior, sentence.scan))
      return undefined;
    if (head.kind === 'polar') return asked ? { kind: 'clause-coordination', confidence: 'high' } : undefined;
    if (head.adjacent) {
      // « depuis quand et jusqu'à quand »: one stretch of time.
      const stretch = head.word === prior.word && answerKindOf(sentence.scan, head, speech) === 'time';
      return stretch ? undefined : { kind: 'wh-coordination', confidence: 'high' };
    }
    if (head.main && asked) return { kind: 'wh-coordination', confidence: 'high' };
    // « hoeveel en met welk geld »: neither stands in a request.
    const bare = prior.kind === 'wh' && !prior.embedded && prior.link === 'start' && head.main;
    return { kind: bare ? 'wh-coordination' : 'embedded-coordination', confidence: 'medium' };
  }
  if (head.link === 'inner' && isInPlaceTwice(head, prior, sentence.scan))
    return { kind: 'wh-coordination', confidence: 'medium' };
  if (head.link === 'comma') return besideComma(head, prior, sentence, speech);
  if (head.link === 'or' && head.main && prior.main && head.kind === 'polar' && prior.kind === 'polar') {
    return isOneChoice(head, prior, sentence)
      ? undefined
      : { kind: 'alternative-clauses', confidence: 'low' };
  }
  return undefined;
}

/** « que dit-il quand vous demandiez qui l'envoyait et pourquoi ? »: the word joins the one asked back then. */
function isWithin(head: Head, prior: Head, scan: Scan): boolean {
  if (head.kind !== 'wh' || head.end < scan.tokens.at(-1)!.end) return false;
  let inside = false;
  for (let i = prior.at + 2; i < head.at - 1; i++) {
    if (inside && isAny(scan, i, bit.wh | bit['wh-relative'])) return true;
    inside ||= isA(scan, i, 'subordinator') && !isA(scan, i, 'wh') && !breakBefore(scan, i);
  }
  return false;
}

/** « à quelle date et à quel moment », « de quelle ville et de quel quartier »: one time, one place, told more nearly. */
function isNearer(head: Head, prior: Head, scan: Scan, speech: Speech): boolean {
  if (head.kind !== 'wh' || prior.kind !== 'wh' || head.at - prior.at > 6) return false;
  const joiner = joinBefore(scan, phraseStart(scan, head.at));
  if (breakBefore(scan, joiner)) return false;
  const kind = answerKindOf(scan, head, speech);
  if ((kind !== 'time' && kind !== 'place') || answerKindOf(scan, prior, speech) !== kind) return false;
  return ![head, prior].some(({ at }) => kindOfWord(scan, at, speech) === kind);
}

/** « …, et vous avez répondu quoi ? », « … et ils ont quel âge »: a joined clause with its question word at the end. */
function isInPlaceTwice(head: Head, prior: Head, scan: Scan): boolean {
  if (head.kind !== 'wh' || !prior.main) return false;
  if (isAny(scan, head.at, bit['wh-relative']) && head.at < scan.tokens.length - 1) return false;
  if (scan.tokens.length - 1 - head.at > 2) return false;
  for (let i = prior.at + 1; i < head.at; i++)
    if (isA(scan, i, 'and') && isA(scan, i + 1, 'subject')) return true;
  return false;
}

/** Without a conjunction: two full clauses, or a row of question phrases of different kinds (« quand, avec qui ? »). */
function besideComma(
  head: Head,
  prior: Head,
  sentence: Sentence,
  speech: Speech,
): Pick<Compound, 'kind' | 'confidence'> | undefined {
  const { scan } = sentence;
  // Behind « est-ce que » a comma most often sets a circumstance apart, and the formula is taken up again.
  if (isFormula(scan, prior)) return undefined;
  const apartEnough = head.at - prior.at >= 4;
  if (head.kind === 'polar') {
    if (isOfficer(scan, subjectOf(head, sentence), speech.language)) return undefined;
    const two = prior.main && apartEnough && scan.tokens.length - head.at > 2 && !isKnowing(sentence, prior);
    const narrows = prior.kind === 'wh' && isImpersonal(scan, subjectOf(head, sentence), speech);
    return two && !narrows && !isChoice(scan, head) && !isCondition(scan, prior)
      ? { kind: 'clause-coordination', confidence: 'medium' }
      : undefined;
  }
  if (isSameKind(head, prior, scan, speech)) return undefined;
  if (head.main && prior.main && scan.mark && apartEnough && !isKnowing(sentence, prior))
    return { kind: 'clause-coordination', confidence: 'medium' };
  const row = (prior.main || prior.embedded) && isPhrase(scan, head) && !isKnowing(sentence, prior);
  return row && (scan.mark || prior.embedded) ? { kind: 'wh-coordination', confidence: 'medium' } : undefined;
}

/** « est-ce que ». */
function isFormula(scan: Scan, { kind, at }: Head): boolean {
  const fold = scan.tokens[at + 2]?.fold;
  return kind === 'polar' && (fold === 'que' || fold === 'qu');
}

/** Behind the comma or « or » further choices follow: one question with several answers to choose from. */
function isChoice(scan: Scan, head: Head): boolean {
  for (let i = head.at; i < scan.tokens.length; i++) if (isA(scan, i, 'or')) return true;
  return false;
}

/** « Had u dat geweten, was u dan gebleven? »: the first clause is a condition. */
function isCondition(scan: Scan, prior: Head): boolean {
  return isA(scan, prior.at, 'conditional');
}

/** « Savez-vous, quel jour était-ce ? »: the first clause only introduces. */
function isKnowing({ cues }: Sentence, prior: Head): boolean {
  return cues.some((cue) => cue.term.id === 'know' && cue.start >= prior.start && cue.start <= prior.end);
}

/** The same word, or both ask for the same kind of answer: « quand, quel jour ? » says one thing twice. */
function isSameKind(head: Head, prior: Head, scan: Scan, speech: Speech): boolean {
  if (prior.kind !== 'wh') return false;
  const kind = answerKindOf(scan, head, speech);
  if (kind !== answerKindOf(scan, prior, speech)) return false;
  if (kind !== undefined) return true;
  const noun = scan.tokens[head.at + 1]?.fold === scan.tokens[prior.at + 1]?.fold;
  return head.word === prior.word && (noun || head.at - prior.at < 4);
}

/** Nothing but a question phrase up to the next comma or the end: « dans quelle église ». */
function isPhrase(scan: Scan, head: Head): boolean {
  if (phraseStart(scan, head.at) === head.at && isAny(scan, head.at, bit['wh-relative'])) {
    return head.at === scan.tokens.length - 1 || breakBefore(scan, head.at + 1);
  }
  let i = head.at + 1;
  while (i < scan.tokens.length && !breakBefore(scan, i) && !isA(scan, i, 'and')) {
    if (isAny(scan, i, bit.subject | bit.auxiliary) && !isAny(scan, i, bit.determiner)) return false;
    i++;
  }
  return i - head.at <= 4;
}

/** Two alternatives about the same subject, or about « it », are one forced choice (guard 6). */
function isOneChoice(head: Head, prior: Head, sentence: Sentence): boolean {
  const open = sentence.cues.some((cue) => cue.term.id === 'open-option');
  if (open || sentence.heads.length > 2) return true;
  const [second, first] = [subjectOf(head, sentence), subjectOf(prior, sentence)];
  const person = isA(sentence.scan, second, 'second-person') && !isA(sentence.scan, first, 'second-person');
  const folds = [second, first].map((at) => sentence.scan.tokens[at]?.fold);
  return folds[0] === folds[1] || (isA(sentence.scan, second, 'subject') && !person);
}

/** Index of the word that says who the yes/no question is about. */
function subjectOf(head: Head, { scan }: Sentence): number {
  const at = scan.tokens.findIndex((token) => token.end === head.end);
  const fold = scan.tokens[at]?.fold;
  return fold === 'que' || fold === 'qu' ? at + 1 : at;
}
