import { expect, it } from 'vitest';
import { assessed } from '../support/assess.ts';

/** The status of 6.6 for a short record with a lawyer. */
async function floor(...lines: readonly string[]): Promise<string> {
  const { clauses } = await assessed(`Avocat : Me Claes\n${lines.join('\n')}\n`, { language: 'fr' });
  return clauses.find(({ clause }) => clause === 'CGRA-6.6')!.status;
}

it('a lawyer’s greeting is no floor at the end', async () => {
  const middle = [
    'OP : Où êtes-vous né ?',
    'DPI : À Conakry.',
    'OP : Quand êtes-vous parti ?',
    'DPI : En mai.',
  ];
  expect(await floor('OP : Bonjour.', 'AV : Bonjour.', ...middle, 'OP : Merci, au revoir.')).toBe('fail');
  expect(await floor('OP : Bonjour.', ...middle, 'OP : Maître ?', 'AV : Je renvoie à ma note.')).toBe('pass');
});

it('a header that tells the end in a sentence goes on being a header', async () => {
  const header =
    'Date : 1er avril 2024\nCommencé à neuf heures et quart, terminé à 14h10\nDurée totale : 4h55';
  const turns = 'Q. Où êtes-vous né ?\nR. À Goma.\nQ. Quand êtes-vous parti ?\nR. En mai.';
  const { turns: counted } = await assessed(`${header}\nPersonne de confiance : Mme Adam\n\n${turns}\n`, {
    language: 'fr',
  });
  expect(counted).toMatchObject({ officer: 2, applicant: 2, 'trusted-person': 0 });
});
