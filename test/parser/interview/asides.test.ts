import { describe, expect, it } from 'vitest';
import { readRecord, said, wordsOf } from './read.ts';

const answer = async (words: string) => {
  const { interview } = await readRecord(`OP : Ça va ?\nDPI : ${words}\nOP : Et ?\nDPI : Rien.\n`);
  return {
    text: said(interview)[1]!.replace('applicant: ', ''),
    observations: wordsOf(interview, 'observation'),
    notes: wordsOf(interview, 'note'),
  };
};

describe('observations within a turn', () => {
  it.each([
    ['[pleure] Oui.', 'Oui.', 'pleure'],
    ['Oui. (pleure)', 'Oui.', 'pleure'],
    ['Oui (rires) je sais.', 'Oui je sais.', 'rires'],
    ['(silence)', '', 'silence'],
    ['Oui [montre une cicatrice au bras], là.', 'Oui, là.', 'montre une cicatrice au bras'],
    ['Oui. [le demandeur garde un long silence]', 'Oui.', 'le demandeur garde un long silence'],
    ['Ja. [huilt]', 'Ja.', 'huilt'],
    ['Yes. (nods)', 'Yes.', 'nods'],
    ['Oui (pleure\nlongtemps) voilà.', 'Oui voilà.', 'pleure\nlongtemps'],
  ])('%j', async (words, text, observation) => {
    expect(await answer(words)).toEqual({ text, observations: [observation], notes: [] });
  });

  it.each([
    'Il a dit [...] et puis rien.',
    'Oui, (…) voilà.',
    'Le mot [sic] est resté.',
    'Oui (ma mère aussi) voilà.',
    'Je (enfin, nous) étions là.',
    'Il avait [un frère] à Conakry.',
    'Je suis né en (1990).',
    'Oui (ma mère, qui était très malade et pleure encore souvent) voilà.',
    'Oui [inaudible] voilà.',
  ])('« %s » stays as it is', async (words) => {
    expect(await answer(words)).toEqual({ text: words, observations: [], notes: [] });
  });

  it.each([
    ['Oui. [documents remis]', 'Oui.', 'documents remis'],
    ['[L’interprète précise le mot] Oui.', 'Oui.', 'L’interprète précise le mot'],
  ])('« %s » holds a note', async (words, text, note) => {
    expect(await answer(words)).toEqual({ text, observations: [], notes: [note] });
  });
});

describe('lines of their own', () => {
  it.each([
    ['[pleure]', 'observation', 'pleure'],
    ['(silence)', 'observation', 'silence'],
    ['[OBS pleure]', 'observation', 'pleure'],
    ['[documents remis]', 'note', 'documents remis'],
    ['NB : documents remis', 'note', 'documents remis'],
    ['Note OP : documents remis', 'note', 'documents remis'],
    ['Noot PO: stukken', 'note', 'stukken'],
    ['Opm. PO: stukken', 'note', 'stukken'],
    ['PO note: exhibits', 'note', 'exhibits'],
  ] as const)('%s', async (line, type, words) => {
    const { interview } = await readRecord(`OP : Ça va ?\nDPI : Oui\n${line}\nOP : Et ?\nDPI : Rien.\n`);
    expect(wordsOf(interview, type)).toEqual([words]);
    expect(said(interview)).toEqual([
      'officer: Ça va ?',
      'applicant: Oui',
      'officer: Et ?',
      'applicant: Rien.',
    ]);
    expect(interview.segregation).toMatchObject({ lines: 4, assigned: 4 });
  });

  it('do not cut the answer they stand in', async () => {
    const { interview } = await readRecord('OP : Ça va ?\nDPI : Oui,\n[pleure]\nje vais bien.\nOP : Et ?\n');
    expect(said(interview)[1]).toBe('applicant: Oui,\nje vais bien.');
  });
});
