import type { Lexicon } from '../model/lexicon.ts';
import type { Span } from '../model/place.ts';
import type { Match } from '../text/phrase.ts';
import type { Analysis, Sentence } from './analysed.ts';
import { inside, named, phrasesIn } from './phrases.ts';
import { breakBefore, isA, type Scan } from './scan.ts';

/** `among`: a question word asks for one of the things named (« qui …, X ou Y ? »). */
export interface Choice extends Span {
  readonly among: boolean;
}

/**
 * Questions that offer two or more answers and no open end (domain §D.3 `option`), from the lexicon
 * `question-choices`: two full questions joined by « ou », a named pattern, or « qui …, X ou Y ? ».
 * A disjunction that is answered by yes or no (« avez-vous des frères ou des sœurs ? ») forces nothing, and neither
 * do the form of the answer, dates, numbers, scales and pairs such as « avant ou après »: they name a value.
 */
export function choicesOf(analysis: Analysis, lexicon: Lexicon): readonly Choice[] {
  if (analysis.confrontation === 'fair') return [];
  const matches = phrasesIn(analysis, lexicon);
  return analysis.sentences
    .filter((sentence, i) => {
      if (!sentence.asks || sentence.procedural || !sentence.scan.mark) return false;
      const own = inside(matches, sentence);
      if (isOpen(sentence, own) || isOpen(analysis.sentences[i + 1], own)) return false;
      return offers(sentence, own) && !namesValue(sentence.scan, own);
    })
    .map(({ start, end, heads }) => ({ start, end, among: heads.some(asksFor) }));
}

function asksFor({ kind, main }: Sentence['heads'][number]): boolean {
  return kind === 'wh' && main;
}

function isOpen(sentence: Sentence | undefined, matches: readonly Match[]): boolean {
  if (!sentence) return false;
  return (
    named(matches, 'open').length > 0 ||
    sentence.cues.some((cue) => cue.kind === 'reformulations' && cue.term.id === 'open-option')
  );
}

function offers(sentence: Sentence, matches: readonly Match[]): boolean {
  const { heads } = sentence;
  const asked = heads.find((head) => head.kind === 'wh' && head.main)?.start ?? Number.POSITIVE_INFINITY;
  if (named(matches, 'choice').some(({ start }) => start < asked)) return true;
  const joined = heads.some(
    (head, i) =>
      head.link === 'or' &&
      head.main &&
      head.kind === 'polar' &&
      heads.slice(0, i).some((one) => one.main && one.kind === 'polar'),
  );
  return joined || choosesAmong(sentence, matches);
}

/** « Qui décidait, votre père ou votre oncle ? »: the answers stand behind a comma at the end. */
function choosesAmong({ scan }: Sentence, matches: readonly Match[]): boolean {
  const second = scan.tokens[1]?.start ?? 0;
  if (!named(matches, 'choosing').some((match) => match.start <= second)) return false;
  const or = lastOr(scan);
  for (let i = Math.max(2, or - listed); i <= or; i++) if (breakBefore(scan, i)) return true;
  return false;
}

/** Words of the alternatives before « ou », at most. */
const listed = 10;

/** Words or figures behind « ou », or pairs of the lexicon, that only name a value. */
function namesValue(scan: Scan, matches: readonly Match[]): boolean {
  if (named(matches, 'neutral').length > 0) return true;
  const or = lastOr(scan);
  return [or - 1, or + 1, or + 2].some((i) => /^\d/.test(scan.tokens[i]?.fold ?? ''));
}

function lastOr(scan: Scan): number {
  for (let i = scan.tokens.length - 1; i > 0; i--) if (isA(scan, i, 'or')) return i;
  return -1;
}
