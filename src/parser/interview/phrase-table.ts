import type { Lexicon } from '../../model/lexicon.ts';
import { type Token, tokensOf } from '../../text/tokens.ts';

/** Set phrases by their folded words: a mark, a label or a title is looked up whole, never searched for. */
export interface PhraseTable {
  readonly ids: ReadonlyMap<string, readonly string[]>;
  /** First words of the phrases: most words of a record open none. */
  readonly first: ReadonlySet<string>;
  /** Words of the longest phrase. */
  readonly longest: number;
}

/** The words of a text, folded, one space between: what phrases are looked up by. */
export function keyOf(text: string): string {
  return tokensOf(text)
    .map((token) => token.fold)
    .join(' ');
}

/** Terms of lexicons (`a/b` alternatives, no gaps) as one table; ids of the first lexicon come first. */
export function phraseTable(lexicons: readonly (Lexicon | undefined)[]): PhraseTable {
  const ids = new Map<string, string[]>();
  const first = new Set<string>();
  let longest = 0;
  for (const { term, id } of lexicons.flatMap((lexicon) => lexicon?.terms ?? [])) {
    for (const key of alternatives(term)) {
      longest = Math.max(longest, key.split(' ').length);
      first.add(key.split(' ')[0]!);
      const known = ids.get(key) ?? [];
      if (!known.includes(id ?? '')) ids.set(key, [...known, id ?? '']);
    }
  }
  return { ids, first, longest };
}

/** Keys of all ways to read a term. White space parts words, so that each place has keys of its own. */
function alternatives(term: string): readonly string[] {
  const slots = term.split(/\s+/).map((slot) => slot.split('/').map(keyOfPiece));
  return slots.reduce((done, slot) => done.flatMap((head) => slot.map((key) => joined(head, key))));
}

function joined(head: string, key: string): string {
  return head === '' ? key : key === '' ? head : `${head} ${key}`;
}

/** Most are words of plain letters, and tables are made at every start. */
function keyOfPiece(written: string): string {
  return /^[a-z]+$/.test(written) ? written : keyOf(written);
}

/** What a line is made of: the ids of its phrases in order, and how many words belong to none. */
export interface Cover {
  readonly pieces: readonly { readonly ids: readonly string[]; readonly from: number; readonly to: number }[];
  readonly loose: number;
}

/** Covers the words from left to right, longest phrase first; linear, since phrases are short. */
export function coverOf(tokens: readonly Token[], table: PhraseTable): Cover {
  const pieces: { ids: readonly string[]; from: number; to: number }[] = [];
  let loose = 0;
  let at = 0;
  while (at < tokens.length) {
    let size = table.first.has(tokens[at]!.fold) ? Math.min(table.longest, tokens.length - at) : 0;
    let ids: readonly string[] | undefined;
    for (; size > 0; size--) {
      ids = table.ids.get(
        tokens
          .slice(at, at + size)
          .map((token) => token.fold)
          .join(' '),
      );
      if (ids) break;
    }
    if (ids) pieces.push({ ids, from: at, to: at + size });
    else loose++;
    at += Math.max(size, 1);
  }
  return { pieces, loose };
}
