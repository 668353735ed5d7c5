import { describe, expect, it } from 'vitest';
import { assessed } from '../support/assess.ts';

/** The status of a clause for a record that consists of these lines. */
async function status(clause: string, ...lines: readonly string[]): Promise<string> {
  const { clauses } = await assessed(`${lines.join('\n')}\n`);
  return clauses.find((each) => each.clause === clause)!.status;
}

const french = [
  'OP : Comprenez-vous l’interprète ?',
  'DPI : Oui, je le comprends bien.',
  'OP : Où êtes-vous né ?',
  'DPI : À Conakry, dans le quartier de Bambeto.',
  'OP : Qui vous menaçait dans ce quartier ?',
  'DPI : Mon oncle et ses fils, depuis la mort de mon père.',
];
const english = [
  'PO: Where were you born?',
  'A: In Herat.',
  'PO: Who lives there now?',
  'A: My parents and my sister.',
];

describe('the interpreter’s name', () => {
  it('is given to whoever will interpret, without the word interpreter', async () => {
    const named = 'PO: This is Mr Hassan Ali, he will interpret for us.';
    expect(await status('CGRA-3.4', named, 'A: Good.', ...english)).toBe('fail');
    const lawyer = 'PO: This is Mr Hassan, your lawyer. The interpreter translates everything.';
    expect(await status('CGRA-3.4', lawyer, 'A: Good.', ...english)).toBe('pass');
  });

  it('may hide behind initials in the header', async () => {
    expect(await status('CGRA-3.4', 'Interprète : Monsieur K. A.', '', ...french)).toBe('review');
    expect(await status('CGRA-3.4', 'Interprète : peul, code 12', '', ...french)).toBe('pass');
  });
});

describe('the interpreter’s agreement to go on', () => {
  const record = (reply: string): readonly string[] => [
    'Début : 8h30',
    'Fin : 13h25',
    'Pauses : 10h00-10h15, 11h45-12h05',
    'Interprète : code 41',
    '',
    ...french,
    'OP : Les quatre heures sont dépassées mais le dossier l’exige. L’interprète est-il d’accord de prolonger ?',
    `INT : ${reply}`,
  ];

  it('needs a yes, not just a reply', async () => {
    expect(await status('CGRA-11.10', ...record('Oui, je suis d’accord.'))).toBe('pass');
    expect(await status('CGRA-11.10', ...record('Non, j’ai un train.'))).toBe('review');
    expect(await status('CGRA-11.10', ...record('J’ai un train à prendre.'))).toBe('review');
  });
});

describe('information in the opening', () => {
  it('is not what is said at the end', async () => {
    const header = 'Avocat : Me Claes';
    const end = 'OP : Maître, nous sommes à la fin, vous avez la parole.';
    expect(await status('CGRA-3.19', header, '', ...french, ...french, end)).not.toBe('pass');
  });

  it('is no question about an earlier statement, and no break that is taken', async () => {
    const earlier = 'OP : À l’Office des étrangers vous avez dit être né en 1995. Est-ce exact ?';
    expect(await status('CGRA-3.7', earlier, 'DPI : Oui.', ...french)).not.toBe('pass');
    expect(await status('CGRA-3.11', 'OP : Nous faisons une pause.', 'DPI : Bien.', ...french)).not.toBe(
      'pass',
    );
    expect(await status('CGRA-3.11', 'OP : Vous pouvez demander une pause.', 'DPI : Bien.', ...french)).toBe(
      'pass',
    );
    const water = 'OP : Pourquoi n’avez-vous pas demandé de l’eau à votre codétenu ?';
    expect(await status('CGRA-3.12', water, 'DPI : Il dormait.', ...french)).not.toBe('pass');
  });
});

describe('the floor', () => {
  it('is not given because the applicant shares the lawyer’s initials', async () => {
    const spoken = french.map((line) => line.replace('DPI', 'AD'));
    expect(await status('CGRA-6.6', 'Avocat : Me Anna Dubois', '', ...spoken, ...spoken)).toBe('fail');
  });

  it('is given in a section of remarks in prose', async () => {
    const prose = 'Le conseil insiste sur la situation à Conakry.';
    expect(
      await status('CGRA-6.6', 'Avocat : Me Dubois', '', ...french, '', 'Remarques du conseil', '', prose),
    ).toBe('pass');
  });
});

describe('the understanding of the interpreter', () => {
  it.each([
    ['OP : La communication avec l’interprète se passe-t-elle bien ?', 'pass'],
    ['OP : Comprends-tu bien le monsieur qui traduit ?', 'pass'],
    ['OP : Avez-vous compris ce que j’ai expliqué ?', 'inconclusive'],
  ])('%s', async (question, expected) => {
    expect(
      await status('CGRA-3.5', 'Interprète : code 12', '', question, 'DPI : Oui.', ...french.slice(2)),
    ).toBe(expected);
  });
});
