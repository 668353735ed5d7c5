import { isA, type Link, type Scan } from './scan.ts';

/** One place where a sentence asks: a question word, or the word order or formula of a yes/no question. */
export interface Head {
  readonly kind: 'wh' | 'polar';
  /** UTF-16 offsets of the words that ask. */
  readonly start: number;
  readonly end: number;
  /** Index of its first token in the sentence. */
  readonly at: number;
  /** The question word, folded; empty for yes/no. */
  readonly word: string;
  readonly link: Link;
  /** It has the word order of a question of its own, or stands alone at the end. */
  readonly main: boolean;
  /** Joined directly to a question word: « où et quand ». */
  readonly adjacent: boolean;
  /** It asks within a request: « dites-moi qui … ». */
  readonly embedded: boolean;
}

/** A head still being read: `tentative` falls away unless a verb makes it `main`; `verb`: its verb was met. */
export type OpenHead = { -readonly [K in keyof Head]: Head[K] } & { tentative: boolean; verb: boolean };

/** More places than a person asks in one sentence: keeps time linear on damaged input. */
export const mostHeads = 40;

/** The same word stood earlier as a relative: « l'adresse où … et où … » joins two relatives, not two questions. */
export function hasRelative(scan: Scan, i: number, fold: string, heads: readonly Head[]): boolean {
  for (let k = Math.max(0, i - 40); k < i; k++) {
    // « ou » joins, « où » asks or refers.
    if (scan.tokens[k]!.fold === fold && !isA(scan, k, 'or') && !heads.some((head) => head.at === k))
      return true;
  }
  return false;
}
