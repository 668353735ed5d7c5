import type { Cue, Sentence } from './analysed.ts';
import type { Compound } from './compound.ts';
import { bit } from './grammar.ts';
import { hasRelative } from './head.ts';
import { breakBefore, isA, isAny, joinBefore, type Scan } from './scan.ts';

/**
 * Two requests in one sentence: « expliquez-moi le trajet et dites-moi si … », « savez-vous qui … et si … ».
 * A sentence that tells to tell twice without a question behind the second is one invitation.
 */
export function requestsIn(sentence: Sentence): Compound | undefined {
  const { scan } = sentence;
  const asking = sentence.cues.filter(
    (cue) => cue.kind === 'invitations' && cue.term.id !== 'open-question' && cue.term.id !== 'turning',
  );
  const [first] = asking;
  if (!first) return undefined;
  for (let i = 2; i < scan.tokens.length; i++) {
    const token = scan.tokens[i]!;
    if (token.start <= first.end) continue;
    const joiner = joinBefore(scan, i);
    if (isAddition(scan, i))
      return {
        kind: 'embedded-coordination',
        confidence: 'medium',
        start: token.start,
        end: scan.tokens[i + 1]!.end,
      };
    if (!isA(scan, joiner, 'and')) continue;
    const asks = isWhether(scan, i)
      ? isAskedBefore(sentence, first, i)
      : isSecondRequest(sentence, asking, i) ||
        isSecondMatter(sentence, first, i) ||
        isSecondAsked(sentence, first, i);
    if (asks)
      return {
        kind: 'embedded-coordination',
        confidence: 'medium',
        start: scan.tokens[joiner]!.start,
        end: token.end,
      };
  }
  return askedInRow(sentence, first);
}

/**
 * « dites-moi qui il est, comment vous l'avez connu »: question words behind the commas of a request. What is to be told
 * may be a thing (« décrivez la cellule, … »): then two must follow; behind « dites-moi qui » one.
 */
function askedInRow({ scan }: Sentence, first: Cue): Compound | undefined {
  const words: number[] = [];
  let embedded = 0;
  for (let i = 1; i < scan.tokens.length; i++) {
    if (scan.tokens[i]!.start < first.end) continue;
    const at = phraseEnd(scan, i);
    const { fold } = scan.tokens[at] ?? { fold: '' };
    if (!isAny(scan, at, bit.wh | bit['wh-relative']) || fold === 'que' || fold === 'qu') continue;
    if (scan.asked.has(i) && embedded === 0) embedded = 1;
    else if (!isApart(scan, i) || !hasClause(scan, at)) continue;
    if (words.every((one) => scan.tokens[one]!.fold !== fold)) words.push(at);
  }
  const [from, to] = [words[embedded], words.at(-1)];
  if (from === undefined || to === undefined || words.length < 2) return undefined;
  const span = { start: scan.tokens[from]!.start, end: scan.tokens[to]!.end };
  // « explain what happened, how it went »: an account in other words.
  const account = embedded === 1 && words.length === 2 && words.every((at) => isA(scan, at, 'account'));
  return account ? undefined : { kind: 'embedded-coordination', confidence: 'medium', ...span };
}

/** Behind a comma, or a colon that opens the row. */
function isApart(scan: Scan, i: number): boolean {
  return breakBefore(scan, i) || (isA(scan, i - 1, 'and') && breakBefore(scan, i - 1));
}

/** More than the question word before the next pause: a clause, not an example. */
function hasClause(scan: Scan, at: number): boolean {
  return at + 2 < scan.tokens.length && !breakBefore(scan, at + 1) && !breakBefore(scan, at + 2);
}

/** « …, dites aussi si … », « puis indiquez l'éditeur »: the officer adds a request for a fact. */
function isAddition(scan: Scan, i: number): boolean {
  if (!isA(scan, i, 'telling-fact') || i + 2 >= scan.tokens.length) return false;
  const before = isA(scan, i - 1, 'and') || isA(scan, i - 1, 'joining-adverb');
  if (!before && !breakBefore(scan, i)) return false;
  if (isA(scan, i - 1, 'joining-adverb')) return true;
  const adverb = isA(scan, i + 1, 'joining-adverb') ? i + 1 : i + 2;
  const asked = bit.determiner | bit.wh | bit['wh-relative'] | bit.whether;
  return isA(scan, adverb, 'joining-adverb') && isAny(scan, adverb + 1, asked);
}

/** « si », « s'il », « whether », « of ». */
function isWhether(scan: Scan, i: number): boolean {
  const next = scan.tokens[i + 1]?.fold;
  return isA(scan, i, 'whether') || (scan.tokens[i]!.fold === 's' && (next === 'il' || next === 'ils'));
}

/** A question is embedded already: behind « dites-moi », a question word or another « si ». */
function isAskedBefore(sentence: Sentence, first: Cue, i: number): boolean {
  const { scan, heads } = sentence;
  if (heads.some((head) => head.kind === 'wh' && head.at < i)) return true;
  for (let k = i - 2; k > 0 && i - k < 60 && scan.tokens[k]!.start > first.start; k--)
    if (isWhether(scan, k) && scan.asked.has(k)) return true;
  return false;
}

/** « savez-vous s'il vit et où il habite »: a question word joined to « si ». */
function isSecondAsked(sentence: Sentence, first: Cue, i: number): boolean {
  const at = phraseEnd(sentence.scan, i);
  return isQuestionWord(sentence.scan, at, sentence.heads) && isAskedBefore(sentence, first, i);
}

/** The question word behind its preposition: « et avec | qui ». */
function phraseEnd(scan: Scan, i: number): number {
  return isA(scan, i, 'preposition') ? i + 1 : i;
}

/** « décrivez la pièce et comment vous en êtes sorti »: a question word joined to what is to be told. */
function isSecondMatter({ scan, heads }: Sentence, first: Cue, i: number): boolean {
  const at = phraseEnd(scan, i);
  const told = scan.tokens[i - 3];
  return told !== undefined && told.start > first.start && isQuestionWord(scan, at, heads);
}

/** A question word that is no relative: « et qui » joins nothing that « qui » joined before. */
function isQuestionWord(scan: Scan, at: number, heads: Sentence['heads']): boolean {
  if (!isAny(scan, at, bit.wh | bit['wh-relative'])) return false;
  const { fold } = scan.tokens[at]!;
  return fold !== 'que' && fold !== 'qu' && !hasRelative(scan, at, fold, heads);
}

/** Another « dites-moi », with a question of its own right behind it. */
function isSecondRequest(sentence: Sentence, asking: readonly Cue[], i: number): boolean {
  const { scan, heads } = sentence;
  const second = asking.find((cue) => cue.start === scan.tokens[i]!.start);
  const tells = isA(scan, i, 'telling-fact') || isA(scan, i + 1, 'telling-fact');
  if (!second && !tells) return false;
  for (let k = i + 1; k < scan.tokens.length && k <= i + 6; k++) {
    if (isWhether(scan, k)) return true;
    if (heads.some((head) => head.kind === 'wh' && head.at === k)) return true;
    if (tells && isQuestionWord(scan, k, heads)) return true;
  }
  return false;
}
