/**
 * How well a sign beyond ASCII stands where it stands in French, Dutch or English notes: above 0 it is at home, below
 * 0 it is strange. Rough logarithms, from counts over the languages' common words; only their differences matter.
 */
export function weightOf(sign: string, before: string, after: string): number {
  const letter = letters[sign];
  if (letter !== undefined) return letterWeight(sign, letter, before, after);
  if (isLetter(sign)) return strangeLetterWeight(sign, before, after);
  const inWord = isLetter(before) && isLetter(after);
  switch (sign) {
    case '’':
      // « l’un », “we’re”, "auto’s".
      if (inWord) return isVowel(after) ? 3 : /[strlSTRL]/.test(after) ? 2 : 0;
      return isLetter(before) || isLetter(after) ? 1 : 0;
    case '‘':
    case '“':
    case '„':
      return isEdge(before) && !isSpace(after) ? 1.5 : -2;
    case '”':
      return !isSpace(before) && !isLetter(after) ? 1.5 : -2;
    case '«':
      return isEdge(before) ? 2 : -2;
    case '»':
      return !isLetter(after) ? 2 : -2;
    case '\u00a0':
      return /[:;?!»€%]/.test(after) || before === '«' ? 2 : inWord ? -1 : 0;
    case '…':
      return isLetter(before) ? (inWord ? -2 : 1.5) : isSpace(before) && isSpace(after) ? -0.5 : 0.5;
    case '–':
    case '—':
      return (isSpace(before) && isSpace(after)) || /\d/.test(before) ? 1.5 : inWord ? -2 : 0.5;
    case '€':
      return /[\d\s\u00a0]/.test(before) || /[\d\s\u00a0]/.test(after) ? 1.5 : -2;
    case '°':
      return /[nN\d]/.test(before) && !isLetter(after) ? 1.5 : inWord ? -4 : -1;
    case '•':
    case '·':
      return isEdge(before) ? 0.5 : -1;
    default:
      return inWord ? -4 : usualSigns.includes(sign) ? -1 : -3;
  }
}

/** Letters with accents by how usual they are in the two languages that have them. */
const letters: Readonly<Record<string, number>> = {
  ...{ é: 3, è: 2, ê: 1.8, à: 2, ç: 1.6, ù: 0.8, â: 1, î: 1, ô: 1.2, û: 0.9, ë: 1.5, ï: 1.2, ö: 0.4, ü: 0.2 },
  ...{ œ: 1, ó: -0.1, á: -0.5, í: -0.5, ä: -1, ñ: -0.5 },
  ...{
    É: 1.5,
    À: 1.2,
    È: 0.6,
    Ê: 0.6,
    Ç: 0.6,
    Ô: 0.3,
    Î: 0.3,
    Â: 0.2,
    Û: 0.1,
    Ë: 0.4,
    Ï: 0.3,
    Œ: 0.3,
    Ö: 0,
    Ü: 0,
  },
};

const usualSigns = '§²³½¼±×£µ©®™†‰´¨·¹›‹';

function letterWeight(sign: string, usual: number, before: string, after: string): number {
  if (isCapital(sign)) {
    if (isLetter(before) && !isCapital(before)) return -3;
    // « À », « Ê… »: a capital that nothing follows stands alone only where it is a word.
    return isLetter(after) || isCapital(before) || sign === 'À' ? usual : -1;
  }
  if (isCapital(before) && isCapital(after)) return -3;
  const alone = !isLetter(before) && !isLetter(after);
  if (sign === 'à') return isLetter(after) ? -1 : usual;
  if (sign === 'ù') return /[oO]/.test(before) && !isLetter(after) ? 2 : -1;
  if (alone) return sign === 'é' ? 0 : -1.5;
  if (sign === 'ç') return /[aouéAOU]/.test(after) ? usual : -1;
  return usual;
}

/** Letters of names from elsewhere: « Ş », « ø »; never a capital after a small one. */
function strangeLetterWeight(sign: string, before: string, after: string): number {
  if (isCapital(sign)) return isLetter(before) && !isCapital(before) ? -3 : -1.5;
  return isLetter(before) || isLetter(after) ? -1.5 : -2;
}

function isLetter(sign: string): boolean {
  return sign.toLowerCase() !== sign.toUpperCase();
}

function isVowel(sign: string): boolean {
  return /[aeiouyh]/.test(sign.normalize('NFD')[0]?.toLowerCase() ?? '');
}

function isCapital(sign: string): boolean {
  return sign !== sign.toLowerCase();
}

function isSpace(sign: string): boolean {
  return sign === '' || /\s/.test(sign);
}

function isEdge(sign: string): boolean {
  return isSpace(sign) || /[("'«[-]/.test(sign);
}
