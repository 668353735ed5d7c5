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
  const both = setsSources(sentences);
  for (const sentence of sentences) {
    for (const cue of sentence.cues) {
      if (is(cue, 'source')) source = true;
      if (is(cue, 'contrast')) contrast = true;
      if (is(cue, 'explanation')) explanation = true;
    }
    const open = both ? howCome(sentence) : undefined;
    if (open) explanation = true;
    blame ||= reproachesIn(sentence).some(
      (reproach) => reproach.term.tier === 'high' && !(open && overlaps(reproach, open)),
    );
  }
  if (blame) return source && contrast ? 'unfair' : 'none';
  return source && explanation ? 'fair' : 'none';
}

/** An earlier source, and another one or what is said today. */
function setsSources(sentences: readonly Sentence[]): boolean {
  const cues = sentences.flatMap((sentence) => sentence.cues);
  const sources = cues.filter((cue) => is(cue, 'source'));
  const first = sources[0];
  if (!first) return false;
  return (
    sources.some((one) => one.start >= first.end) ||
    cues.some((cue) => is(cue, 'present') && (cue.start > first.end + apart || cue.end + apart < first.start))
  );
}

/** « Comment se fait-il que vous ne l'ayez pas dit ? »: asked plainly, behind two sources, it invites to explain. */
function howCome({ cues }: Sentence): Cue | undefined {
  if (cues.some((cue) => is(cue, 'sharp'))) return undefined;
  return cues.find((cue) => is(cue, 'how-come'));
}

/** Letters between a source and the word for today that is not its own: « u zei daarnet dat … ». */
const apart = 8;

function overlaps(one: Cue, other: Cue): boolean {
  return one.start < other.end && other.start < one.end;
}

function is(cue: Cue, id: string): boolean {
  return cue.kind === 'confrontation' && cue.term.id === id;
}
