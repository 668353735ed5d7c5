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
