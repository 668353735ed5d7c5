import { describe, expect, it } from 'vitest';
import { sessionsOf, turnsOf } from '../../../src/model/turns.ts';
import { fieldNamed, pauses, readRecord, said, sittings, wordsOf } from './read.ts';

const talk = (officer: string, applicant: string): string =>
  [
    `${officer}Comprenez-vous l’interprète ?`,
    `${applicant}Oui, je le comprends bien.`,
    `${officer}Où êtes-vous né ?`,
    `${applicant}À Conakry, dans le quartier de Bambeto.`,
    `${officer}Qui vous menaçait dans ce quartier ?`,
    `${applicant}Mon oncle et ses fils, depuis la mort de mon père.`,
  ].join('\n');

describe('marks as officers type them', () => {
  it('reads small marks before a tab', async () => {
    const { interview } = await readRecord(talk('op\t', 'dpi\t'));
    expect(turnsOf(interview).map((turn) => turn.speaker)).toEqual(
      Array(3).fill(['officer', 'applicant']).flat(),
    );
  });

  it('reads marks with only a space behind them when every turn has one', async () => {
    const { interview } = await readRecord(talk('OP ', 'DPI '));
    expect(turnsOf(interview)).toHaveLength(6);
    expect(said(interview)[1]).toBe('applicant: Oui, je le comprends bien.');
  });

  it('does not read a sentence about the officer as such a mark', async () => {
    const { interview } = await readRecord(`${talk('OP : ', 'DPI : ')}\nOP quitte le local.\n`);
    expect(said(interview).at(-1)).toContain('OP quitte le local.');
  });

  it('reads a title and a name before a dash once the other marks have one', async () => {
    const { interview } = await readRecord(`${talk('OP - ', 'DPI - ')}\nMe Vandamme - Rien à ajouter.\n`);
    expect(said(interview).at(-1)).toBe('lawyer: Rien à ajouter.');
  });

  it('keeps initials that speak once apart from the turn before', async () => {
    const { interview } = await readRecord(`${talk('OP : ', 'DPI : ')}\nSC : Je renvoie à ma note.\n`);
    expect(said(interview).at(-1)).toBe('unknown: Je renvoie à ma note.');
  });

  it('knows the initials of somebody whom the header names', async () => {
    const { interview } = await readRecord(
      `Avocate : Me Claes Sophie\n\n${talk('OP : ', 'DPI : ')}\nSC : Je renvoie à ma note.\n`,
    );
    expect(said(interview).at(-1)).toBe('lawyer: Je renvoie à ma note.');
  });

  it('knows the initials that a list of those present explains', async () => {
    const { interview } = await readRecord(
      `Présents : JD (officier de protection), MK (demandeur), LV (avocate)\n\n${talk('JD : ', 'MK : ')}\nLV : Rien.\n`,
    );
    expect(said(interview)[0]).toBe('officer: Comprenez-vous l’interprète ?');
    expect(said(interview)[1]).toBe('applicant: Oui, je le comprends bien.');
    expect(said(interview).at(-1)).toBe('lawyer: Rien.');
  });

  it('leaves an applicant the initials that the lawyer happens to share', async () => {
    const { interview } = await readRecord(
      `Avocat : Me Anna Dubois\n\n${talk('PO : ', 'AD : ')}\n${talk('PO : ', 'AD : ')}\n`,
    );
    expect(turnsOf(interview).filter((turn) => turn.speaker === 'applicant')).toHaveLength(6);
  });

  it('parts question and answer that share a line', async () => {
    const { interview } = await readRecord(
      'Q : Votre nom ? R : Bah.\nQ : Que craignez-vous ? R : Mon oncle. Il est militaire.\n',
    );
    expect(said(interview)).toEqual([
      'officer: Votre nom ?',
      'applicant: Bah.',
      'officer: Que craignez-vous ?',
      'applicant: Mon oncle. Il est militaire.',
    ]);
  });

  it('reads small marks of people who speak once', async () => {
    const { interview } = await readRecord(`${talk('op\t', 'dpi\t')}\nav\tRien à ajouter.\n`);
    expect(said(interview).at(-1)).toBe('lawyer: Rien à ajouter.');
  });

  it('does not take a Mr who speaks once for the applicant', async () => {
    const { interview } = await readRecord(`${talk('OP : ', 'DPI : ')}\nM. Leroy : Il dort mal.\n`);
    expect(said(interview).at(-1)).toBe('unknown: Il dort mal.');
  });

  it('takes the word of a mark or a header line for who somebody is', async () => {
    const own = await readRecord(`${talk('OP : ', 'DPI : ')}\nMme Lambert (conseil) : Une note suivra.\n`);
    expect(said(own.interview).at(-1)).toBe('lawyer: Une note suivra.');
    const told = await readRecord(
      `Interprète dari 31 / conseil Mme Lambert\n\n${talk('OP : ', 'DPI : ')}\nMme Lambert : Une note suivra.\n`,
    );
    expect(said(told.interview).at(-1)).toBe('lawyer: Une note suivra.');
  });

  it('reads the mark of a minor', async () => {
    const { interview } = await readRecord(
      'PO: Do you understand the lady who is with us?\nUAM: Yes.\nPO: Where were you born?\nUAM: In the village.\n',
    );
    expect(said(interview)[1]).toBe('applicant: Yes.');
  });
});

