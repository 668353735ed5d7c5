import { describe, expect, it } from 'vitest';
import { breaksOf, fieldsOf, sessionsOf, textOf } from '../../../src/model/turns.ts';
import { fieldNamed, readRecord, readWord, said, sittings } from './read.ts';

const turns = '\nOP : Ça va ?\nDPI : Oui.\n';

describe('shapes of a header line (domain §C.1)', () => {
  it.each([
    'Heure de début : 9h05',
    'Heure de début: 9h05',
    'Heure de début\t9h05',
    'HEURE DE DEBUT : 9H05',
    'Heure de début = 9h05',
    'Heure de début – 9h05',
    'Heure de début 9h05',
    'Heure de début :\n9h05',
    '- Heure de début : 9h05',
    'Beginuur: 9u05',
    'Aanvang 9.05 uur',
    'Started at 9.05 am',
    'Start: neuf heures cinq',
  ])('%j', async (line) => {
    const { interview } = await readRecord(`${line}\n${turns}`);
    expect(fieldNamed(interview, 'start')).toMatchObject({ clock: '09:05', session: 1, origin: 'header' });
    expect(sessionsOf(interview)[0]!.start).toBe('09:05');
    expect(said(interview)).toHaveLength(2);
  });

  it.each([
    'Demandeur : Ibrahima B., né le 12/09/2008, mineur étranger non accompagné',
    'Verzoeker: Rahim N., geboren op 12 september 2008, minderjarig',
    'Applicant: Abel G., born 12 September 2008, unaccompanied minor',
  ])(
    'takes who is heard, with the birth date, for a field and not for the first answer: %j',
    async (line) => {
      const header = `${line}\nNationalité : Guinée\nDate de l’entretien : 10 avril 2025\nHeure de début : 9h00\n`;
      const { interview } = await readRecord(`${header}${turns.replaceAll('DPI', line.split(/ ?:/)[0]!)}`);
      expect(fieldNamed(interview, 'applicant')).toMatchObject({ origin: 'header' });
      expect(interview.profile.minor).toBe(true);
      expect(sessionsOf(interview)[0]!.date).toBe('2025-04-10');
      expect(said(interview)).toHaveLength(2);
    },
  );

  it('leaves an answer that gives a name and a date to who speaks', async () => {
    const text = `${turns}OP : Et votre frère ?\nDemandeur : Amadou, né le 3 mai 1999.\nOP : Où vit-il ?\nDemandeur : À Labé.\n`;
    const { interview } = await readRecord(text.replaceAll('DPI', 'Demandeur'));
    expect(said(interview)).toHaveLength(6);
  });

  it('reads bold labels and Markdown rows', async () => {
    const { interview } = await readRecord(
      `**Date** 12/03/2024\n\n| Début | 9h05 |\n|---|---|\n| Fin | 12h50 |\n${turns}`,
      'record.md',
    );
    expect(sittings(interview)).toEqual(['2024-03-12 09:05–12:50 ?']);
  });

  it('reads several pairs on a line, whatever parts them', async () => {
    for (const sign of [' – ', ' | ', '  ', ' ; ', ', ', ' / ', ' ']) {
      const { interview } = await readRecord(
        `Date : 12/03/2024${sign}Début : 9h05${sign}Fin : 12h50${sign}Durée : 3h45\n${turns}`,
      );
      expect(sittings(interview), JSON.stringify(sign)).toEqual(['2024-03-12 09:05–12:50 225']);
      expect(fieldsOf(interview).map(textOf), JSON.stringify(sign)).toEqual([
        '12/03/2024',
        '9h05',
        '12h50',
        '3h45',
      ]);
    }
  });

  it.each([
    'Date : 12/03/2024 – Début : 9h05 – Fin : 12h50 (durée : 3h45)',
    'Datum: 12/03/2024, beginuur: 9u05, einduur: 12u50 (duur: 3u45)',
    'Date: 12/03/2024; Start: 9:05; End: 12:50 (duration: 3h45), Remote: no',
  ])('reads a pair in parentheses: %s', async (line) => {
    const { interview } = await readRecord(`${line}\n${turns}`);
    expect(sittings(interview)).toEqual(['2024-03-12 09:05–12:50 225']);
    expect(textOf(fieldNamed(interview, 'end')!)).toMatch(/^12\D50$/);
    expect(textOf(fieldNamed(interview, 'duration')!)).toMatch(/^3\D45$/);
  });

  it.each([
    [
      'Entretien personnel du 3 mars 2026, de 8h55 à 12h20, soit 3 heures et 10 minutes (une pause)',
      '2026-03-03 08:55–12:20 190',
    ],
    ['Ref. 26/00991   14 January 2026   9:15 a.m. – 1:05 p.m.', '2026-01-14 09:15–13:05 ?'],
    ['Zitting van 14 januari 2026 in Brussel, 9u15 tot 13u05', '2026-01-14 09:15–13:05 ?'],
    [
      'Datum: 7 mei 2026\nAanvang: 13u00\nEinde onderhoud: 15u45 (totale duur 2u45, 2u30 zonder pauze)',
      '2026-05-07 13:00–15:45 165',
    ],
    [
      'Datum: 4/02/2026\nStart 9u – einde 12u – pauze van 10u15 tot 10u30 – duur: 2 uur en 45 minuten',
      '2026-02-04 09:00–12:00 165 10:15–10:30',
    ],
  ])('reads a sentence of times: %s', async (header, expected) => {
    const { interview } = await readRecord(`${header}\n${turns}`);
    const breaks = breaksOf(interview).map(({ start, end }) => ` ${start}–${end}`);
    expect(sittings(interview)[0] + breaks.join('')).toBe(expected);
  });

  it('reads columns made with spaces, and sentences one by one', async () => {
    const columns = await readRecord(
      'Dossier        25/19002\nDatum          19 november 2025\nUur            9.10 u. - 12.35 u.\n' +
        'Pauze          10.30 u. - 10.50 u.\nTolk           Pasjtoe (nr. 871)\n\n' +
        'PO  Wie?\nVZ  Ik.\nPO  Waar?\nVZ  Daar.\nPO  Ja?\nVZ  Ja.\nRaadsman  Niets.\n',
      'record.txt',
      'nl',
    );
    expect(sittings(columns.interview)).toEqual(['2025-11-19 09:10–12:35 ?']);
    expect(sessionsOf(columns.interview)[0]!.attendance.interpreter).toBe('present');
    expect(said(columns.interview).at(-1)).toBe('lawyer: Niets.');
    const sentences = await readRecord(
      `Interview began at 10.05 and finished at 12.40 on 2 June 2025. There was one break, from 11.20 until 11.35.\n${turns}`,
      'record.txt',
      'en',
    );
    expect(sittings(sentences.interview)).toEqual(['2025-06-02 10:05–12:40 ?']);
    expect(breaksOf(sentences.interview)).toMatchObject([{ start: '11:20', end: '11:35' }]);
    const titled = await readRecord(
      `Verslag gehoor dd. 03/12/2025 - dossier 25/33101 - PO: LDV - tolk: Arabisch\nNPO 3/12/2025\n${turns}`,
      'record.txt',
      'nl',
    );
    expect(sessionsOf(titled.interview)[0]!.date).toBe('2025-12-03');
  });

  it('keeps in mind the times that it cannot place', async () => {
    const unplaced = async (header: string) =>
      (await readRecord(`${header}\n${turns}`)).interview.unplaced.map(({ clocks }) => clocks);
    expect(await unplaced('Date : 12/03/2024\nDébut : 9h05\nFin : 12h50')).toEqual([]);
    expect(await unplaced('Date : 12/03/2024\nConvocation : 9h00')).toEqual([['09:00']]);
    expect(await unplaced('Date : 12/03/2024\nDébut : 9h05\nFin : 12h50, sortie 10h15 et 10h30')).toEqual([
      ['10:15', '10:30'],
    ]);
    expect(await unplaced('Date : 12/03/2024\n9h05 accueil, 9h20 salle 4, 12h50 sortie')).toEqual([
      ['09:05', '09:20', '12:50'],
    ]);
  });

  it('takes a letterhead for no turn, and a time in brackets before a mark for no note', async () => {
    const { interview } = await readRecord(
      'CGRS - report of the personal interview\nDate: 12/03/2024\n\n[9.15] PO: Hello.\n[9.16] A: Yes.\nPO: Who?\nA: Me.\n',
      'record.txt',
      'en',
    );
    expect(said(interview)).toEqual([
      'officer: Hello.',
      'applicant: Yes.',
      'officer: Who?',
      'applicant: Me.',
    ]);
  });

  it('reads both times of one value', async () => {
    for (const line of [
      'Horaire : de 9h05 à 12h50',
      'Heure : 9h05 – 12h50',
      'Début / fin : 9h05 / 12h50',
      'Date : 12/03/2024 de 9h05 à 12h50',
    ]) {
      const { interview } = await readRecord(`${line}\n${turns}`);
      expect(sessionsOf(interview)[0], line).toMatchObject({ start: '09:05', end: '12:50' });
    }
  });

  it('joins a wrapped value, and keeps labels that nobody knows', async () => {
    const { interview } = await readRecord(
      `Documents déposés : carte (copie),\n  acte de naissance\nCommune : Ixelles\nDate : 12/03/2024\n${turns}`,
    );
    expect(textOf(fieldNamed(interview, 'documents')!)).toBe('carte (copie),acte de naissance');
    expect(fieldNamed(interview, 'other')).toMatchObject({ label: 'Commune' });
  });

  it('reads a two-column table with four cells a row', () => {
    const { interview } = readWord(
      '|Date|12/03/2024|N° CGRA|19/12345',
      '|Début|9h05|Fin|12h50',
      'OP : Ça va ?',
      'DPI : Oui.',
    );
    expect(sittings(interview)).toEqual(['2024-03-12 09:05–12:50 ?']);
    expect(textOf(fieldNamed(interview, 'file-number')!)).toBe('19/12345');
  });
});

