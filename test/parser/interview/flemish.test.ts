import { describe, expect, it } from 'vitest';
import { sessionsOf } from '../../../src/model/turns.ts';
import { fieldNamed, pauses, readRecord, said, sittings, wordsOf } from './read.ts';

const talk = [
  'PO: Begrijpt u de tolk?',
  'VIB: Ja, ik begrijp hem goed.',
  'PO: Waar bent u geboren?',
  'VIB: In Herat, in het westen van het land.',
  'PO: Wie woont daar nog?',
  'VIB: Mijn ouders en mijn broer.',
].join('\n');

describe('names', () => {
  it('does not take the person whom an officer addresses for the officer', async () => {
    const { interview } = await readRecord(
      'Lawyer: Mr Van Hove\n\nPO: Where were you born?\nA: In Kampala.\nPO: Why did you leave that place?\nA: They were after me.\nPO: Mr Van Hove, any comments?\nMr Van Hove: Not today.\n',
    );
    expect(said(interview).at(-1)).toBe('lawyer: Not today.');
  });

  it('knows the guardian by a first name that the header gives', async () => {
    const { interview } = await readRecord(
      `Voogd: Jan Segers\n\n${talk}\nPO: Voogd?\nJan: Hij krijgt hulp.\n`,
    );
    expect(said(interview).at(-1)).toBe('guardian: Hij krijgt hulp.');
  });

  it('knows whom a list of those present names', async () => {
    const { interview } = await readRecord(
      `Present: protection officer, applicant, Mr Claes (lawyer)\n\nPO: Where were you born?\nA: In Kampala.\nPO: Counsel?\nMr Claes: Nothing.\n`,
    );
    expect(said(interview).at(-1)).toBe('lawyer: Nothing.');
  });

  it('reads a label with a note in parentheses as a header', async () => {
    const { interview } = await readRecord(
      '**Tolk (code):** 1177 **Taal:** Koerdisch\n**Advocaat:** Mr. Willems (komt om 13u40)\n\nPO: Begrijpt u de tolk?\nVIB: Ja.\n',
      'record.md',
    );
    expect(said(interview)).toEqual(['officer: Begrijpt u de tolk?', 'applicant: Ja.']);
  });

  it('reads the lawyer’s short label with a name as a header', async () => {
    const { interview } = await readRecord(`Adv.: Mr. Lambrechts\n\n${talk}\n`);
    expect(fieldNamed(interview, 'lawyer')).toBeDefined();
    expect(said(interview)[0]).toBe('officer: Begrijpt u de tolk?');
  });
});

describe('times told by sentences', () => {
  it('reads date, start and end from the first line', async () => {
    const { interview } = await readRecord(
      `Verslag onderhoud 24/5/2024, begonnen om 10u en beëindigd om 12u30\n\n${talk}\n`,
    );
    expect(sittings(interview)).toEqual(['2024-05-24 10:00–12:30 ?']);
  });

  it('reads them in English words', async () => {
    const { interview } = await readRecord(
      'Interview began at half past nine and finished at a quarter to one.\n\nPO: Where were you born?\nA: In Kampala.\nTotal: two hours and fifty-five minutes\n',
    );
    expect(sittings(interview)).toEqual(['? 09:30–12:45 175']);
  });

  it.each(['Het onderhoud eindigde om 14u40. Effectieve duur: 4u10 min.', 'Einde gehoor: 14u40. Duur: 4u10'])(
    'reads end and length from « %s »',
    async (foot) => {
      const { interview } = await readRecord(`Begin gehoor: 9u10\n\n${talk}\n\n${foot}\n`);
      expect(sittings(interview)).toEqual(['? 09:10–14:40 250']);
    },
  );

  it('reads the length from a sentence of its own, but not from a story', async () => {
    const { interview } = await readRecord(
      `${talk}\nHet onderhoud heeft in totaal 2u15 geduurd, pauze niet meegerekend.\n`,
    );
    expect(sittings(interview)).toEqual(['? ?–? 135']);
    const story = await readRecord(`${talk}\nPO: En dan?\nVIB: De reis heeft 2u15 geduurd.\n`);
    expect(sittings(story.interview)).toEqual(['? ?–? ?']);
  });
});

describe('sessions', () => {
  it('reads a numbered line over each, and who is there in each', async () => {
    const { interview } = await readRecord(
      `SESSIE 1: 3 mei 2024, 9u00 – 12u00\nAdvocaat: Mr. Kums\n\n${talk}\n\nSESSIE 2: 10 mei 2024, 13u00 – 15u00\nAdvocaat: geen\n\n${talk}\n`,
    );
    expect(sittings(interview)).toEqual(['2024-05-03 09:00–12:00 ?', '2024-05-10 13:00–15:00 ?']);
    expect(sessionsOf(interview).map((session) => session.attendance.lawyer)).toEqual(['present', 'absent']);
  });

  it('reads day and times from the title of the record', async () => {
    const { interview } = await readRecord(
      `Notities van het persoonlijk onderhoud van 6 mei 2024 (9u10 – 11u50)\nTolk: code 71\n\n${talk}\n`,
    );
    expect(sittings(interview)).toEqual(['2024-05-06 09:10–11:50 ?']);
  });
});

describe('breaks and absences', () => {
  it.each([
    ['Korte onderbreking 15u40-15u43 (telefoon van de tolk)', '15:40–15:43'],
    ['[Lunch 12u00-13u00]', '12:00–13:00'],
    ['PO 10u25: we nemen een kwartiertje pauze\nPO 10u40: we gaan verder', '10:25–10:40'],
    ['Pause at 10.05\nPO: Any problems?\nBack at 10.15', '10:05–10:15'],
  ])('reads « %s »', async (mark, times) => {
    const { interview } = await readRecord(`${talk}\n${mark}\n${talk}\n`);
    expect(pauses(interview)).toEqual([times]);
  });

  it.each([
    '(De advocaat gaat even naar buiten 10u10)',
    '[11u30 mevr. Nijs verlaat het lokaal voor een andere zaak]',
    'De advocaat verlaat het onderhoud om 10.30u en keert niet meer terug.',
  ])('reads « %s » as an absence', async (mark) => {
    const { interview } = await readRecord(`Advocaat: mevr. Nijs\n\n${talk}\n${mark}\n${talk}\n`);
    expect(wordsOf(interview, 'absence')).toHaveLength(1);
  });
});

describe('a table with a time before each mark', () => {
  it('has its turns', async () => {
    const { interview } = await readRecord(
      '| Tijd | Wie | Tekst |\n|---|---|---|\n| 9u30 | PO | Begrijpt u de tolk? |\n| 9u31 | VIB | Ja. |\n| 9u40 | PO | Waarom bent u weg? |\n| 9u41 | VIB | De dienstplicht. |\n',
      'record.md',
    );
    expect(said(interview)).toEqual([
      'officer: Begrijpt u de tolk?',
      'applicant: Ja.',
      'officer: Waarom bent u weg?',
      'applicant: De dienstplicht.',
    ]);
    expect(wordsOf(interview, 'unassigned')).toEqual([]);
  });
});
