import type { Cue, Sentence } from './analysed.ts';

/** Kinds that a person heard may well have told of somebody else: « vous dites que l'imam ne vous croyait pas ». */
const told: ReadonlySet<string> = new Set(['verdict', 'coaching', 'counterfactual']);

/**
 * Is the formula part of what an earlier statement is recalled to say? Then it is the voice of somebody else and blames
 * nobody: the source stands before it in the sentence, with no contrast and no pause between (domain §D.2, step 3).
 */
export function isReported(reproach: Cue, sentence: Sentence): boolean {
  if (!told.has(reproach.term.id ?? '')) return false;
  const source = sentence.cues.findLast(
    (cue) => cue.kind === 'confrontation' && cue.term.id === 'source' && cue.end <= reproach.start,
  );
  if (!source) return false;
  const between = sentence.scan.text.slice(source.end, reproach.start);
  if (/[,;:–—]/.test(between)) return false;
  return !sentence.cues.some(
    (cue) =>
      cue.kind === 'confrontation' &&
      cue.term.id === 'contrast' &&
      cue.start >= source.end &&
      cue.end <= reproach.start,
  );
}
