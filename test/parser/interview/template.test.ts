import { describe, expect, it } from 'vitest';
import { sectionsOf } from '../../../src/model/turns.ts';
import { readRecord, said, wordsOf } from './read.ts';

const front =
  '---\nrecord: personal-interview-notes\nlegend: { OP: officer, DPI: applicant, X: unknown }\n---\n';

describe('a record in the canonical template (domain §C.6)', () => {
  it('says that nobody could tell its language', async () => {
    const undeclared = `${front}OP: What did you see there?\nDPI: The house of my father and of his brother.\n`;
    const declared = undeclared.replace('legend', 'notes-language: und\nlegend');
    expect((await readRecord(undeclared, 'record.md')).interview.language).toBe('en');
    const { interview, problems } = await readRecord(declared, 'record.md');
    expect([interview.language, interview.languageFrom]).toEqual(['und', 'declared']);
    expect(problems.map(({ code }) => code)).toContain('language-unknown');
    // Who names a language knows better.
    expect((await readRecord(declared, 'record.md', 'nl')).interview.language).toBe('nl');
  });

  it('has headings that begin like a turn, which elsewhere are turns', async () => {
    const body = '## OP : suite\nDPI: Oui.\n';
    const { interview } = await readRecord(front + body, 'record.md');
    expect(sectionsOf(interview).map(({ title }) => title)).toEqual(['OP : suite']);
    expect(said(interview)).toEqual(['applicant: Oui.']);
    const elsewhere = await readRecord(`${body}OP : Et ?\nDPI : Non.\n`, 'record.md');
    expect(said(elsewhere.interview)[0]).toBe('officer: suite');
  });

  it.each([
    [
      '[OBS pleure (silence) et montre (sa main) longuement]',
      'pleure (silence) et montre (sa main) longuement',
    ],
    ['[OBS lit [la lettre] et [la rend]]', 'lit [la lettre] et [la rend]'],
    ['[OBS montre \\[un signe]', 'montre [un signe'],
    ['[OBS OBS]', 'OBS'],
    ['[OBS: – rit]', '– rit'],
  ])('has observations that run to the bracket which closes them: %s', async (line, words) => {
    const { interview } = await readRecord(`${front}OP: Et ?\n${line}\nDPI: Oui.\n`, 'record.md');
    expect(wordsOf(interview, 'observation')).toEqual([words]);
    expect(said(interview)).toEqual(['officer: Et ?', 'applicant: Oui.']);
  });

  it('has two observations where two brackets stand', async () => {
    const { interview } = await readRecord(`${front}DPI: Oui.\n[OBS rit] [OBS pleure]\n`, 'record.md');
    expect(wordsOf(interview, 'observation')).not.toContain('rit] [OBS pleure');
  });

  it('keeps words that would open another turn, behind a backslash', async () => {
    const { interview } = await readRecord(`${front}OP: Il a crié ! DPI\\: là. DPI: Oui.\n`, 'record.md');
    expect(said(interview)).toEqual(['officer: Il a crié ! DPI: là.', 'applicant: Oui.']);
  });

  it('takes a value of the front matter as it stands, tags included', async () => {
    const { interview } = await readRecord(
      `${front.replace('legend', 'Nom: "A </div> B"\nlegend')}OP: Et ?\nDPI: Oui.\n`,
      'record.md',
    );
    expect(JSON.stringify(interview)).toContain('A </div> B');
  });
});
