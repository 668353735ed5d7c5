import type { Lexicon } from '../model/lexicon.ts';
import type { Span } from '../model/place.ts';
import { type Token, tokensOf } from '../text/tokens.ts';

/** Short forms by how they are typed, each with the words it stands for. */
type Forms = ReadonlyMap<string, readonly Token[]>;

const known = new WeakMap<Lexicon, Forms>();

function formsOf(lexicon: Lexicon): Forms {
  const before = known.get(lexicon);
  if (before) return before;
  const forms = new Map<string, readonly Token[]>();
  for (const { term, rewording } of lexicon.terms)
    for (const { fold } of tokensOf(term)) forms.set(fold, tokensOf(rewording ?? term));
  known.set(lexicon, forms);
  return forms;
}

/**
 * The words of a turn with those that were typed short (« pq », « wnr », "cuz"; lexicon `question-shorthand`) read as
 * what they stand for. Each keeps its place: several words for one form have the form's own place.
 */
export function writtenOut(
  tokens: readonly Token[],
  sentences: readonly Span[],
  text: string,
  lexicon: Lexicon | undefined,
): readonly Token[] {
  if (!lexicon) return tokens;
  const forms = formsOf(lexicon);
  if (!tokens.some(({ fold }) => forms.has(fold))) return tokens;
  const openings = new Set(sentences.map(({ start }) => start));
  return tokens.flatMap((token, i) => {
    const words = forms.get(token.fold);
    if (!words || !isTypedShort(token, tokens[i - 1], text, openings)) return [token];
    return words.map((word) => ({ ...word, start: token.start, end: token.end }));
  });
}

/** No initial or name (« Da Silva », « M. Y »), no elision (« g’ »), no unit behind a figure (« 3 g »). */
function isTypedShort(
  { start, end, fold }: Token,
  before: Token | undefined,
  text: string,
  openings: ReadonlySet<number>,
): boolean {
  const form = text.slice(start, end);
  const next = text[end] ?? '';
  if (/['’]/.test(next) || /\d$/.test(before?.fold ?? '')) return false;
  if (fold.length === 1) return form === form.toLowerCase();
  const lower = form.slice(1) === form.slice(1).toLowerCase();
  return lower && (form[0] === form[0]!.toLowerCase() || openings.has(start));
}
