import { describe, expect, it } from 'vitest';
import { fieldsOf, sessionsOf, textOf, turnsOf } from '../../../src/model/turns.ts';
import { pauses, readRecord, said, sittings } from './read.ts';

const body = '\nOP: Ça va ?\nDPI: Oui.\n';
const record = (yaml: string): Promise<Awaited<ReturnType<typeof readRecord>>> =>
  readRecord(`---\n${yaml}\n---\n${body}`, 'record.md');

describe('front matter (domain §C.6)', () => {
  it('declares language, sessions, people and profile', async () => {
    const { interview, problems } = await record(`record: personal-interview-notes
notes-language: fr
cgra: "19/12345"
applicant: { name: "X", birth: 2010-05-04, minor: true }
needs: [mena, trauma]
mode: video
sessions:
  - date: 2024-03-12
    start: "09:05"
    end: '12:50'
    duration: 3h45
    interpreter: { present: true, code: "1234" }
    lawyer: { present: false }
    trusted-person: false
    guardian: { name: "Mme T." }
  - date: 2024-03-14
    start: 09:10`);
    expect(interview).toMatchObject({
      language: 'fr',
      languageFrom: 'declared',
      profile: { minor: true, needs: ['mena', 'trauma'] },
    });
    expect(sittings(interview)).toEqual(['2024-03-12 09:05–12:50 225', '2024-03-14 09:10–? ?']);
    expect(sessionsOf(interview)[0]).toMatchObject({
      mode: 'video',
      attendance: { interpreter: 'present', lawyer: 'absent', trustedPerson: 'absent', guardian: 'present' },
    });
    expect(problems).toEqual([]);
  });

  it('gives exact leaves, without quotes', async () => {
    const { interview, reading } = await record('cgra: "19/12345"\nsessions:\n  - start: \'09:05\'\n');
    const found = fieldsOf(interview).map((field) => [field.name, textOf(field)]);
    expect(found).toEqual([
      ['file-number', '19/12345'],
      ['start', '09:05'],
    ]);
    for (const { position, value } of fieldsOf(interview).flatMap((field) => field.children)) {
      expect(reading.source.text.slice(position.start.offset, position.end.offset)).toBe(value);
    }
  });

  it('explains marks by its legend', async () => {
    const content = '---\nlegend: { X: officer, Y: verzoeker, Z: unknown }\n---\nX: Ja.\nY: Nee.\nZ: Goed.\n';
    const { interview } = await readRecord(content, 'record.md');
    expect(said(interview)).toEqual(['officer: Ja.', 'applicant: Nee.', 'unknown: Goed.']);
  });

  it('knows the labels of a header too, and lists of breaks', async () => {
    const { interview } = await record(
      'Date: 12/03/2024\nHeure de début: 9h05\nsessions:\n  - breaks: ["10h35–10h50", { start: "12:00", end: "12:30" }]',
    );
    expect(sittings(interview)).toEqual(['2024-03-12 09:05–? ?']);
    expect([...pauses(interview)].sort()).toEqual(['10:35–10:50', '12:00–12:30']);
  });

  it.each(['a: [1, 2', 'a: "b', '- just\n- a list', `a: ${'['.repeat(5000)}`])(
    'reports %j and reads on',
    async (yaml) => {
      const { interview, problems } = await readRecord(`---\nrecord: x\n${yaml}\n---\n${body}`, 'record.md');
      expect(problems.map((problem) => problem.code)).toContain('invalid-front-matter');
      expect(said(interview)).toHaveLength(2);
    },
  );
});

describe('two sessions of one day in the front matter', () => {
  const head = [
    '---',
    'record: personal-interview-notes',
    'notes-language: nl',
    'sessions:',
    '  - { date: 2023-10-10, start: "09:00", end: "11:30", duration: "2u30" }',
    '  - { date: 2023-10-10, start: "13:00", end: "14:30", duration: "1u30" }',
    'legend: { PO: officer, VIB: applicant }',
    '---',
  ];
  const morning = ['PO: Waar bent u geboren?', 'VIB: In Batman.', '[EINDE 11u30]'];
  const afternoon = ['PO: En daarna?', 'VIB: Ik ben vertrokken.', '[EINDE 14u30]'];

  it.each([
    ['without a heading', []],
    ['under a heading of its own', ['## Namiddag']],
  ])('are told apart by the end that the body gives, %s', async (_, heading) => {
    const text = [...head, ...morning, ...heading, ...afternoon].join('\n\n');
    const { interview, problems } = await readRecord(text, 'record.md');
    const sessions = sessionsOf(interview);
    expect(sessions.map(({ start, end }) => [start, end])).toEqual([
      ['09:00', '11:30'],
      ['13:00', '14:30'],
    ]);
    expect(sessions.map((session) => turnsOf(session).length)).toEqual([2, 2]);
    expect(problems.map(({ code }) => code)).not.toContain('sessions-overlap');
  });
});
