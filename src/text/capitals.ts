const capitals = /\p{Lu}\p{M}*\p{Lu}/u;
const dotted = /\.\p{L}\p{M}*\./u;

/** What a UTF-16 unit is: 0 not asked yet. */
const kinds = new Uint8Array(0x10000);
const capital = 1;
const mark = 2;
const other = 3;

function kindOf(code: number): number {
  const sign = String.fromCharCode(code);
  const kind = /\p{Lu}/u.test(sign) ? capital : /\p{M}/u.test(sign) ? mark : other;
  kinds[code] = kind;
  return kind;
}

/** Do two capitals stand side by side? Asked of every turn, and few have any: so without a pattern where that can be. */
export function hasCapitals(text: string): boolean {
  let before = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Signs of two units are left to the pattern.
    if (code >= 0xd800 && code <= 0xdfff) return capitals.test(text);
    const kind = kinds[code] || kindOf(code);
    if (kind === mark) continue;
    if (before && kind === capital) return true;
    before = kind === capital;
  }
  return false;
}

/** Does a letter stand between two dots? */
export function hasDotted(text: string): boolean {
  for (let at = text.indexOf('.'); at !== -1 && at + 2 < text.length; at = text.indexOf('.', at + 1)) {
    const [letter, behind] = [text.charCodeAt(at + 1), text.charCodeAt(at + 2)];
    if (letter >= 0x80 || (isLetter(letter) && behind >= 0x80)) return dotted.test(text);
    if (isLetter(letter) && behind === 46) return true;
  }
  return false;
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