describe('the language of notes with many marks and names', () => {
  it('is told by their words', async () => {
    const { interview } = await readRecord(
      'O.P. : Avez-vous des documents ?\nD.A. : Oui, ma carte d’identité.\nO.P. : Qu’y a-t-il d’autre ?\nD.A. : J’ai aussi l’acte d’Abidjan.\n',
    );
    expect(interview.language).toBe('fr');
  });
});

describe('sessions and their times', () => {
  const header = (date: string, start: string, end: string, pause: string): string =>
    `Date : ${date}\nHeure de début : ${start}\nHeure de fin : ${end}\nPause : ${pause}\n`;

  it('gives a later session the breaks of its own header', async () => {
    const { interview } = await readRecord(
      `# Entretien personnel – premier entretien\n${header('12/01/2024', '9h05', '12h25', '10h40-10h55')}\n${talk('OP : ', 'DPI : ')}\n\n` +
        `# Entretien personnel – deuxième entretien\n${header('26/01/2024', '9h00', '12h10', '10h30-10h45')}\n${talk('OP : ', 'DPI : ')}\n`,
      'record.md',
    );
    expect(sittings(interview)).toEqual(['2024-01-12 09:05–12:25 ?', '2024-01-26 09:00–12:10 ?']);
    expect(pauses(interview)).toEqual(['10:40–10:55', '10:30–10:45']);
    expect(
      interview.children
        .filter((child) => child.type === 'session')
        .map(
          (session) =>
            session.children.flatMap((section) => section.children.filter((node) => node.type === 'break'))
              .length,
        ),
    ).toEqual([1, 1]);
  });

  it('takes date and times from a heading, and a suspension at the end for the end', async () => {
    const { interview } = await readRecord(
      `## Entretien du 10 juin 2024 (9h00 – 10h20)\n\n${talk('OP : ', 'DPI : ')}\n[L’entretien est interrompu à 10h20 car le demandeur se sent mal.]\n\n` +
        `## Suite de l’entretien, 24 juin 2024 (13h00 – 15h30)\n\nInterprète : code 9081 – Avocat : Me Goossens\n\n${talk('OP : ', 'DPI : ')}\n`,
      'record.md',
    );
    expect(sittings(interview)).toEqual(['2024-06-10 09:00–10:20 ?', '2024-06-24 13:00–15:30 ?']);
    expect(pauses(interview)).toEqual([]);
    expect(turnsOf(interview).some((turn) => turn.speaker === 'interpreter')).toBe(false);
  });

  it('reads a foot that contradicts the header as the same session', async () => {
    const { interview } = await readRecord(
      `${header('01/12/2022', '9h00', '12h30', '10h20-10h35')}\n${talk('OP : ', 'DPI : ')}\n\nHeure de début : 9h30\nDurée : 3h30\n`,
    );
    expect(sittings(interview)).toEqual(['2022-12-01 09:00–12:30 210']);
  });

  it('reads start, end and length from sentences that say more', async () => {
    const { interview } = await readRecord(
      `L’entretien débute à 9h10 en présence de Me Duhamel et d’un interprète (code 2231).\n\n${talk('Q : ', 'R : ')}\n\nL’entretien s’est terminé à 12h05, soit une durée de 2h55 pause comprise.\n`,
    );
    expect(sittings(interview)).toEqual(['? 09:10–12:05 175']);
    expect(wordsOf(interview, 'unassigned')).toEqual([]);
  });

  it('tells the times of the interview from those of its break', async () => {
    const { interview } = await readRecord(
      `Entretien de 9h00 à 11h45 (durée 2h30, pause de 10h15 à 10h30)\n\n${talk('OP : ', 'DPI : ')}\n`,
    );
    expect(sittings(interview)).toEqual(['? 09:00–11:45 150']);
    expect(pauses(interview)).toEqual(['10:15–10:30']);
  });

  it('reads a header table with a column for each session', async () => {
    const { interview } = await readRecord(
      '| | Première partie | Deuxième partie |\n|---|---|---|\n| Date | 4/03/2024 | 11/03/2024 |\n| Début | 9h00 | 13h30 |\n| Fin | 11h30 | 16h00 |\n| Durée | 2h30 | 2h30 |\n\n' +
        `# Première partie\n${talk('OP : ', 'DPI : ')}\n\n# Deuxième partie\n${talk('OP : ', 'DPI : ')}\n`,
      'record.md',
    );
    expect(sittings(interview)).toEqual(['2024-03-04 09:00–11:30 150', '2024-03-11 13:30–16:00 150']);
  });

  it('reads several people on one header line, and a title behind the name of the office', async () => {
    const { interview } = await readRecord(
      `CGRA - Notes de l’entretien personnel\nLe 9 septembre 2024 à 9h\nInterprète : code 7 (dari). Tutrice : Mme Willems. Avocat : absent.\n\n${talk('Q : ', 'R : ')}\n`,
    );
    expect(turnsOf(interview)).toHaveLength(6);
    expect(sittings(interview)).toEqual(['2024-09-09 09:00–? ?']);
    expect(sessionsOf(interview)[0]!.attendance).toMatchObject({ guardian: 'present', lawyer: 'absent' });
  });

  it('reads times without a label between labels', async () => {
    const { interview } = await readRecord(
      'Date: 7 May 2024 — 10:00 to 12:30 — Duration: 2 h 15 min\n\nPO: Where were you born?\nA: In Herat.\n',
    );
    expect(sittings(interview)).toEqual(['2024-05-07 10:00–12:30 135']);
  });

  it('reads the breaks of a heading and of a line without colons', async () => {
    const heading = await readRecord(
      `## Session of 5 June 2024, 9:00 am to 11:40 am (break 10:20–10:35)\n\nPO: Where were you born?\nA: In Kabul.\n`,
      'record.md',
    );
    expect(pauses(heading.interview)).toEqual(['10:20–10:35']);
    const line = await readRecord(
      `Début 9h35 ; fin 13h50 ; pauses 11h00-11h15 et 12h30-12h45\n\n${talk('OP : ', 'DPI : ')}\n`,
    );
    expect(pauses(line.interview)).toEqual(['11:00–11:15', '12:30–12:45']);
  });

  it('reads a line of labels and figures without colons', async () => {
    const { interview } = await readRecord(
      `Interview notes – 30 August 2021 – start 10:05 – end 12:00 – duration 1h55\n\nPO: Where were you born?\nA: In Shiraz.\n`,
    );
    expect(sittings(interview)).toEqual(['2021-08-30 10:05–12:00 115']);
  });

  it('reads a date and times behind the file number', async () => {
    const { interview } = await readRecord(
      `Dossier CGRA 22/11223 – audition du 8 avril 2022, de 9h15 à 11h40\n\n${talk('OP : ', 'DPI : ')}\n`,
    );
    expect(sittings(interview)).toEqual(['2022-04-08 09:15–11:40 ?']);
  });

  it('reads a header table whose first row names its columns', async () => {
    const { interview } = await readRecord(
      '| Date | Time | Interpreter | Counsel |\n|---|---|---|---|\n| 05/05/2023 | 09:00–11:15 | code 301 | Mr Claes |\n\n**Can you follow the interpreter?**\n\nYes I can.\n\n**Where were you born?**\n\nIn Herat.\n\n**Mr Claes, you have the floor.**\n\nMr Claes: Nothing to add.\n',
      'record.md',
    );
    expect(sittings(interview)).toEqual(['2023-05-05 09:00–11:15 ?']);
    expect(fieldNamed(interview, 'interpreter')).toBeDefined();
    expect(said(interview).at(-1)).toBe('lawyer: Nothing to add.');
  });
});

describe('remarks written as prose', () => {
  it('are nobody’s answer', async () => {
    const { interview } = await readRecord(
      '**Où êtes-vous né ?**\n\nÀ Mossoul.\n\n**Pourquoi êtes-vous parti ?**\n\nMon frère a été tué.\n\n## Remarques du conseil\n\nLe conseil insiste sur la situation à Mossoul.\n',
      'record.md',
    );
    expect(turnsOf(interview)).toHaveLength(4);
    expect(wordsOf(interview, 'note')).toEqual(['Le conseil insiste sur la situation à Mossoul.']);
    expect(interview.segregation).toMatchObject({ lines: 4, assigned: 4 });
  });
});
