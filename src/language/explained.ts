import type { Lexicon } from '../model/lexicon.ts';
import type { Span } from '../model/place.ts';
import { matchesIn } from '../text/phrase.ts';
import { sentencesOf } from '../text/sentences.ts';

/** As far as a full name may stand from its letters, in UTF-16 units. */
const reach = 110;
/** « Et le PDG ? »: a question that does nothing but name the letters asks what they are. */
const shortQuestion = 6;

/**
 * Whether the words around an abbreviation say what its letters stand for: « Parti démocratique (PD) », « PD (Parti
 * démocratique) », « PD = … », the full name near by, or a sentence about the letters themselves (lexicon id `meaning`).
 * `heard`: the letters were used before, so that a short question that names them asks what they are.
 */
export function isExplained(text: string, at: Span, key: string, lexicon: Lexicon, heard: boolean): boolean {
  const before = text.slice(Math.max(0, at.start - reach), at.start);
  const behind = text.slice(at.end, at.end + reach);
  if (/\([^()]{0,12}$/u.test(before) && /^\s?[).,;]/u.test(behind)) {
    const named = before.replace(/\([^()]*$/u, '');
    if (names(named, key)) return true;
  }
  const opened = /^[»"”]?\s?(?:\(([^()]{6,})\)|[=:–]\s?([^.;\n]{6,}))/u.exec(behind);
  if (opened && names(opened[1] ?? opened[2]!, key)) return true;
  if (spells(before, key) || spells(behind, key)) return true;
  const words = sentenceAround(text, at);
  if (matchesIn(words, lexicon).some(({ term }) => term.id === 'meaning')) return true;
  return (
    heard && /\?\s*$/u.test(words) && words.split(/\s+/).length <= shortQuestion && /^\s?\?/u.test(behind)
  );
}

/** Looked for within reach, so that a long text of letters takes no longer than its length. */
function sentenceAround(text: string, at: Span): string {
  const from = Math.max(0, at.start - 2 * reach);
  const around = text.slice(from, at.end + 2 * reach);
  const sentence = sentencesOf(around).find(
    ({ start, end }) => from + start <= at.start && at.end <= from + end,
  );
  return sentence ? around.slice(sentence.start, sentence.end) : '';
}

/** A full name: two words or more of which one has a capital, or whose first letters fit. */
function names(words: string, key: string): boolean {
  const last = words
    .trim()
    .split(/[.!?;:]\s/u)
    .at(-1)!;
  const all = last.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  if (all.length < 2) return false;
  return (
    all.slice(-8).some((word, i) => i > 0 && /^\p{Lu}/u.test(word)) ||
    spells(last, key) ||
    all[0]![0] === key[0]
  );
}

/** The letters are the first letters of words in a row, small words left out or taken in. */
function spells(words: string, key: string): boolean {
  if (key.length < 2) return false;
  const all = words.normalize('NFKD').match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const long = all.filter((word) => word.length > 3);
  return [all, long].some((list) => {
    const initials = list.map((word) => word[0]!.toUpperCase()).join('');
    // Two letters meet by chance: there the name has its capitals.
    for (let at = initials.indexOf(key); at !== -1; at = initials.indexOf(key, at + 1))
      if (key.length > 2 || list.slice(at, at + 2).every((word) => /^\p{Lu}\p{Ll}/u.test(word))) return true;
    return false;
  });
}
