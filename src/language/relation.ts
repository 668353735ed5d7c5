import type { Lexicon } from '../model/lexicon.ts';
import type { Analysis } from './analysed.ts';
import { contentOf, overlap } from './content.ts';
import { named, outside, phrasesIn } from './phrases.ts';

/**
 * Does an officer's turn go on with what was said? It shares a word of content with it, points to something or
 * somebody named before (`pointing` of `question-repetition`), or is too short to bring anything of its own.
 */
export function goesOn(analysis: Analysis, said: ReadonlySet<string>, pointers: Lexicon): boolean {
  const matches = phrasesIn(analysis, pointers);
  if (outside(named(matches, 'pointing'), named(matches, 'neutral')).length > 0) return true;
  const content = contentOf(analysis.masked, analysis.speech);
  return content.size === 0 || overlap(content, said) > 0;
}
