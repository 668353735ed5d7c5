import { marks } from './marked.ts';
import { type Interview, untitled } from './model.ts';
import { fieldLines, flowing, marked } from './parts.ts';
import { type Block, type Paragraph, paragraph, type Sheet, textOf, type Words } from './sheet.ts';

/** One passage inserted, one deleted, both still tracked. */
export function trackedChanges(interview: Interview): Sheet {
  const { inserted, deletedAfter, deleted } = interview.changes;
  const sheet = marks(interview);
  const withInserted = around(sheet, inserted, (text) => [{ text, change: 'inserted' }]);
  return around(withInserted, deletedAfter, (text) => [{ text }, { text: deleted, change: 'deleted' }]);
}

/** A footnote and a comment: neither is anybody's words. */
export function notes(interview: Interview): Sheet {
  const { footnote, comment } = interview;
  const noted = around(marks(interview), footnote.after, (text) => [{ text, footnote: footnote.text }]);
  return around(noted, comment.on, (text) => [{ text, comment: comment.text }]);
}

/** The header's fields in a box of their own. */
export function box(interview: Interview): Sheet {
  const body = flowing(untitled(interview), (speech) => marked(interview, speech), [paragraph('')]);
  return { ...body, box: fieldLines(interview) };
}

/** The sheet with the words of one passage told anew. */
function around(sheet: Sheet, passage: string, tell: (text: string) => readonly Words[]): Sheet {
  let found = 0;
  const blocks = sheet.blocks.map((block): Block => {
    if (block.kind === 'table' || !textOf(block).includes(passage)) return block;
    found++;
    return { ...block, words: block.words.flatMap((words) => split(words, passage, tell)) } as Paragraph;
  });
  if (found !== 1) throw new Error(`“${passage}” stands ${found} times in the interview`);
  return { ...sheet, blocks };
}

function split(words: Words, passage: string, tell: (text: string) => readonly Words[]): readonly Words[] {
  const at = words.text.indexOf(passage);
  if (at === -1) return [words];
  const pieces = [
    { ...words, text: words.text.slice(0, at) },
    ...tell(passage),
    { ...words, text: words.text.slice(at + passage.length) },
  ];
  return pieces.filter(({ text }) => text !== '');
}
