import type { Speech } from '../model/check.ts';
import type { Analysis, Sentence } from './analysed.ts';
import { answerKindOf, familyOf } from './answer-kinds.ts';
import type { Compound } from './compound.ts';
import { contentOf, overlap } from './content.ts';
import type { Before } from './context.ts';
import type { Head } from './head.ts';
import { breakBefore, isA } from './scan.ts';

/** A question or request and the words it is about. */
interface Asked {
  readonly sentence: Sentence;
  readonly words: ReadonlySet<string>;
}

/** A second question in the turn that is not the first in other words, an example, a check or an aside. */
export function secondQuestion(analysis: Analysis, before: Before): Compound | undefined {
  const sentences = analysis.sentences.filter((one) => isFullQuestion(one) || isRequest(one));
  // Most turns ask once: the words of the answer before need not be looked at.
  if (sentences.length < 2) return undefined;
  const said = before.answer ? (before.said?.() ?? contentOf(before.answer, analysis.speech)) : undefined;
  let first: Asked | undefined;
  let doubtful: Compound | undefined;
  const known = new Set<string>();
  for (const sentence of sentences) {
    const words = wordsOf(analysis, sentence);
    if (said && sentence.form === 'declarative' && overlap(words, said) >= 0.8) continue;
    // « Vertel eens. » asks for nothing in particular.
    if (
      first === undefined &&
      (isElliptic(sentence) || (words.size < 1 && !isOpen(sentence) && sentence.part === 'invitation'))
    )
      continue;
    const second = first;
    first ??= { sentence, words };
    const same = second === undefined || overlap(words, known) >= 0.5 || overlap(known, words) >= 0.5;
    if (second && !same && isAnother(second.sentence, sentence, analysis)) {
      const confidence = sureness(second, { sentence, words });
      const found = {
        kind: 'second-question',
        confidence,
        start: sentence.start,
        end: sentence.end,
      } as const;
      if (confidence !== 'low') return found;
      // It may only narrow the request; a question behind it that asks for something else does not.
      doubtful ??= found;
      first = { sentence, words };
    }
    if (same) for (const word of words) known.add(word);
  }
  return doubtful;
}

/** « Parlez-moi de ces cartes. Comment les avez-vous faites ? »: the question may only narrow the invitation. */
function sureness(first: Asked, second: Asked): Compound['confidence'] {
  if (isPlain(first.sentence) && isPlain(second.sentence)) return 'high';
  return first.sentence.part === 'invitation' && second.words.size <= 1 ? 'low' : 'medium';
}

/** Content words; the verb of telling is no content. */
function wordsOf(analysis: Analysis, sentence: Sentence): ReadonlySet<string> {
  const words = contentOf(analysis.text.slice(sentence.start, sentence.end), analysis.speech);
  if (sentence.part !== 'invitation' || isOpen(sentence)) return words;
  const telling = new Set(
    sentence.cues
      .filter((cue) => cue.kind === 'invitations')
      .flatMap((cue) => [
        ...contentOf(analysis.text.slice(cue.start, cue.end).split(' ').at(-1)!, analysis.speech),
      ]),
  );
  return new Set([...words].filter((word) => !telling.has(word)));
}

function isPlain({ scan, part, heads }: Sentence): boolean {
  return scan.mark && part !== 'invitation' && heads.length > 0;
}

function isAnother(first: Sentence, second: Sentence, { speech }: Analysis): boolean {
  const [one, other] = [first.heads[0], second.heads[0]];
  if (first.part === 'invitation') {
    // « Racontez-moi votre fuite. Que s'est-il passé ? », « Décrivez la maison. Pouvez-vous préciser ? »: one account.
    return second.part === 'question' && second.form !== 'open' && other?.main === true;
  }
  if (isElliptic(second)) return isPlain(first);
  if (second.part === 'invitation')
    return isOpen(second) ? first.part === 'question' && other?.main === true : asksFact(second);
  if (other === undefined) return startsLikeClause(second);
  const kind = other && answerKindOf(second.scan, other, speech);
  const brief = second.words <= 5 && kind !== undefined;
  if (brief && one && answerKindOf(first.scan, one, speech) === kind) return false;
  return !(one && isSameMatter(first, one, second, other, speech));
}

