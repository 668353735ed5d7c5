import { expect, it } from 'vitest';
import { turnsOf } from '../../../src/model/turns.ts';
import { readLines, type Written } from './lined.ts';
import { readRecord, said, wordsOf } from './read.ts';

const asked = [
  ['Où avez-vous grandi ?', 'À Kankan.'],
  ['Avec qui viviez-vous ?', 'Avec ma mère.'],
  ['Quand êtes-vous parti ?', 'En 2021, je crois.'],
] as const;
const turns = asked.flatMap(([question, answer]) => [`officer: ${question}`, `applicant: ${answer}`]);

it.each([
  ['Q# :', 'R# :', 'Q1 : ', 'R1 : '],
  ['Q#.', 'R#.', 'Q1. ', 'R1. '],
  ['OP #.', 'DPI #.', 'OP 1. ', 'DPI 1. '],
  ['OP', 'DPI', 'OP : ', 'DPI : '],
  ['#. OP', '#. DPI', '1. OP : ', '1. DPI : '],
  ['Question #', 'Réponse #', 'Question 1 : ', 'Réponse 1 : '],
])(
  'reads the automatic numbers %s and %s as if they were typed',
  async (officer, applicant, typed, typed2) => {
    const numbered = (label: string, n: number): string => label.replace('#', String(n));
    const lines = asked.flatMap(([question, answer], i): Written[] => [
      { text: question, label: numbered(officer, i + 1) },
      { text: answer, label: numbered(applicant, i + 1) },
    ]);
    const { interview } = readLines(...lines);
    expect(said(interview)).toEqual(turns);
    const written = asked.flatMap(([question, answer], i) => [
      typed.replace('1', String(i + 1)) + question,
      typed2.replace('1', String(i + 1)) + answer,
    ]);
    const text = await readRecord(`${written.join('\n')}\n`);
    expect(said(text.interview)).toEqual(turns);
    expect(turnsOf(text.interview).map((turn) => turn.marker)).toEqual(
      turnsOf(interview).map((turn) => turn.marker),
    );
  },
);

it('lets a plain number stand before a typed mark, as if it were typed too', async () => {
  const lines = turns.map((turn, i): Written => {
    const mark = turn.startsWith('officer') ? 'OP' : 'DPI';
    return { text: `${mark} : ${turn.slice(turn.indexOf(':') + 2)}`, label: `${i + 1}.` };
  });
  const { interview } = readLines(...lines);
  expect(said(interview)).toEqual(turns);
  expect(turnsOf(interview).map((turn) => turn.marker)).toEqual([
    '1. OP',
    '2. DPI',
    '3. OP',
    '4. DPI',
    '5. OP',
    '6. DPI',
  ]);
});

it('finds bold questions and answers below numbers', () => {
  const { interview } = readLines(
    ...asked.flatMap(([question, answer], i): Written[] => [
      { text: question, bold: true, label: `${i + 1}.` },
      { text: answer },
    ]),
  );
  expect(said(interview)).toEqual(turns);
});

it('gives what stands below a labelled question to the applicant, and says that it was inferred', () => {
  const { interview, problems } = readLines(
    ...asked.flatMap(([question, answer], i): Written[] => [
      { text: question, label: `Q${i + 1} :` },
      { text: answer },
    ]),
  );
  expect(said(interview)).toEqual(turns);
  expect(problems.map((problem) => problem.code)).toContain('inferred-layout');
});

it('takes an alphabetical list within an answer for no row of speakers', () => {
  const { interview } = readLines(
    'OP : Qui vivait chez vous ?',
    'DPI : Nous étions trois.',
    { text: 'Ma mère.', label: 'A.' },
    { text: 'Mon frère.', label: 'B.' },
    { text: 'Ma tante.', label: 'C.' },
    'OP : Et votre père ?',
  );
  expect(said(interview)).toEqual([
    'officer: Qui vivait chez vous ?',
    'applicant: Nous étions trois.\nMa mère.\nMon frère.\nMa tante.',
    'officer: Et votre père ?',
  ]);
});

it('keeps footnotes as notes, whatever they begin with', () => {
  const { interview } = readLines(
    'OP : Où êtes-vous né ?',
    'DPI : À Kankan.',
    { text: 'OP : voir la pièce 3.', kind: 'note' },
    { text: 'Pause de 10h35 à 10h50', kind: 'note' },
  );
  expect(said(interview)).toEqual(['officer: Où êtes-vous né ?', 'applicant: À Kankan.']);
  expect(wordsOf(interview, 'note')).toEqual(['OP : voir la pièce 3.', 'Pause de 10h35 à 10h50']);
  expect(wordsOf(interview, 'break')).toEqual([]);
});