describe('labels that are marks as well', () => {
  it('reads codes and names as fields, sentences as turns', async () => {
    const { interview } = await readRecord(
      'Date : 12/03/2024\nOP : OP57\nInterprète : 1234\nAvocat : Me D. loco Me K.\nTuteur : néant\n\nOP : Bonjour.\nInterprète : Bonjour.\nAvocat : Bonjour.\n',
    );
    expect(fieldsOf(interview).map((field) => field.name)).toEqual([
      'date',
      'officer',
      'interpreter',
      'lawyer',
      'guardian',
    ]);
    expect(said(interview)).toEqual(['officer: Bonjour.', 'interpreter: Bonjour.', 'lawyer: Bonjour.']);
    expect(sessionsOf(interview)[0]!.attendance).toEqual({
      interpreter: 'present',
      lawyer: 'present',
      trustedPerson: 'unknown',
      guardian: 'absent',
    });
  });

  it.each([
    ['Interprète : 1234', 'present'],
    ['Interprète : sans', 'absent'],
    ['Interprète : néant', 'absent'],
    ['Interprète : aucun', 'absent'],
    ['Interprète : -', 'absent'],
    ['Interprète :', 'unknown'],
    ["Langue : français (s'exprime en français)", 'absent'],
    ['Langue : pular', 'unknown'],
    ['Tolk: geen', 'absent'],
    ['Taal: Nederlands, zonder tolk', 'absent'],
    ['Interpreter: none', 'absent'],
    ['Interpreter: INT-17 (Dari)', 'present'],
  ])('%s: interpreter %s', async (line, presence) => {
    const { interview } = await readRecord(`Date : 12/03/2024\n${line}\nN° CGRA : 19/12345\n${turns}`);
    expect(sessionsOf(interview)[0]!.attendance.interpreter).toBe(presence);
  });
});

