import { describe, expect, it } from 'vitest';
import { fieldsOf, sessionsOf, textOf } from '../../../src/model/turns.ts';
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