/** « What do you call that? What's its name? »: both ask for the same kind of thing, and the second is short. */
function isSameMatter(first: Sentence, one: Head, second: Sentence, other: Head, speech: Speech): boolean {
  if (one.kind !== 'wh' || other.kind !== 'wh' || second.words > 8 || isA(second.scan, 0, 'and'))
    return false;
  if (isOwnFact(second, other)) return false;
  const family = familyOf(first.scan, one.at, first.scan.tokens.length, speech);
  return family === familyOf(second.scan, other.at, second.scan.tokens.length, speech);
}

/** « Quelle est votre religion ? »: a fact of the person's own, told by its name. */
function isOwnFact({ scan }: Sentence, { at }: Head): boolean {
  for (let i = at + 2; i <= at + 3; i++)
    if (isA(scan, i, 'second-person') && isA(scan, i, 'determiner') && i + 1 < scan.tokens.length)
      return true;
  return false;
}

/** « dites-moi combien »: a fact, not an account. */
function asksFact({ scan, heads }: Sentence): boolean {
  const at = heads.find((head) => head.kind === 'wh')?.at ?? 0;
  for (let i = Math.max(0, at - 8); i < at; i++) if (isA(scan, i, 'telling-fact')) return true;
  return false;
}

/** « Like at hotels? » offers an answer; a clause begins with its subject. */
function startsLikeClause({ scan }: Sentence): boolean {
  let i = 0;
  while (i < 4 && isA(scan, i, 'opener')) i++;
  if (isA(scan, i, 'subject')) return true;
  return isA(scan, i, 'determiner') && !scan.tokens.some((_, k) => k > i && breakBefore(scan, k));
}

/** « que s'est-il passé ? »: a question, though it leaves the whole answer open. */
function isOpen({ cues }: Sentence): boolean {
  return cues.some((cue) => cue.kind === 'invitations' && cue.term.id === 'open-question');
}

/** « Et son adresse ? »: another thing is asked by naming it. As a first sentence it only names the subject. */
function isElliptic({ scan, heads, words }: Sentence): boolean {
  return scan.mark && heads.length === 0 && words <= 4 && isA(scan, 0, 'and') && isA(scan, 1, 'determiner');
}

/** A request to tell, in which a question of its own may stand. */
function isRequest(sentence: Sentence): boolean {
  return (
    sentence.part === 'invitation' &&
    !sentence.procedural &&
    sentence.form !== 'statement' &&
    !has(sentence, 'aside') &&
    !has(sentence, 'correction') &&
    !sentence.cues.some((cue) => cue.term.id === 'turning')
  );
}

function isFullQuestion(sentence: Sentence): boolean {
  if (!sentence.asks || sentence.procedural || sentence.part === 'invitation') return false;
  if (
    has(sentence, 'aside') ||
    (has(sentence, 'verification') && sentence.words <= 7) ||
    (has(sentence, 'topic') && sentence.words <= 6) ||
    has(sentence, 'reformulation') ||
    has(sentence, 'example')
  )
    return false;
  if (
    sentence.heads.length === 0 &&
    sentence.cues.some((cue) => cue.kind === 'tags') &&
    sentence.scan.tokens.length <= 4
  )
    return false;
  if (sentence.heads.length > 0 || isElliptic(sentence)) return true;
  return sentence.scan.mark && sentence.words >= (startsLikeClause(sentence) ? 4 : 5);
}

function has(sentence: Sentence, id: string): boolean {
  return sentence.cues.some((cue) => cue.kind === 'reformulations' && cue.term.id === id);
}
