import { describe, expect, it } from 'vitest';
import { readLines, type Written } from './lined.ts';
import { readRecord, said, sittings } from './read.ts';

const asked = [
  ['Waar bent u opgegroeid?', 'In Baghlan.'],
  ['Met wie woonde u daar?', 'Met mijn moeder.'],
  ['Wanneer bent u vertrokken?', 'In 2021.'],
] as const;
const turns = asked.flatMap(([question, answer]) => [`officer: ${question}`, `applicant: ${answer}`]);

describe('styles that take turns', () => {
  it.each([
    ['italic questions', { italic: true }, {}],
    ['italic answers', {}, { italic: true }],
    ['numbered questions', { label: '1.' }, {}],
  ] as const)('reads %s, and says that it was inferred', (_, question, answer) => {
    const { interview, problems } = readLines(
      ...asked.flatMap(([ask, tell]): Written[] => [
        { text: ask, ...question },
        { text: tell, ...answer },
      ]),
    );
    expect(said(interview)).toEqual(turns);
    expect(problems.map((problem) => problem.code)).toContain('inferred-layout');
  });

  it('parts a question in bold from the answer on the same line', () => {
    const { interview } = readLines(
      ...asked.map(([question, answer]): Written => ({ text: `${question} ${answer}` })),
    );
    expect(said(interview)).toEqual([]);
    const source = asked.map(([question, answer]) => `**${question}** ${answer}`).join('\n\n');
    return readRecord(`${source}\n`, 'record.md').then((read) => expect(said(read.interview)).toEqual(turns));
  });
});

describe('dashes', () => {
  it('takes what has no dash for more of the turn', async () => {
    const { interview } = await readRecord(
      '— Goedemorgen. Ik noteer wat u zegt.\nHebt u goed geslapen?\n— Ja.\n— Waar bent u opgegroeid?\n— In Baghlan.\nDaar woonde ook mijn oom.\n— Met wie woonde u?\n— Met mijn moeder.\n',
    );
    expect(said(interview)).toEqual([
      'officer: Goedemorgen. Ik noteer wat u zegt.\nHebt u goed geslapen?',
      'applicant: Ja.',
      'officer: Waar bent u opgegroeid?',
      'applicant: In Baghlan.\nDaar woonde ook mijn oom.',
      'officer: Met wie woonde u?',
      'applicant: Met mijn moeder.',
    ]);
  });
});

describe('dashes before every turn', () => {
  it('give the first words to the officer, although the applicant asks before he does', async () => {
    const lines = [
      'Dag, mijn naam is Lore.',
      'Goedemorgen.',
      'Dit is de tolk, die herhaalt wat wij zeggen.',
      'Komt mijn voogd ook?',
      'Ja, zij komt ook.',
      'En mijn broer?',
      'Die wacht buiten. Alles blijft tussen ons.',
      'Goed.',
      'Waar ben je geboren?',
      'In Adi Keyh.',
      'Wie woonde daar nog?',
      'Mijn moeder.',
    ];
    const { interview } = await readRecord(
      `Datum: 12/03/2024\n\n${lines.map((line) => `– ${line}`).join('\n')}\n`,
    );
    expect(said(interview)).toEqual(
      lines.map((line, i) => `${i % 2 === 0 ? 'officer' : 'applicant'}: ${line}`),
    );
  });
});

describe('what cannot be told', () => {
  it('stays unknown where either could have spoken', async () => {
    const said2 = [
      'Où avez-vous grandi ?',
      'À Kankan.',
      'Qui étaient-ils ?',
      'Des soldats. Ceux du matin ?',
      'Oui, ceux du matin.',
      'Ils étaient quatre.',
      'Quand êtes-vous parti ?',
      'En 2021.',
    ];
    const { interview } = await readRecord(`${said2.join('\n\n')}\n`);
    const found = said(interview);
    expect(found[0]).toBe('officer: Où avez-vous grandi ?');
    expect(found.some((turn) => turn.startsWith('unknown: ') && turn.includes('Oui, ceux du matin.'))).toBe(
      true,
    );
    expect(found).not.toContain('applicant: Oui, ceux du matin.');
  });

  it('leaves two marks that both ask unknown', async () => {
    const { interview, problems } = await readRecord(
      'JD : Tu viens ?\nMK : Où ?\nJD : Là-bas ?\nMK : Quand ?\nJD : Demain ?\nMK : Pourquoi ?\n',
    );
    expect(new Set(said(interview).map((turn) => turn.split(':')[0]))).toEqual(new Set(['unknown']));
    expect(interview.segregation.assigned).toBe(0);
    expect(problems.map((problem) => problem.code)).not.toContain('inferred-layout');
  });
});

describe('page heads', () => {
  it('finds the file number and the day that only the page tells', () => {
    const head = (text: string): Written => ({ text, kind: 'page-mark' });
    const { interview } = readLines(
      head('Notes de l’entretien personnel du 12/03/2024'),
      head('N° CGRA : 24/10987'),
      'OP : Où avez-vous',
      head('Notes de l’entretien personnel du 12/03/2024'),
      { text: 'grandi ?', block: 2 },
      'DPI : À Kankan.',
    );
    expect(said(interview)).toEqual(['officer: Où avez-vous\ngrandi ?', 'applicant: À Kankan.']);
    expect(sittings(interview)).toEqual(['2024-03-12 ?–? ?']);
  });

  it('lets the header prevail over the page', () => {
    const { interview } = readLines(
      { text: 'Notes de l’entretien personnel du 12/03/2024', kind: 'page-mark' },
      'Date : 14/03/2024',
      'OP : Où avez-vous grandi ?',
      'DPI : À Kankan.',
    );
    expect(sittings(interview)).toEqual(['2024-03-14 ?–? ?']);
  });

  it('keeps a number that answers', async () => {
    const { interview } = await readRecord(
      'OP :\nCombien d’enfants avez-vous ?\nDPI :\n3\nOP :\nEt combien de frères ?\nDPI :\n4\nOP :\nEt de sœurs ?\nDPI :\n5\n',
    );
    expect(said(interview).filter((turn) => turn.startsWith('applicant'))).toEqual([
      'applicant: 3',
      'applicant: 4',
      'applicant: 5',
    ]);
  });
});
