import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Interview } from '../../../src/model/interview.ts';
import { sessionsOf, textOf, turnsOf } from '../../../src/model/turns.ts';
import { canonicalMarkdown } from '../../../src/writers/markdown.ts';
import { root } from '../../support/project.ts';
import fc from '../../support/properties.ts';
import { pauses, readRecord } from './read.ts';

/** What the template promises to keep; line ends within a turn become spaces. */
const kept = (interview: Interview): unknown => ({
  language: interview.language,
  turns: turnsOf(interview).map((turn) => [
    turn.speaker,
    turn.session,
    textOf(turn).replace(/\s+/g, ' ').trim(),
  ]),
  sessions: sessionsOf(interview).map(({ n, date, start, end, statedMinutes, mode, attendance }) => [
    n,
    date,
    start,
    end,
    statedMinutes,
    mode,
    attendance,
  ]),
  breaks: pauses(interview),
  profile: interview.profile,
});

async function expectKept(interview: Interview): Promise<void> {
  const written = canonicalMarkdown(interview);
  const { interview: again } = await readRecord(
    written,
    'canonical.md',
    interview.language === 'und' ? 'auto' : interview.language,
  );
  expect(kept(again)).toEqual(kept(interview));
  expect(canonicalMarkdown(again)).toBe(written);
}

const cases = join(root, 'fixtures', 'interviews');
const records = readdirSync(cases).flatMap((name) =>
  ['record.md', 'record.txt'].map((file) => join(cases, name, file)).filter(existsSync),
);

describe('the canonical template', () => {
  it.each(records.map((path) => [path.slice(cases.length + 1), path]))('keeps %s', async (_, path) => {
    const { interview } = await readRecord(readFileSync(path, 'utf8'), path);
    expect(turnsOf(interview).length).toBeGreaterThan(60);
    await expectKept(interview);
  });

  it('is what the domain describes', async () => {
    const content =
      'Datum: 12/03/2024\nBeginuur: 9u05\nEinduur: 12u50\nDuur: 3u45\nTolk: dhr. Karim Noori (1234)\n\nInleiding\n\nPO: Verstaat u de *tolk*?\nVIB: Ja,\nheel goed. (knikt)\nPauze van 10u35 tot 10u50\nNB: badge [kopie]\n';
    const { interview } = await readRecord(content);
    expect(canonicalMarkdown(interview).split('\n')).toEqual([
      '---',
      'record: personal-interview-notes',
      'notes-language: nl',
      'applicant: { minor: false }',
      'needs: []',
      'sessions:',
      '  - n: 1',
      '    date: "2024-03-12"',
      '    start: "09:05"',
      '    end: "12:50"',
      '    duration: "3h45"',
      '    interpreter: { present: true, code: "1234" }',
      'legend: { PO: officer, VIB: applicant, X: unknown }',
      '---',
      '# Notities van het persoonlijk onderhoud',
      '',
      '## Inleiding',
      'PO: Verstaat u de \\*tolk\\*?',
      'VIB: Ja, heel goed.',
      '[OBS knikt]',
      '[PAUZE 10u35–10u50]',
      'NB: badge \\[kopie\\]',
      '[EINDE 12u50]',
      '',
    ]);
  });

  const words = fc.constantFrom(
    ...'je suis parti avec mon frère de la maison et vous êtes né où on a marché ils sont venus à deux'.split(
      ' ',
    ),
  );
  const sentence = fc
    .tuple(
      fc.array(words, { minLength: 1, maxLength: 9 }),
      fc.constantFrom('.', ' ?', '', ' …', ' « oui ».', ' (1990).', ' *x* _y_ `z`.', ' <b>.', ' a & b.'),
    )
    .map(([list, end]) => list.join(' ') + end);
  const speech = fc
    .tuple(
      fc.constantFrom('OP', 'DPI', 'OP', 'DPI', 'INT', 'AV', 'PC', 'Tutrice', 'Me D.'),
      fc.array(sentence, { minLength: 1, maxLength: 3 }),
      fc.constantFrom(' ', '\n'),
    )
    .map(([mark, sentences, joint]) => `${mark} : ${sentences.join(joint)}`);
  const clock = fc
    .integer({ min: 8, max: 17 })
    .chain((hour) =>
      fc.integer({ min: 0, max: 59 }).map((minute) => `${hour}h${String(minute).padStart(2, '0')}`),
    );
  const mark = fc.oneof(
    fc.tuple(clock, clock).map(([from, to]) => `[PAUSE ${from}–${to}]`),
    clock.map((from) => `Pause à ${from}`),
    clock.map((to) => `Reprise à ${to}`),
    fc.constantFrom(
      '[pause 15 min]',
      '[PAUSE]',
      '[pleure]',
      'NB : carte remise',
      '\nClôture\n',
      '\nRemarques de l’avocat\n',
      '[documents remis]',
    ),
  );
  const session = fc.tuple(
    fc.integer({ min: 1, max: 28 }),
    clock,
    clock,
    fc.array(fc.oneof({ weight: 4, arbitrary: speech }, mark), { minLength: 1, maxLength: 14 }),
  );
  const interviews = fc
    .array(session, { minLength: 1, maxLength: 3 })
    .map((sessions) =>
      sessions
        .map(([day, start, end, lines], i) =>
          [
            ...(i === 0 ? [] : [`\nSession ${i + 1}\n`]),
            `Date : ${day}/0${i + 1}/2024`,
            `Heure de début : ${start}`,
            `Heure de fin : ${end}`,
            '',
            'OP : Comment allez-vous ?',
            ...lines,
          ].join('\n'),
        )
        .join('\n'),
    );

  it('keeps generated interviews', async () => {
    await fc.assert(
      fc.asyncProperty(interviews, async (content) => {
        const { interview } = await readRecord(content, 'record.txt', 'fr');
        await expectKept(interview);
      }),
      { numRuns: 150 },
    );
  });
});
