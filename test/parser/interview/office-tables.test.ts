import { describe, expect, it } from 'vitest';
import { readLines, type Written } from './lined.ts';
import { fieldNamed, pauses, readWord, said, sittings } from './read.ts';

const turns = [
  'officer: Où avez-vous grandi ?',
  'applicant: À Kankan.',
  'officer: Avec qui ?',
  'applicant: Avec ma mère.',
];

describe('breaks in tables', () => {
  it.each([
    [
      'a row of the turns',
      [
        '|1|9h06|Où avez-vous grandi ?|À Kankan.',
        '||10h35|Pause|10h35 – 10h50',
        '|2|10h52|Avec qui ?|Avec ma mère.',
      ],
    ],
    [
      'its time before its name',
      ['|1|Où avez-vous grandi ?|À Kankan.', '||10h35 Pause|10h35 – 10h50', '|2|Avec qui ?|Avec ma mère.'],
    ],
    [
      'a cell over all columns',
      ['|1|Où avez-vous grandi ?|À Kankan.', '|Pause de 10h35 à 10h50||', '|2|Avec qui ?|Avec ma mère.'],
    ],
    [
      'a table of their own',
      [
        'OP : Où avez-vous grandi ?',
        'DPI : À Kankan.',
        'OP : Avec qui ?',
        'DPI : Avec ma mère.',
        '|Pauses|Début|Fin',
        '|1|10h35|10h50',
      ],
    ],
    [
      'a row of the header',
      [
        '|Date|12/03/2024',
        '|Pause|10h35|10h50',
        'OP : Où avez-vous grandi ?',
        'DPI : À Kankan.',
        'OP : Avec qui ?',
        'DPI : Avec ma mère.',
      ],
    ],
  ])('are read from %s', (_, lines) => {
    const { interview } = readWord(...lines);
    expect(pauses(interview)).toEqual(['10:35–10:50']);
    expect(said(interview)).toEqual(turns);
  });

  it('leave the start and the end of the interview alone', () => {
    const { interview } = readWord(
      'Date : 12/03/2024',
      'Début : 9h05',
      'Fin : 12h05',
      'OP : Où avez-vous grandi ?',
      'DPI : À Kankan.',
      '|Pause n°|Heure de début|Heure de fin',
      '|1|10h35|10h50',
      '|2|11h30|11h45',
    );
    expect(sittings(interview)).toEqual(['2024-03-12 09:05–12:05 ?']);
    expect(pauses(interview)).toEqual(['10:35–10:50', '11:30–11:45']);
  });
});

it('parts the labels from the turns where a format knows one table', () => {
  const cell =
    (row: number, columns: number) =>
    (text: string, column: number): Written => ({
      text,
      cell: { table: 0, row, column, columns },
    });
  const head = [
    ['Date', '12/03/2024'],
    ['Heure de début', '9h05'],
    ['Heure de fin', '12h05'],
  ];
  const body = [
    ['1', 'Où avez-vous grandi ?', 'À Kankan.'],
    ['2', 'Avec qui ?', 'Avec ma mère.'],
    ['3', 'Quand ?', 'En mai.'],
  ];
  const { interview } = readLines(
    ...head.flatMap((row, n) => row.map(cell(n, 2))),
    ...body.flatMap((row, n) => row.map(cell(n + head.length, 3))),
  );
  expect(sittings(interview)).toEqual(['2024-03-12 09:05–12:05 ?']);
  expect(said(interview)).toEqual([...turns, 'officer: Quand ?', 'applicant: En mai.']);
});

it('hears nobody under the value of another label', () => {
  const { interview } = readWord(
    '|Date|12/03/2024',
    '|Langue|mooré',
    '|Officier de protection|OP 41',
    '|Avocat|Me Collard',
    '|3|Quand ?|En mai.',
    '|1|Où avez-vous grandi ?|À Kankan.',
    '|2|Avec qui ?|Me Collard : Rien à ajouter.',
  );
  expect(said(interview).at(-1)).toBe('lawyer: Rien à ajouter.');
  expect(fieldNamed(interview, 'lawyer')).toBeDefined();
});