describe('people whom the header names', () => {
  it('know their names as marks', async () => {
    const { interview } = await readRecord(
      'Date : 12/03/2024\nTutrice : Mme Tavernier\nAvocat : Me D.\n\nOP : Ça va ?\nDPI : Oui.\nMme Tavernier : Rien.\nMme K. : Si.\n',
    );
    expect(said(interview)).toEqual([
      'officer: Ça va ?',
      'applicant: Oui.',
      'guardian: Rien.',
      'applicant: Si.',
    ]);
  });

  it('are present when those present are listed', async () => {
    const { interview } = await readRecord(
      `Date : 12/03/2024\nPersonnes présentes : l'OP, l'interprète, Me D. (avocat)\n${turns}`,
    );
    expect(sessionsOf(interview)[0]!.attendance).toMatchObject({
      interpreter: 'present',
      lawyer: 'present',
      guardian: 'unknown',
    });
  });
});

describe('what could not be understood', () => {
  it.each([
    ['Heure de début : vers le matin', 'unparsed-time'],
    ['Date : un mardi', 'unparsed-date'],
    ['Durée : assez longue', 'unparsed-duration'],
  ])('%s', async (line, code) => {
    const { reading, problems } = await readRecord(`N° CGRA : 19/12345\n${line}\n${turns}`);
    const problem = problems.find((each) => each.code === code)!;
    expect(reading.source.text.slice(problem.at!.start, problem.at!.end)).toBe(line);
  });

  it('keeps a label without a value, for the place where it is missing', async () => {
    const { interview, reading, problems } = await readRecord(
      `Date : 12/03/2024\nHeure de fin :\n${turns}Heure de fin :\n`,
    );
    const ends = fieldsOf(interview).filter((field) => field.name === 'end');
    expect(ends.map((field) => [field.origin, field.children.length])).toEqual([
      ['header', 0],
      ['footer', 0],
    ]);
    const { start, end } = ends[1]!.position;
    expect(reading.source.text.slice(start.offset, end.offset)).toBe('Heure de fin :');
    expect(problems).toEqual([]);
  });

  it('does not take a field’s words in an answer for a field', async () => {
    const { interview } = await readRecord(
      'OP : Que disait le papier ?\nDPI : Il y avait,\nDate : illisible\nfin : à la gare\nOP : Et ?\n',
    );
    expect(said(interview)[1]).toBe('applicant: Il y avait,\nDate : illisible\nfin : à la gare');
  });
});

