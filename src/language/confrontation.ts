import type { Analysis, Cue, Sentence } from './analysed.ts';
import { reproachesIn } from './reproach.ts';

/**
 * A confrontation (S5): an earlier statement, a document or country information is set against what is said today.
 * Fair: a neutral invitation to explain and nothing of the strict list of reproaches.
 */
export function confrontationOf(sentences: readonly Sentence[]): Analysis['confrontation'] {
  let source = false;
  let contrast = false;
  let explanation = false;
  let blame = false;
  for (const sentence of sentences) {
    for (const cue of sentence.cues) {
      if (is(cue, 'source')) source = true;
      if (is(cue, 'contrast')) contrast = true;
      if (is(cue, 'explanation')) explanation = true;
    }
    blame ||= reproachesIn(sentence).some((reproach) => reproach.term.tier === 'high');
  }
  if (blame) return source && contrast ? 'unfair' : 'none';
  return source && explanation ? 'fair' : 'none';
}

function is(cue: Cue, id: string): boolean {
  return cue.kind === 'confrontation' && cue.term.id === id;
}
