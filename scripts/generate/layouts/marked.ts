import { colonOf, type Interview, untitled } from './model.ts';
import { flowing, marked, markedWith, paragraphsOf } from './parts.ts';
import { type Paragraph, paragraph, type Sheet } from './sheet.ts';

/** « OP : … » */
export function marks(interview: Interview): Sheet {
  return flowing(untitled(interview), (speech) => marked(interview, speech));
}

/** « Q1. … » « R1. … »; everybody else has a plain mark. */
export function numberedLetters(interview: Interview): Sheet {
  let asked = 0;
  return flowing(untitled(interview), (speech) => {
    if (speech.speaker === 'officer')
      return markedWith(`${interview.letters.question}${++asked}.`, speech.parts);
    if (speech.speaker === 'applicant')
      return markedWith(`${interview.letters.answer}${asked}.`, speech.parts);
    return marked(interview, speech);
  });
}

/** « 12. OP : … » */
export function numberedLines(interview: Interview): Sheet {
  const colon = colonOf(interview);
  return flowing(untitled(interview), ({ speaker, parts }, n) =>
    markedWith(`${n}. ${interview.marks[speaker]}${colon}`, parts),
  );
}

/** The mark on its line, the words below it. */
export function marksAlone(interview: Interview): Sheet {
  const colon = colonOf(interview);
  return flowing(untitled(interview), ({ speaker, parts }) => [
    paragraph(`${interview.marks[speaker]}${colon}`),
    ...paragraphsOf(parts),
  ]);
}

/** The mark in bold, the words plain. */
export function boldMarks(interview: Interview): Sheet {
  const colon = colonOf(interview);
  return flowing(untitled(interview), ({ speaker, parts }) => {
    const [first, ...others] = paragraphsOf(parts);
    const mark = { text: `${interview.marks[speaker]}${colon} `, bold: true };
    return [{ ...first!, words: [mark, ...first!.words] }, ...others];
  });
}

/** Marks and a tab, as people line up what is said. */
export function indented(interview: Interview): Sheet {
  const colon = colonOf(interview);
  return flowing(untitled(interview), ({ speaker, parts }) => {
    const [first, ...others] = paragraphsOf(parts);
    const tabbed = (each: Paragraph, mark: string): Paragraph => paragraph(`${mark}\t${each.words[0]!.text}`);
    return [
      tabbed(first!, `${interview.marks[speaker]}${colon}`),
      ...others.map((each) => (each.list ? each : tabbed(each, ''))),
    ];
  });
}

/** « [OP] (0:01 - 0:11) » over the words, as transcription programs write it. */
export function timecodes(interview: Interview): Sheet {
  let second = 1;
  return flowing(untitled(interview), ({ speaker, parts }) => {
    const from = second;
    second += 7 + 3 * Math.ceil(JSON.stringify(parts).length / 40);
    return [
      paragraph(`[${interview.marks[speaker]}] (${clock(from)} - ${clock(second)})`),
      ...paragraphsOf(parts),
    ];
  });
}

function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** « – … » before what each of two people says; the lawyer has his mark. */
export function dashes(interview: Interview): Sheet {
  return flowing(untitled(interview), (speech) =>
    speech.speaker === 'lawyer' ? marked(interview, speech) : markedWith('–', speech.parts),
  );
}

/** A heading for each theme, marks below. */
export function themes(interview: Interview): Sheet {
  return flowing(interview, (speech) => marked(interview, speech));
}

/** Page header with the file's number, page x/y in the footer. */
export function runningHeads(interview: Interview): Sheet {
  return {
    ...marks(interview),
    running: { head: `${interview.file} – ${interview.title}`, page: interview.page },
  };
}

/** « Heure de début : 9h10 ⇥ Heure de fin : 12h35 »: two fields on a line. */
export function tabbedFields(interview: Interview): Sheet {
  return withFields(interview, '\t');
}

/** "Beginuur: 13u30 | Einduur: 17u05" */
export function pipedFields(interview: Interview): Sheet {
  return withFields(interview, ' | ');
}

function withFields(interview: Interview, between: string): Sheet {
  const colon = colonOf(interview);
  const head: Paragraph[] = [];
  for (let i = 0; i < interview.fields.length; i += 2)
    head.push(
      paragraph(
        interview.fields
          .slice(i, i + 2)
          .map(([label, value]) => `${label}${colon} ${value}`)
          .join(between),
      ),
    );
  return flowing(untitled(interview), (speech) => marked(interview, speech), head);
}
