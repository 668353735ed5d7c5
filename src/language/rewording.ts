import type { Lexicon } from '../model/lexicon.ts';

/** The neutral wording for a way of asking, as a finding carries it; nothing where none is known (`question-rewordings`). */
export function rewordingOf(id: string, lexicon: Lexicon): { readonly rewording?: string } {
  const rewording = lexicon.terms.find((term) => term.id === id)?.term;
  return rewording === undefined ? {} : { rewording };
}
