import { isLanguage } from '../../model/locale.ts';
import type { Span } from '../../model/place.ts';
import { tokensOf } from '../../text/tokens.ts';

/**
 * The language that the record says its notes are in when it is none of ours, as a BCP-47 tag ("de", "pt-BR"). Only
 * `notes-language` says so: `language` alone may be the one that was spoken.
 */
export function declaredOther(text: string, span: Span | undefined): string | undefined {
  if (!span) return undefined;
  const match =
    /^notes-lang(?:uage|ue)?:[ \t]*["']?([a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3})["']?[ \t]*(?:#.*)?\r?$/im.exec(
      text.slice(span.start, span.end),
    );
  const tag = match?.[1];
  const primary = tag?.split('-')[0]?.toLowerCase();
  return tag === undefined || primary === 'und' || isLanguage(primary) ? undefined : tag;
}

/** Scripts that none of our languages is written in, by their BCP-47 subtags. */
const scripts: readonly (readonly [string, RegExp])[] = [
  ['Arab', /\p{Script=Arabic}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Grek', /\p{Script=Greek}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Armn', /\p{Script=Armenian}/u],
  ['Geor', /\p{Script=Georgian}/u],
  ['Ethi', /\p{Script=Ethiopic}/u],
  ['Deva', /\p{Script=Devanagari}/u],
  ['Beng', /\p{Script=Bengali}/u],
  ['Taml', /\p{Script=Tamil}/u],
  ['Hani', /\p{Script=Han}/u],
];

/** Small words that fill a third of a text in their language; few of them are words of another one. */
const small: Readonly<Record<string, ReadonlySet<string>>> = {
  de: words(
    'und der die das den dem des ein eine einen ich sie er wir ihr ihre ist sind war waren haben hat hatte nicht mit von zu zum zur auf für im wo wer wie warum wann nach bei auch dass oder aber',
  ),
  es: words(
    'el la los las un una y de del que en con por para no se su sus usted ella era fue estaba cuando donde como porque pero mi me lo al',
  ),
  it: words(
    'il lo la gli le un una e di del della che in con per non si suo sua lei era stato quando dove come perché ma mio mi ha sono nel da',
  ),
  pt: words(
    'o os as um uma e de do da dos das que em no na com por para não se seu sua você ele ela era foi quando onde como porque mas meu me ao',
  ),
};

/** Words to count before anything is plain. */
const fewest = 40;
/** Share of the letters in a script, or of the words that are small words of a language. */
const scriptShare = 0.6;
const wordShare = 0.25;
const sample = 12_000;

/**
 * The language of a text that is plainly none of ours: by its script ("und-Arab"), or by its small words. Undefined
 * where it is not plain. Only asked when none of ours was recognised.
 */
export function plainlyOther(whole: string): string | undefined {
  const text = whole.slice(0, sample);
  const tokens = tokensOf(text).filter(({ fold }) => fold.length > 1 && !/^\d/.test(fold));
  if (tokens.length < fewest) return undefined;
  const letters = text.match(/\p{L}/gu) ?? [];
  for (const [script, pattern] of scripts)
    if (letters.filter((letter) => pattern.test(letter)).length > letters.length * scriptShare)
      return `und-${script}`;
  const [best, next] = Object.entries(small)
    .map(([tag, known]) => ({ tag, hits: tokens.filter(({ fold }) => known.has(fold)).length }))
    .sort((a, b) => b.hits - a.hits);
  return best && best.hits >= tokens.length * wordShare && best.hits >= next!.hits * 1.5
    ? best.tag
    : undefined;
}

function words(list: string): ReadonlySet<string> {
  return new Set(tokensOf(list).map(({ fold }) => fold));
}
