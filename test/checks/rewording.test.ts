import { describe, expect, it } from 'vitest';
import complex from '../../src/checks/complex-question.ts';
import forced from '../../src/checks/forced-choice.ts';
import jargon from '../../src/checks/jargon-in-question.ts';
import type { Check } from '../../src/model/check.ts';
import type { Language } from '../../src/model/locale.ts';
import { assessed } from '../support/assess.ts';

async function offered(check: Check, language: Language, text: string): Promise<readonly unknown[]> {
  const { findings } = await assessed(text, { check, language });
  return findings.map(({ rewording }) => rewording);
}

describe('a neutral wording is offered', () => {
  it.each([
    [forced, 'fr', 'OP : Êtes-vous parti à pied ou est-ce que quelqu’un vous a conduit ?\n', 'Comment cela'],
    [forced, 'nl', 'PO: Bent u te voet gegaan of heeft iemand u gebracht?\n', 'Hoe is dat'],
    [forced, 'en', 'PO: Did you walk there or were you driven there?\n', 'How did'],
    [
      complex,
      'fr',
      'OP : N’est-il pas vrai que personne ne vous a parlé ce jour-là ?\n',
      'Que pouvez-vous dire',
    ],
    [complex, 'nl', 'PO: Is het niet zo dat niemand u iets gezegd heeft?\n', 'Wat kunt u'],
    [complex, 'en', 'PO: Is it not true that nobody told you?\n', 'What can you tell'],
    [jargon, 'fr', 'OP : Qui est l’agent de persécution dans votre cas ?\n', 'dont vous avez peur'],
    [jargon, 'nl', 'PO: Hebt u nog een bewijsmiddel bij u?\n', 'papieren'],
    [jargon, 'en', 'PO: Is internal relocation possible for your family?\n', 'somewhere else'],
  ] as const)('%#', async (check, language, text, words) => {
    expect(await offered(check, language, text)).toEqual([expect.stringContaining(words)]);
  });
});

describe('none is offered where the generic one would not fit', () => {
  it.each([
    [forced, 'fr', 'OP : Qui décidait, votre père ou votre oncle ?\n'],
    [
      complex,
      'en',
      'PO: Do you know whether the man who lent you the car which you sold had a licence because he worked there?\n',
    ],
  ] as const)('%#', async (check, language, text) => {
    expect(await offered(check, language, text)).toEqual([undefined]);
  });
});
