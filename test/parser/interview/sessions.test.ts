import { describe, expect, it } from 'vitest';
import { fieldsOf, sectionsOf, turnsOf } from '../../../src/model/turns.ts';
import { readRecord, readWord, sittings } from './read.ts';

const first = 'Date : 12/03/2024\nHeure de début : 9h05\nHeure de fin : 12h50\n\nOP : Ça va ?\nDPI : Oui.\n';
const sessionsPerTurn = (interview: Parameters<typeof turnsOf>[0]): readonly number[] =>
  turnsOf(interview).map((turn) => turn.session);

describe('several sessions', () => {
  it.each([
    'Deuxième entretien\nDate : 14/03/2024\nHeure de début : 9h10\n',
    'Deuxième entretien — 14/03/2024\nHeure de début : 9h10\n',
    '2ème jour – 14/03/2024\nDébut : 9h10\n',
    'Date : 14/03/2024\nHeure de début : 9h10\n',
    'Date : 14/03/2024 – Début : 9h10\n',
    'Tweede dag\nDatum: 14/03/2024\nBeginuur: 9u10\n',
    'Session 2\nDate: 14/03/2024\nStart: 9:10\n',
    'Second interview\nDate: 14 March 2024\nStarted at 9.10 am\n',
  ])('%j begins another', async (heading) => {
    const { interview, problems } = await readRecord(
      `${first}\n${heading}\nOP : Et ?\nDPI : Rien.\n[FIN 11h40]\n`,
    );
    expect(sittings(interview)).toEqual(['2024-03-12 09:05–12:50 ?', '2024-03-14 09:10–11:40 ?']);
    expect(sessionsPerTurn(interview)).toEqual([1, 1, 2, 2]);
    expect(problems).toEqual([]);
  });

  it('reads headings of a document and rows of a table', () => {
    const { interview } = readWord(
      '# Premier jour — 12/03/2024',
      '|Question|Réponse',
      '|Où ?|Là.',
      '# Deuxième jour — 14/03/2024',
      'Heure de début : 9h10',
      '|Quand ?|Hier.',
    );
    expect(sittings(interview)).toEqual(['2024-03-12 ?–? ?', '2024-03-14 09:10–? ?']);
    expect(sessionsPerTurn(interview)).toEqual([1, 1, 2, 2]);
  });

  it('does not begin one for the same date or time told again', async () => {
    const { interview } = await readRecord(`${first}Date : 12/03/2024\nHeure de fin : 12h50\nDurée : 3h45\n`);
    expect(sittings(interview)).toEqual(['2024-03-12 09:05–12:50 225']);
  });

  it('reads sessions that the header lists', async () => {
    const { interview } = await readRecord(
      'Premier entretien : 12/03/2024, 9h05 – 12h50\nDeuxième entretien : 14/03/2024, 9h10 – 11h40\n\nOP : Ça va ?\nDPI : Oui.\nDeuxième entretien\nOP : Et ?\n',
    );
    expect(sittings(interview)).toEqual(['2024-03-12 09:05–12:50 ?', '2024-03-14 09:10–11:40 ?']);
    expect(sessionsPerTurn(interview)).toEqual([1, 1, 2]);
  });

  it('keeps the total for the whole record', async () => {
    const { interview } = await readRecord(
      `Durée totale : 6h15\n${first}\nDeuxième entretien\nDate : 14/03/2024\nDurée : 2h30\nOP : Et ?\n`,
    );
    expect(sittings(interview)).toEqual(['2024-03-12 09:05–12:50 ?', '2024-03-14 ?–? 150']);
    expect(fieldsOf(interview).find((field) => field.name === 'duration')).toMatchObject({
      session: 0,
      minutes: 375,
    });
  });

  it('reports sessions that overlap or run backwards', async () => {
    const back = await readRecord(`${first}\nDeuxième entretien\nDate : 10/03/2024\nOP : Et ?\n`);
    expect(back.problems).toContainEqual({ code: 'sessions-overlap', data: { session: 2 } });
    const inverted = await readRecord('Date : 12/03/2024\nDébut : 12h50\nFin : 9h05\nOP : Ça va ?\n');
    expect(inverted.problems).toContainEqual({ code: 'times-look-inverted', data: { session: 1 } });
    const night = await readRecord('Date : 12/03/2024\nDébut : 22h50\nFin : 2h05\nOP : Ça va ?\n');
    expect(night.problems.map((problem) => problem.code)).not.toContain('times-look-inverted');
  });
});

describe('start and end in the text', () => {
  it.each([
    '[FIN 12h50]',
    'Heure de fin : 12h50',
    'Fin 12h50',
    "Fin de l'entretien à 12h50",
    "L'entretien se termine à 12h50.",
    "L'entretien personnel prend fin à 12h50.",
    'OP : Fin de l’entretien à 12h50.',
    'Einde om 12u50',
    'Het onderhoud eindigt om 12u50.',
    '[EINDE 12u50]',
    'The interview ends at 12.50.',
    'End of the interview: 12:50',
  ])('%s', async (line) => {
    const { interview } = await readRecord(
      `Date : 12/03/2024\nOP : Autre chose ?\nDPI : Non\n${line}\nSignature\n`,
    );
    expect(sittings(interview)).toEqual(['2024-03-12 ?–12:50 ?']);
    expect(fieldsOf(interview).at(-1)).toMatchObject({ name: 'end', origin: 'footer', clock: '12:50' });
  });

  it.each(['À la fin, à 12h50, ils sont partis.', 'la fin à 12h50', 'Il est parti à 12h50.'])(
    '« %s » is told, not noted',
    async (line) => {
      const { interview } = await readRecord(`Date : 12/03/2024\nOP : Et alors ?\nDPI : Voilà.\n${line}\n`);
      expect(sittings(interview)).toEqual(['2024-03-12 ?–? ?']);
    },
  );
});

describe('sections', () => {
  it('names parts by their headings, in the flow and in Markdown', async () => {
    const content =
      '## Ouverture\nOP : Ça va ?\n\n## Récit libre\nDPI : Oui.\n\n## Craintes de torture\nOP : Et ?\n\n## Clôture\nOP : Autre chose ?\n\n## Remarques de Me D.\nAV : Rien.\n';
    const { interview } = await readRecord(content, 'record.md');
    expect(sectionsOf(interview).map((section) => section.kind)).toEqual([
      'opening',
      'interview',
      'interview',
      'closing',
      'remarks',
    ]);
    const plain = await readRecord(
      'INLEIDING\n\nPO: Gaat het?\n\nVluchtmotieven\n\nVIB: Ja.\n\nOpmerkingen van de advocaat\n\nADV: Niets.\n',
    );
    expect(sectionsOf(plain.interview).map((section) => section.kind)).toEqual([
      'opening',
      'interview',
      'remarks',
    ]);
  });
});
