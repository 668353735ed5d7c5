/** Words that an accent alone tells apart; everywhere else a missing accent is hurried typing. */
const accentMatters = new Set(['ou', 'a', 'la', 'des', 'du', 'sur', 'een', 'he', 'voor']);

/** Lower case, composed, without invisible characters: « Où » → « où », whatever the file's normal form. */
export function normal(word: string): string {
  return isPlainLower(word)
    ? word
    : word
        .normalize('NFKC')
        .replace(/\p{Cf}/gu, '')
        .toLowerCase();
}

/** Lower case without accents, ligatures or invisible characters: « Où », « œuvre » → « ou », « oeuvre ». */
export function fold(word: string): string {
  if (isPlainLower(word)) return word;
  return word
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ĳ/g, 'ij');
}

/** Do a word of the record and a word of a lexicon agree? `typed` and `wanted` both carry fold and normal form. */
export function sameWord(
  typed: { fold: string; normal: string },
  wanted: { fold: string; normal: string },
): boolean {
  return typed.fold === wanted.fold && (!accentMatters.has(typed.fold) || typed.normal === wanted.normal);
}

function isPlainLower(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code < 97 || code > 122) return false;
  }
  return true;
}
