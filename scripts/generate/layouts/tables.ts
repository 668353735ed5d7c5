import { type Interview, type Item, type Speech, speechOf, untitled } from './model.ts';
import { fieldTable, flowing, marked, paragraphsOf } from './parts.ts';
import { type Cell, type Paragraph, paragraph, type Row, rowOf, type Sheet, type Table } from './sheet.ts';

const cell = (paragraphs: readonly Paragraph[], span?: number): Cell => ({
  paragraphs,
  ...(span && { span }),
});

function sheetOf(interview: Interview, table: Table): Sheet {
  const blocks = [fieldTable(interview), paragraph(''), table, paragraph(interview.closing)];
  return { title: interview.title, blocks };
}

/** One row to an item; a break takes the whole width. */
function rowsOf(
  { body }: Interview,
  columns: number,
  say: (speech: Speech, n: number) => Row,
): readonly Row[] {
  let n = 0;
  return body.map((item) => {
    const speech = speechOf(item);
    return speech ? say(speech, ++n) : { cells: [cell([paragraph(standing(item))], columns)] };
  });
}

function standing(item: Item): string {
  return 'theme' in item ? item.theme : (item as { break: string }).break;
}

/** Question left, answer right, the head row repeated on each page; others across both columns. */
export function questionAnswer(interview: Interview): Sheet {
  const { columns } = interview;
  const rows: Row[] = [{ ...rowOf(columns.question, columns.answer), head: true }];
  let asked: readonly Paragraph[] | undefined;
  const close = (): void => {
    if (asked) rows.push({ cells: [cell(asked), cell([])] });
    asked = undefined;
  };
  for (const item of untitled(interview).body) {
    const speech = speechOf(item);
    if (speech?.speaker === 'applicant' && asked) {
      rows.push({ cells: [cell(asked), cell(paragraphsOf(speech.parts))] });
      asked = undefined;
      continue;
    }
    close();
    if (speech?.speaker === 'officer') asked = paragraphsOf(speech.parts);
    else {
      const across = speech ? marked(interview, speech) : [paragraph(standing(item))];
      rows.push({ cells: [cell(across, 2)] });
    }
  }
  close();
  return sheetOf(interview, { kind: 'table', widths: [1, 1], rows });
}

/** Question left, and the answer in the next row on the right. */
export function zigzag(interview: Interview): Sheet {
  const { columns } = interview;
  const rows = rowsOf(untitled(interview), 2, (speech) => {
    const said = paragraphsOf(speech.parts);
    if (speech.speaker === 'officer') return { cells: [cell(said), cell([])] };
    if (speech.speaker === 'applicant') return { cells: [cell([]), cell(said)] };
    return { cells: [cell(marked(interview, speech), 2)] };
  });
  const head: Row = { ...rowOf(columns.question, columns.answer), head: true };
  return sheetOf(interview, { kind: 'table', widths: [1, 1], rows: [head, ...rows] });
}

/** One column, a row to each speaker, questions bold. */
export function boldRows(interview: Interview): Sheet {
  const rows = rowsOf(untitled(interview), 1, (speech) => {
    const { speaker, parts } = speech;
    if (speaker === 'officer') return { cells: [cell(paragraphsOf(parts, { look: 'bold' }))] };
    return { cells: [cell(speaker === 'applicant' ? paragraphsOf(parts) : marked(interview, speech))] };
  });
  return sheetOf(interview, { kind: 'table', widths: [1], rows });
}

/** The mark left, the words right. */
export function markColumn(interview: Interview): Sheet {
  const rows = rowsOf(untitled(interview), 2, ({ speaker, parts }) => ({
    cells: [cell([paragraph(interview.marks[speaker])]), cell(paragraphsOf(parts))],
  }));
  return sheetOf(interview, { kind: 'table', widths: [1, 7], rows });
}

/** Number, who, text. */
export function threeColumns(interview: Interview): Sheet {
  const { columns } = interview;
  const rows = rowsOf(untitled(interview), 3, ({ speaker, parts }, n) => ({
    cells: [
      cell([paragraph(String(n))]),
      cell([paragraph(interview.marks[speaker])]),
      cell(paragraphsOf(parts)),
    ],
  }));
  const head: Row = { ...rowOf(columns.number, columns.who, columns.text), head: true };
  return sheetOf(interview, { kind: 'table', widths: [1, 2, 9], rows: [head, ...rows] });
}

/** Header fields in four columns: label, value, label, value. */
export function fieldColumns(interview: Interview): Sheet {
  const rows: Row[] = [];
  for (let i = 0; i < interview.fields.length; i += 2)
    rows.push(rowOf(...interview.fields.slice(i, i + 2).flat()));
  const head: Table = { kind: 'table', widths: [1, 2, 1, 2], rows };
  return flowing(untitled(interview), (speech) => marked(interview, speech), [head]);
}
