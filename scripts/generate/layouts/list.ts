import type { Language } from '../../../src/model/locale.ts';
import { box, notes, trackedChanges } from './extras.ts';
import { bold, boldStyle, italicAnswers, italicStyle, numberedBoth, numberedQuestions } from './looks.ts';
import {
  boldMarks,
  dashes,
  indented,
  marks,
  marksAlone,
  numberedLetters,
  numberedLines,
  pipedFields,
  runningHeads,
  tabbedFields,
  themes,
  timecodes,
} from './marked.ts';
import type { Interview } from './model.ts';
import type { Sheet } from './sheet.ts';
import { boldRows, fieldColumns, markColumn, questionAnswer, threeColumns, zigzag } from './tables.ts';

export const endings = ['docx', 'odt', 'rtf', 'html', 'pdf', 'txt', 'md'] as const;
export type Ending = (typeof endings)[number];

export interface Layout {
  readonly name: string;
  readonly languages: readonly Language[];
  /** The formats that can carry what tells the speakers apart. */
  readonly endings: readonly Ending[];
  readonly sheet: (interview: Interview) => Sheet;
  /** The interpreter's words are left out, and the question they answer. */
  readonly pair?: boolean;
  /** With no-break spaces where Word puts them. */
  readonly typeset?: boolean;
  /** Printed as text of 78 columns, not converted. */
  readonly wrapped?: boolean;
}

const office = ['docx', 'odt', 'rtf', 'html', 'pdf'] as const;
const shown = [...office, 'md'] as const;
/** Numbering that the program keeps: Markdown has none of the kind, and HTML as exported drops the letters. */
const counted = ['docx', 'odt', 'rtf', 'pdf', 'txt'] as const;
const all: readonly Language[] = ['fr', 'nl', 'en'];

export const layouts: readonly Layout[] = [
  { name: 'marks', languages: all, endings, sheet: marks },
  { name: 'numbered-letters', languages: ['fr'], endings, sheet: numberedLetters },
  { name: 'numbered-lines', languages: ['nl'], endings, sheet: numberedLines },
  { name: 'numbered-both', languages: ['nl'], endings: counted, sheet: numberedBoth },
  { name: 'numbered-questions', languages: ['fr'], endings: counted, sheet: numberedQuestions, pair: true },
  { name: 'bold', languages: all, endings: shown, sheet: bold },
  { name: 'bold-style', languages: ['en'], endings: office, sheet: boldStyle },
  { name: 'italic-answers', languages: ['nl'], endings: shown, sheet: italicAnswers },
  { name: 'italic-style', languages: ['fr'], endings: office, sheet: italicStyle, typeset: true },
  { name: 'table', languages: all, endings: shown, sheet: questionAnswer },
  { name: 'zigzag-table', languages: ['nl'], endings: shown, sheet: zigzag },
  { name: 'bold-rows', languages: ['fr'], endings: office, sheet: boldRows },
  { name: 'mark-column', languages: ['nl'], endings, sheet: markColumn },
  { name: 'three-columns', languages: ['en'], endings: shown, sheet: threeColumns },
  { name: 'themes', languages: ['fr'], endings: shown, sheet: themes, typeset: true },
  { name: 'running-heads', languages: ['nl'], endings: office, sheet: runningHeads },
  { name: 'field-columns', languages: ['en'], endings: shown, sheet: fieldColumns },
  {
    name: 'tabbed-fields',
    languages: ['fr'],
    endings: ['docx', 'odt', 'rtf', 'pdf', 'txt'],
    sheet: tabbedFields,
  },
  { name: 'timecodes', languages: ['fr'], endings, sheet: timecodes, typeset: true },
  { name: 'marks-alone', languages: ['en'], endings, sheet: marksAlone },
  { name: 'dashes', languages: ['fr'], endings, sheet: dashes, pair: true },
  { name: 'wrapped', languages: all, endings: ['txt'], sheet: runningHeads, wrapped: true },
  { name: 'bold-marks', languages: ['en'], endings: ['docx', 'html', 'pdf', 'md'], sheet: boldMarks },
  { name: 'piped-fields', languages: ['nl'], endings: ['docx', 'pdf', 'txt', 'md'], sheet: pipedFields },
  { name: 'indented', languages: ['en'], endings: ['docx', 'pdf', 'txt'], sheet: indented },
  { name: 'tracked-changes', languages: ['nl'], endings: ['docx', 'odt', 'rtf'], sheet: trackedChanges },
  { name: 'notes', languages: ['en'], endings: ['docx', 'odt', 'rtf'], sheet: notes },
  { name: 'box', languages: ['fr'], endings: ['docx', 'odt'], sheet: box },
];