describe('profile and mode', () => {
  it.each([
    ['Date de naissance : 13/03/2006', true],
    ['Date de naissance : 12/03/2006', false],
    ['Nom : Farid, né le 01/01/2010', true],
    ['MENA : oui', true],
    ['MENA : non', false],
    ['Besoins procéduraux spéciaux : MENA', true],
    ['Tutrice : Mme Tavernier', true],
    ['Tutrice : néant', false],
    ['Geboortedatum: 01/01/2010', true],
    ['Minor: yes', true],
  ])('%s: minor %s', async (line, minor) => {
    const { interview } = await readRecord(`Date : 12/03/2024\n${line}\n${turns}`);
    expect(interview.profile.minor).toBe(minor);
  });

  it.each([
    ['Mode : vidéoconférence', 'video'],
    ['Lieu : centre fermé 127bis', 'detention'],
    ['Plaats: ter plaatse', 'on-site'],
    ['Mode: on site', 'on-site'],
    ['Lieu : Liège', 'unknown'],
  ])('%s', async (line, mode) => {
    const { interview } = await readRecord(`Date : 12/03/2024\n${line}\n${turns}`);
    expect(sessionsOf(interview)[0]!.mode).toBe(mode);
  });
});

describe('somebody whose name begins with a bare letter', () => {
  it.each([
    ['A. Peeters', 'present'],
    ['N. Claes', 'present'],
    ['n/a', 'absent'],
    ['N.A.', 'absent'],
    ['n. a.', 'absent'],
  ])('%s', async (value, presence) => {
    const { interview } = await readRecord(`Lawyer: ${value}\nPO: Where were you born?\nA: In Conakry.`);
    expect(sessionsOf(interview)[0]!.attendance.lawyer).toBe(presence);
  });
});

describe('one bare name among the lines of a header', () => {
  const below =
    'Interprète : code 1234\nHeure de fin : 10h00\n\nOP : Où êtes-vous né ?\nDPI : À Conakry.\nOP : Quand ?\nDPI : En mai.';
  it.each([
    'Officier de protection : Claes',
    'Protection officer: Zwartemans',
    'Officier de protection : CLAES Claire, officier',
  ])('is the officer’s: %s', async (line) => {
    const { interview } = await readRecord(`Date : 12/03/2024\nHeure de début : 9h00\n${line}\n${below}`);
    expect(textOf(fieldNamed(interview, 'officer')!)).toBe(line.split(': ')[1]);
    expect(sessionsOf(interview)[0]!.attendance.interpreter).toBe('present');
    expect(said(interview)).toHaveLength(4);
  });

  it('is a greeting where a turn follows', async () => {
    const { interview } = await readRecord(
      'Date : 12/03/2024\nOP : Bonjour\nDPI : Bonjour\nOP : Où êtes-vous né ?\nDPI : À Conakry.',
    );
    expect(said(interview)).toHaveLength(4);
  });
});
