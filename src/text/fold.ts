/** Words that an accent alone tells apart; everywhere else a missing accent is hurried typing. */
const accentMatters = new Set(['ou', 'a', 'la', 'des', 'du', 'sur', 'een', 'he', 'voor']);

/** Lower case, composed, without invisible characters: « Où » → « où », whatever the file's normal form. */
export function normal(word: string): string {
  if (isPlainLower(word)) return word;
  if (isWestern(word)) return word.toLowerCase();
  return word
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase();
}

/** Lower case without accents, ligatures or invisible characters: « Où », « œuvre » → « ou », « oeuvre ». */
export function fold(word: string): string {
  if (isPlainLower(word)) return word;
  if (isWestern(word)) return bare(word.toLowerCase());
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

/** Letters and digits of Latin-1, and « œ »: all that most records hold, told without asking for tables of Unicode. */
function isWestern(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code < 48 || (code > 122 && code < 0xc0) || (code > 0xff && code !== 0x152 && code !== 0x153))
      return false;
  }
  return true;
}

/** What « à » … « ÿ » become, in their order; a space for those that stay as they are. */
const bared = 'aaaaaa ceeeeiiii nooooo  uuuuy y';

/** Small letters without their accents. */
function bare(lower: string): string {
  let out = '';
  let from = 0;
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    if (code < 0xe0) continue;
    const letter = code === 0xe6 ? 'ae' : code === 0x153 ? 'oe' : bared[code - 0xe0]!;
    if (letter === ' ') continue;
    out += lower.slice(from, i) + letter;
    from = i + 1;
  }
  return from === 0 ? lower : out + lower.slice(from);
}
