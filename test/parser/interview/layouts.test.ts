import { describe, expect, it } from 'vitest';
import { turnsOf } from '../../../src/model/turns.ts';
import { pauses, readRecord, readWord, said, wordsOf } from './read.ts';

const asked = [
  'officer: Où êtes-vous né ?',
  'applicant: À Conakry.',
  'officer: Quand êtes-vous parti ?',
  'applicant: En 2020.',
];

describe('bold questions', () => {
  it('gives bold paragraphs to the officer and plain ones to the applicant', () => {
    const { interview, problems } = readWord(
      '**Où êtes-vous né ?**',
      'À Conakry.',
      '**Quand êtes-vous parti ?**',
      'En 2020.',
    );
    expect(said(interview)).toEqual(asked);
    expect(interview.segregation).toMatchObject({ layout: 'bold', lines: 4, assigned: 4 });
    expect(problems.map((problem) => problem.code)).toEqual(['no-header']);
  });

  it('joins consecutive paragraphs of one weight, and lets punctuation be plain', () => {
    const { interview } = readWord(
      '**Bonjour, je suis l’officier.**',
      '**Où êtes-vous né **?',
      'À Conakry.',
      'À Matoto.',
      '**Quand ?**',
      'Hier.',
    );
    expect(said(interview).slice(0, 2)).toEqual([
      'officer: Bonjour, je suis l’officier.\nOù êtes-vous né ?',
      'applicant: À Conakry.\nÀ Matoto.',
    ]);
  });

  it('keeps the mark of a marked line, and takes a line that is bold in part for the applicant’s', () => {
    const { interview } = readWord(
      '**Où êtes-vous né ?**',
      'À **Conakry**, là.',
      '**Et vous ?**',
      'Me D. : Rien.',
      '**Merci ?**',
      'Oui.',
    );
    expect(said(interview)).toEqual([
      'officer: Où êtes-vous né ?',
      'applicant: À Conakry, là.',
      'officer: Et vous ?',
      'lawyer: Rien.',
      'officer: Merci ?',
      'applicant: Oui.',
    ]);
  });

  it('turns bold round when the plain paragraphs ask, and says so', () => {
    const { interview, problems } = readWord(
      'Où êtes-vous né ?',
      '**À Conakry.**',
      'Quand ?',
      '**En 2020.**',
    );
    expect(turnsOf(interview).map((turn) => turn.speaker)).toEqual([
      'officer',
      'applicant',
      'officer',
      'applicant',
    ]);
    expect(problems.map((problem) => problem.code)).toContain('inferred-layout');
  });

  it('does not take titles and header lines for questions', () => {
    const { interview } = readWord(
      '**Notes de l’entretien personnel**',
      '**Date** : 12/03/2024',
      '**Ouverture**',
      '**Où êtes-vous né ?**',
      'À Conakry.',
      '**Quand ?**',
      'Hier.',
    );
    expect(said(interview)[0]).toBe('officer: Où êtes-vous né ?');
    expect(turnsOf(interview)).toHaveLength(4);
  });
});

describe('tables', () => {
  it('reads left and right as officer and applicant, and skips repeated heads', () => {
    const { interview } = readWord(
      '|Question|Réponse',
      '|Où êtes-vous né ?|À Conakry.',
      '|Question|Réponse',
      '|Quand êtes-vous parti ?|En 2020.',
    );
    expect(said(interview)).toEqual(asked);
    expect(interview.segregation).toMatchObject({ layout: 'table', lines: 4 });
  });

  it.each([
    ['|Antwoord|Vraag', '|In Kaboel.|Waar bent u geboren?'],
    ['|Nr|VIB|PO', '|1|In Kaboel.|Waar bent u geboren?'],
  ])('follows the head %s', (head, row) => {
    const { interview } = readWord(head, row);
    expect([...said(interview)].sort()).toEqual(['applicant: In Kaboel.', 'officer: Waar bent u geboren?']);
  });

  it('reads question and answer in consecutive rows, and an empty answer', () => {
    const { interview } = readWord(
      '|Question|Réponse',
      '|Où êtes-vous né ?|',
      '||À Conakry.',
      '|Quand ?|',
      '|Pourquoi ?|Voilà.',
    );
    expect(said(interview)).toEqual([
      'officer: Où êtes-vous né ?',
      'applicant: À Conakry.',
      'officer: Quand ?',
      'officer: Pourquoi ?',
      'applicant: Voilà.',
    ]);
  });

  it('reads a first column of marks', () => {
    const { interview } = readWord('|OP|Où êtes-vous né ?', '|DPI|À Conakry.', '|INT|Je précise.');
    expect(said(interview)).toEqual([
      'officer: Où êtes-vous né ?',
      'applicant: À Conakry.',
      'interpreter: Je précise.',
    ]);
  });

  it('takes a two-column table of labels for the header, and spanning rows for lines', () => {
    const { interview } = readWord(
      '|Date|12/03/2024',
      '|Interprète|1234',
      '|OP|OP57',
      'OP : Où êtes-vous né ?',
      '| [PAUSE 10h35–10h50]',
      'DPI : À Conakry.',
    );
    expect(said(interview)).toEqual(['officer: Où êtes-vous né ?', 'applicant: À Conakry.']);
    expect(interview.children[0]).toMatchObject({
      type: 'header',
      children: [{ name: 'date' }, { name: 'interpreter' }, { name: 'officer' }],
    });
    expect(wordsOf(interview, 'break')).toEqual(['PAUSE 10h35–10h50']);
  });
});

describe('a column of numbers', () => {
  it('holds a mark of time that stands in it, and any other words', async () => {
    const { interview } = await readRecord(
      '| N° | Qui | Texte |\n| --- | --- | --- |\n| 1 | OP | Où êtes-vous né ? |\n| 2 | DPI | À Conakry. |\n| [PAUSE 10h35–10h50] | | |\n| 3 | OP | Et ? |\n| 4 | DPI | Rien. |\n| 5 | | Mots sans marque. |\n',
      'record.md',
    );
    expect(pauses(interview)).toEqual(['10:35–10:50']);
    expect(said(interview)).toHaveLength(4);
    expect(JSON.stringify(interview)).toContain('Mots sans marque.');
  });
});

describe('no signs at all', () => {
  it('lets paragraphs take turns when every second one asks, and says so', async () => {
    const { interview, problems } = await readRecord(
      'Où êtes-vous né ?\n\nÀ Conakry.\n\nQuand êtes-vous parti ?\n\nEn 2020.\n',
    );
    expect(said(interview)).toEqual(asked);
    expect(turnsOf(interview)[0]!.by).toBe('alternation');
    expect(problems.map((problem) => problem.code)).toContain('inferred-layout');
  });

  it('leaves prose unassigned, counted and in view', async () => {
    const { interview, problems } = await readRecord(
      'Il est parti avec son frère.\n\nElle est restée là-bas.\n',
    );
    expect(said(interview)).toEqual([]);
    expect(wordsOf(interview, 'unassigned')).toHaveLength(2);
    expect(interview.segregation).toMatchObject({ lines: 2, assigned: 0, layout: 'none' });
    expect(problems.map((problem) => problem.code)).toContain('no-turns');
  });
});
