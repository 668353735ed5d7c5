import { describe, expect, it } from 'vitest';
import { pauses, readRecord, readWord, said, sittings, wordsOf } from './read.ts';

const asked = [
  'officer: Où avez-vous grandi ?',
  'applicant: À Kankan.',
  'officer: Avec qui ?',
  'applicant: Avec ma mère.',
];

describe('tables', () => {
  it.each([
    [
      'number, time, mark, words',
      ['|N°|Heure|Qui|Texte', '|1|9h10|OP|Où avez-vous grandi ?', '|2|9h11|DPI|À Kankan.'],
      ['|3|9h12|OP|Avec qui ?', '|4|9h13|DPI|Avec ma mère.'],
    ],
    [
      'mark, number, words',
      ['|OP|1|Où avez-vous grandi ?', '|DPI|2|À Kankan.'],
      ['|OP|3|Avec qui ?', '|DPI|4|Avec ma mère.'],
    ],
    ['two marks in a row', ['|Q|Où avez-vous grandi ?|R|À Kankan.'], ['|Q|Avec qui ?|R|Avec ma mère.']],
    [
      'a number beside each question',
      ['|1.|Où avez-vous grandi ?', '||À Kankan.'],
      ['|2.|Avec qui ?', '||Avec ma mère.', '|3.|Quand ?', '||Hier.'],
    ],
    ['single cells', ['|Où avez-vous grandi ?', '|À Kankan.'], ['|Avec qui ?', '|Avec ma mère.']],
  ])('reads %s', (_, first, second) => {
    const { interview } = readWord(...first, ...second);
    expect(said(interview).slice(0, 4)).toEqual(asked);
  });

  it('infers who two unknown marks in a column are, and says so', () => {
    const rows = Array.from({ length: 4 }, () => ['|JD|Où avez-vous grandi ?', '|MK|À Kankan.']).flat();
    const { interview, problems } = readWord(...rows);
    expect(said(interview).slice(0, 2)).toEqual(asked.slice(0, 2));
    expect(problems.map((problem) => problem.code)).toContain('inferred-layout');
  });

  it('goes on with an answer that a page cut in two', () => {
    const { interview } = readWord(
      '|Question|Réponse',
      '|Où avez-vous grandi ?|À Kankan.',
      '||Puis à Siguiri.',
      '|Avec qui ?|Avec ma mère.',
    );
    expect(said(interview)[1]!.replace(/\s+/g, ' ')).toBe('applicant: À Kankan. Puis à Siguiri.');
  });
});

const dated = 'Date : 12/03/2024\n';
const body = '\n\nOP : Où avez-vous grandi ?\nDPI : À Kankan.\n';

describe('header', () => {
  it.each([
    ['De : 9h05\nÀ : 12h50'],
    ['De : 9h05 / À : 12h50'],
    ['De 9h05 à 12h50'],
    ['1. Début : 9h05\n2. Fin : 12h50'],
    ['a) Début : 9h05\nb) Fin : 12h50'],
    ['Début\t9h05\tFin\t12h50'],
    ['Début     9h05     Fin     12h50'],
    ['Début | 9h05 | Fin | 12h50'],
    ['Début\n9h05\nFin\n12h50\nInterprète\n1234'],
    ['Interprète :\n1234\nDébut :\n9h05\nFin :\n12h50'],
    ['Début\uff1a 9h05\nFin\uff1a 12h50'],
  ])('reads the times of « %s »', async (lines) => {
    const { interview } = await readRecord(dated + lines + body);
    expect(sittings(interview)).toEqual(['2024-03-12 09:05–12:50 ?']);
    expect(said(interview)).toEqual(asked.slice(0, 2));
  });

  it.each([
    ['Entretien du 12 mars 2024, de 9h05 à 12h50 (durée : 3h30)', 'fr'],
    ['Onderhoud van 12 maart 2024, van 9u05 tot 12u50 (duur: 3u30)', 'nl'],
    ['Interview of 12 March 2024, from 9.05 to 12.50 (duration: 3h30)', 'en'],
  ] as const)('reads day, times and length of « %s »', async (line, language) => {
    const { interview } = await readRecord(`${line}${body}`, 'record.txt', language);
    expect(sittings(interview)).toEqual(['2024-03-12 09:05–12:50 210']);
  });

  it('takes a name with what is missing beside it for no turn', async () => {
    const { interview } = await readRecord(
      'Datum: 12/03/2024\nAdvocaat: Mr. Jans. Geen vertrouwenspersoon.\n\nPO: Waar bent u geboren?\nVIB: In Kunduz.\n',
    );
    expect(said(interview)).toEqual(['officer: Waar bent u geboren?', 'applicant: In Kunduz.']);
  });

  it('leaves « De : » that tells no time alone', async () => {
    const { interview, problems } = await readRecord(`${dated}Venant de : Kankan\nDe : Kankan${body}`);
    expect(sittings(interview)).toEqual(['2024-03-12 ?–? ?']);
    expect(problems.map((problem) => problem.code)).not.toContain('unparsed-time');
  });
});

describe('breaks over several lines', () => {
  const around = (lines: string): string =>
    `${dated}${body.trimStart()}${lines}\nOP : Avec qui ?\nDPI : Seul.\n`;

  it.each([
    ['PAUSE\nDe : 10h35\nÀ : 10h50'],
    ['Pause :\n-- 10h35 - 10h50 --'],
    ['Pauze\n10u35 - 10u50'],
    ['Pause\nDébut : 10h35\nFin : 10h50'],
    ['Note OP : pause de 10h35 à 10h50'],
    ['Break\nFrom: 10:35\nTo: 10:50'],
  ])('reads « %s »', async (lines) => {
    const { interview } = await readRecord(around(lines));
    expect(pauses(interview)).toEqual(['10:35–10:50']);
    expect(said(interview)).toHaveLength(4);
  });

  it('leaves the interview’s end to the interview', async () => {
    const { interview } = await readRecord(`${dated}${body.trimStart()}[PAUSE 10h35]\n[FIN 12h50]\n`);
    expect(pauses(interview)).toEqual(['10:35–?']);
    expect(sittings(interview)).toEqual(['2024-03-12 ?–12:50 ?']);
  });

  it('does not say a bare time nobody said', async () => {
    const { interview } = await readRecord(around('10h40'));
    expect(said(interview)[1]).toBe('applicant: À Kankan.');
    expect(wordsOf(interview, 'note')).toEqual(['10h40']);
  });

  it('keeps a bare time that answers', async () => {
    const { interview } = await readRecord(
      'OP :\nÀ quelle heure ?\nDPI :\n9h30\nOP :\nEt ensuite ?\nDPI :\nRien.\n',
    );
    expect(said(interview)[1]).toBe('applicant: 9h30');
  });
});

describe('titles that no lexicon has', () => {
  it.each([['\nSCOLARITÉ\n\n'], ['\n2. Vie au village\n\n'], ['\nVie au village\n--------------\n\n']])(
    'heads a section: %j',
    async (title) => {
      const { interview } = await readRecord(
        `OP : Où avez-vous grandi ?\nDPI : À Kankan.\n${title}OP : Avec qui ?\nDPI : Avec ma mère.\n`,
      );
      expect(said(interview)).toEqual(asked);
    },
  );
});
