import { firstNumber, type Token } from './tokens.ts';

/**
 * What a question about single words is answered, kept by the number of the word: quicker to ask than a map, since
 * notes repeat their words.
 * @param of answers for a folded word, always the same, with a whole number of 32 bits.
 */
export function byWord(of: (fold: string) => number): (token: Pick<Token, 'fold' | 'number'>) => number {
  let base = firstNumber();
  let values = new Int32Array(1024);
  let known = new Uint8Array(1024);
  return ({ fold, number }) => {
    const place = number - base;
    if (place >= 0 && place < known.length && known[place] === 1) return values[place]!;
    if (base !== firstNumber()) {
      base = firstNumber();
      known.fill(0);
    }
    const value = of(fold);
    const at = number - base;
    if (at < 0) return value;
    if (at >= known.length) {
      const size = Math.max(at + 1, known.length * 2);
      const [wider, met] = [new Int32Array(size), new Uint8Array(size)];
      wider.set(values);
      met.set(known);
      [values, known] = [wider, met];
    }
    values[at] = value;
    known[at] = 1;
    return value;
  };
}
