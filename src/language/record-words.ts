import type { Interview, Note, Observation, Role, Turn, Unassigned } from '../model/interview.ts';
import { sectionsOf, textOf } from '../model/turns.ts';

/** A piece of the record's running words, whoever wrote or said it; `speaker` is undefined for the officer's notes. */
export interface RecordWords {
  readonly node: Turn | Note | Observation | Unassigned;
  readonly text: string;
  readonly speaker: Role | undefined;
}

const known = new WeakMap<Interview, readonly RecordWords[]>();

/** All running words of a record in reading order: turns, remarks, observations, lines nobody could assign. */
export function recordWords(interview: Interview): readonly RecordWords[] {
  const before = known.get(interview);
  if (before) return before;
  const words = gathered(interview);
  known.set(interview, words);
  return words;
}

function gathered(interview: Interview): readonly RecordWords[] {
  return sectionsOf(interview)
    .flatMap((section) => section.children)
    .flatMap((node) =>
      node.type === 'turn' ||
      node.type === 'note' ||
      node.type === 'observation' ||
      node.type === 'unassigned'
        ? [{ node, text: textOf(node), speaker: node.type === 'turn' ? node.speaker : undefined }]
        : [],
    );
}
