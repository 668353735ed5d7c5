import { describe, expect, it } from 'vitest';
import { turnsOf } from '../../../src/model/turns.ts';
import { readRecord, said } from './read.ts';

const expected = ['officer: Où êtes-vous né ?', 'applicant: À Conakry, en 1990.'];

describe('marks and separators', () => {
  it.each([
    ['OP : ', 'DPI : '],
    ['OP: ', 'DPI: '],
    ['O.P. : ', 'D.P.I. : '],
    ['OP\u00a0: ', 'DPI\u202f: '],
    ['OP – ', 'DPI – '],
    ['OP - ', 'DPI - '],
    ['OP > ', 'DPI > '],
    ['OP\t', 'DPI\t'],
    ['Q : ', 'R : '],
    ['Q1 : ', 'R1 : '],
    ['Q. ', 'R. '],
    ['Q1. ', 'R1. '],
    ['12. OP : ', '13. DPI : '],
    ['- OP : ', '- DPI : '],
    ['[OP] : ', '[DPI] : '],
    ['[00:01:12] OP : ', '[00:01:20] DPI : '],
    ['OP (10h35) : ', 'DPI (10h36) : '],
    ['Officier de protection : ', 'Demandeuse : '],
    ['Question :\n', 'Réponse :\n'],
    ['[Chercheur] (0:01 - 0:11)\n', '[Interviewé] (0:11 - 0:43)\n'],
    ['[Interviewer]\n', '[Interviewee]\n'],
    ['[Checheur] (0:010 - 0:11)\n', '[Interviewe] (0:12- 0:43)\n'],
  ])('%j', async (officer, applicant) => {
    const { interview } = await readRecord(`${officer}Où êtes-vous né ?\n${applicant}À Conakry, en 1990.\n`);
    expect(said(interview)).toEqual(expected);
    expect(turnsOf(interview)[0]!.by).toBe('mark');
  });

  it('reads marks alone on their lines when they come back', async () => {
    const block = 'Question\n\nOù êtes-vous né ?\n\nRéponse\n\nÀ Conakry, en 1990.\n\n';
    const { interview } = await readRecord(block + block);
    expect(said(interview)).toEqual([...expected, ...expected]);
  });

  it('reads bold marks without a separator', async () => {
    const { interview } = await readRecord(
      '**OP** Où êtes-vous né ?\n**DPI** À Conakry, en 1990.\n',
      'record.md',
    );
    expect(said(interview)).toEqual(expected);
  });

  it('keeps the mark as written, and counts turns', async () => {
    const { interview } = await readRecord('V 3: Waar bent u geboren?\nA 3: In Kaboel.\n');
    expect(turnsOf(interview).map(({ n, marker }) => [n, marker])).toEqual([
      [1, 'V 3'],
      [2, 'A 3'],
    ]);
  });
});

describe('what is no mark', () => {
  it.each([
    'Note : il parlait vite.',
    'Père : Mamadou, décédé.',
    '10h35 : ils sont arrivés.',
    'mon frère : je ne sais pas.',
    'http://exemple.be',
    'A. Diallo était là.',
    'M - je ne sais plus.',
  ])('« %s » goes on with the answer', async (line) => {
    const { interview } = await readRecord(
      `OP : Qui était là ?\nDPI : Voici,\n${line}\nOP : Et ?\nDPI : Rien.\n`,
    );
    expect(said(interview)[1]).toBe(`applicant: Voici,\n${line}`);
    expect(turnsOf(interview)).toHaveLength(4);
  });
});

describe('names, titles and other people', () => {
  it.each([
    ['Me D.', 'fr', 'lawyer'],
    ['Maître Dumont', 'fr', 'lawyer'],
    ['AV', 'fr', 'lawyer'],
    ['INT', 'fr', 'interpreter'],
    ["L'interprète", 'fr', 'interpreter'],
    ['Tutrice', 'fr', 'guardian'],
    ['PC', 'fr', 'trusted-person'],
    ['Mr. X', 'nl', 'lawyer'],
    ['Adv.', 'nl', 'lawyer'],
    ['Tolk', 'nl', 'interpreter'],
    ['Voogd', 'nl', 'guardian'],
    ['Counsel', 'en', 'lawyer'],
    ['Int.', 'en', 'interpreter'],
  ] as const)('%s (%s) is the %s', async (mark, language, role) => {
    const marks = { fr: ['OP', 'DPI'], nl: ['PO', 'VIB'], en: ['PO', 'A'] }[language];
    const content = `${marks[0]}: Ça va ?\n${marks[1]}: Oui.\n${mark} : Rien.\n`;
    const { interview } = await readRecord(content, 'record.txt', language);
    expect(turnsOf(interview)[2]!.speaker).toBe(role);
  });

  it('keeps a hard-wrapped answer whole across page numbers and running heads', async () => {
    const head = 'CGRA 19/12345 – p. ';
    const content = [1, 2, 3]
      .map(
        (n) =>
          `OP : Et en ${2000 + n} ?\nDPI : Je suis parti avec mon\n\n${head}${n}\n\f\n${n}/9\n\nfrère et ma mère.\n`,
      )
      .join('');
    const { interview } = await readRecord(content);
    expect(said(interview).filter((line) => line.startsWith('applicant'))).toEqual(
      [1, 2, 3].map(() => 'applicant: Je suis parti avec mon\nfrère et ma mère.'),
    );
  });
});
