import type { Interview } from '../model/interview.ts';
import type { Language } from '../model/locale.ts';
import type { Span } from '../model/place.ts';
import { sourceSpan, spanOf, textOf, turnsOf } from '../model/turns.ts';
import { type Replacement, reworded } from '../text/reworded.ts';
import { sentencesOf } from '../text/sentences.ts';

/** Behind one of these a term is a noun, and its plain wording would stand beside an article that does not fit it. */
const determiners: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(
    'le la les l un une des du de d au aux ce cet cette ces votre vos son sa ses leur leurs quel quelle quels quelles'.split(
      ' ',
    ),
  ),
  nl: new Set('de het een uw zijn haar hun deze dit die dat welk welke geen'.split(' ')),
  en: new Set('the a an your his her their its this that these those which what any no'.split(' ')),
};

/**
 * First words of wordings that need another order than the term has: « corroborer ces propos » is no « montrer que c’est
 * vrai ces propos », and « de bovenvermelde feiten » no « de waarover we net spraken feiten ».
 */
const orderly: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(['donner', 'dire', 'montrer']),
  nl: new Set(['als', 'geeft', 'tonen', 'waarover']),
  en: new Set(['give', 'show', 'that']),
};

/** Words by which a term is explained; the checks know them (lexicon `explanations`). */
const thatIs: Readonly<Record<Language, string>> = {
  fr: 'c’est-à-dire',
  nl: 'dat wil zeggen',
  en: 'that is to say',
};

/**
 * What to write so that a finding's neutral wording reads as one would say it: a question takes the place of the whole
 * sentence that the words stand in, whatever part of it gave the sign; a word takes the place of the words, or explains
 * them behind an article. Undefined where it fits neither way: « invoquez-vous ». Offsets are those of the source.
 */
export function neutralWording(
  interview: Interview | undefined,
  text: string,
  at: Span,
  wording: string,
): Replacement | undefined {
  if (/[.?!]$/.test(wording)) return reworded(text, sentenceAround(interview, at), wording);
  const behind = text.slice(at.end, at.end + 2);
  if (/^[-‑]\p{L}/u.test(behind)) return undefined;
  const told = interview?.language;
  const language = told === undefined || told === 'und' ? undefined : told;
  if (language && orderly[language].has(/^\p{L}+/u.exec(wording)?.[0] ?? '')) return undefined;
  const before = /(\p{L}+)(?:['’]|\s+)$/u.exec(text.slice(Math.max(0, at.start - 24), at.start))?.[1];
  if (!language || !before || !determiners[language].has(before.toLowerCase()))
    return reworded(text, at, wording);
  const comma = /^\s*\p{L}/u.test(behind) ? ',' : '';
  return { start: at.end, end: at.end, words: `, ${thatIs[language]} ${wording}${comma}` };
}

function sentenceAround(interview: Interview | undefined, at: Span): Span {
  const turn =
    interview &&
    turnsOf(interview).find((each) => spanOf(each).start <= at.start && at.start <= spanOf(each).end);
  if (!turn) return at;
  const sentences = sentencesOf(textOf(turn)).map(({ start, end }) => sourceSpan(turn, start, end));
  const first = sentences.find((each) => at.start < each.end) ?? at;
  const last = sentences.find((each) => at.end <= each.end) ?? first;
  return { start: Math.min(at.start, first.start), end: Math.max(at.end, last.end) };
}
