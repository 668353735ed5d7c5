import { describe, expect, it } from 'vitest';
import { assessedRecords, clausesWith, reasonsOf, recordsOf, statusOf } from './folder.ts';

const codes = (problems: readonly { readonly code: string }[]): readonly string[] =>
  problems.map(({ code }) => code);
const sanction = () => recordsOf('fr-sanction-compliant');

describe('what is not there is not guessed', () => {
  it('leaves the hearing open where only the decision is there', async () => {
    const { '04-decision.md': decision } = sanction();
    const assessment = await assessedRecords({ 'decision.md': decision! });
    expect(statusOf(assessment, '10.1')).toBe('inconclusive');
    expect(statusOf(assessment, '8.1')).toBe('inconclusive');
    expect(clausesWith(assessment, 'fail')).toEqual([]);
  });

  it('leaves a decision aside that is only a draft, and says so', async () => {
    const records = sanction();
    records['04-decision.md'] = records['04-decision.md']!.replace('# Décision', '# Projet de décision');
    const assessment = await assessedRecords(records);
    expect(codes(assessment.problems)).toContain('draft-record');
    expect(statusOf(assessment, '12.4')).toBe('inconclusive');
    expect(reasonsOf(assessment, '12.4')).toEqual(['only-a-draft']);
    expect(clausesWith(assessment, 'fail')).toEqual([]);
  });

  it('cannot tell who took a decision that nobody signed', async () => {
    const records = sanction();
    records['04-decision.md'] = records['04-decision.md']!.replaceAll(/\(signé\).*\n(Directrice\n)?/gu, '');
    const assessment = await assessedRecords(records);
    expect(statusOf(assessment, '12.1')).toBe('inconclusive');
    expect(statusOf(assessment, '14.1')).toBe('inconclusive');
  });

  it('holds no records against each other where the folder mixes two persons', async () => {
    const records = sanction();
    const other = recordsOf('fr-measure-compliant');
    const assessment = await assessedRecords({ ...records, '09-autre.md': other['03-decision.md']! });
    expect(codes(assessment.problems)).toContain('two-persons');
    expect(statusOf(assessment, '10.1')).toBe('inconclusive');
    expect(reasonsOf(assessment, '15.1')).toEqual(['two-persons']);
    expect(statusOf(assessment, '8.3')).toBe('pass');
  });

  it.each([
    ['31 avril 2026', 'impossible-date'],
    ['10/03/26', 'two-digit-year'],
  ])('does not use %s', async (date, code) => {
    const records = sanction();
    records['03-audition.md'] = records['03-audition.md']!.replace('10 mars 2026', date);
    const assessment = await assessedRecords(records);
    expect(codes(assessment.problems)).toContain(code);
    expect(statusOf(assessment, '10.1')).toBe('inconclusive');
  });

  it('says that dates contradict each other, and rests nothing on them', async () => {
    const records = sanction();
    records['02-convocation.md'] = records['02-convocation.md']!.replace(
      'Audition : 10 mars',
      'Audition : 11 mars',
    );
    const assessment = await assessedRecords(records);
    const told = assessment.problems.find((problem) => problem.code === 'contradictory-dates');
    expect(told?.data).toMatchObject({ moment: 'hearing-date', one: { date: '2026-03-10' } });
  });

  it('says that a record was not recognised, and that nothing follows from what is not there', async () => {
    const letter =
      'Gent, 20 maart 2026\n\nGeachte mevrouw,\n\nWij bevestigen uw afspraak van morgen aan het onthaal.\n';
    const assessment = await assessedRecords({ 'brief.txt': letter });
    expect(codes(assessment.problems)).toContain('record-unrecognised');
    expect(new Set(assessment.clauses.map(({ status }) => status))).toEqual(new Set(['inconclusive']));
  });

  it('recognises a short letter by what it says it is about', async () => {
    const letter =
      'Gent, 20 maart 2026\n\nBetreft: beslissing tot sanctie\n\nOp 15 maart 2026 stelde de nachtwaker vast dat u in de gang rookte. U werd op 18 maart gehoord.\n\nDaarom leg ik u een waarschuwing op.\n\nM. Desmet\nCentrumdirecteur\n';
    const { file, language } = await assessedRecords({ 'brief.txt': letter });
    expect(file?.records).toMatchObject([{ record: 'decision', from: 'title' }]);
    expect(language).toBe('nl');
  });

  it('takes no label for the words of an empty part before it', async () => {
    const records = sanction();
    records['04-decision.md'] = records['04-decision.md']!.replace(
      /(## Motifs\n\n).*\n/u,
      '$1Durée : deux semaines\n',
    );
    expect(statusOf(await assessedRecords(records), '12.3')).toBe('fail');
  });

  it('leaves open what no record says because one could not be read', async () => {
    const assessment = await assessedRecords({ ...sanction(), '06-scan.docx': 'no archive' });
    expect(assessment.problems.some(({ data }) => data?.['in'] === '06-scan.docx')).toBe(true);
    expect(clausesWith(assessment, 'fail', 'pass')).toEqual([]);
  });
});

/** An urgent measure with a request, and nothing after it: whether the request came in time shows in clause 5.2. */
async function requested(notified: string, asked: string) {
  const records = recordsOf('en-urgent-unheard');
  records['01-measure.md'] = records['01-measure.md']!.replace('5 May 2026 at 20:30', notified);
  records['02-request.md'] = records['02-request.md']!.replace('7 May 2026 at 20:30', asked);
  return await assessedRecords(records);
}

describe('both sides of every limit', () => {
  it.each([
    ['48 h 00', '5 May 2026 at 20:30', '7 May 2026 at 20:30', 'fail'],
    ['48 h 01', '5 May 2026 at 20:30', '7 May 2026 at 20:31', 'not-applicable'],
    ['no hours, one day later', '5 May 2026', '6 May 2026', 'fail'],
    ['no hours, two days later', '5 May 2026', '7 May 2026', 'inconclusive'],
    ['48 h 00 over the lost hour', '28 March 2026 at 12:00', '30 March 2026 at 13:00', 'fail'],
    ['48 h 01 over the lost hour', '28 March 2026 at 12:00', '30 March 2026 at 13:01', 'not-applicable'],
  ])('a request %s after', async (_, notified, asked, status) => {
    const assessment = await requested(notified, asked);
    expect(statusOf(assessment, '5.2')).toBe(status);
    expect(assessment.file?.deadlines).toHaveLength(1);
  });

  it.each([
    ['31 May 2026', '28 February 2026', 'pass'],
    ['31 May 2026', '27 February 2026', 'fail'],
    ['31 May 2024', '29 February 2024', 'pass'],
    ['31 May 2024', '28 February 2024', 'fail'],
    ['15 June 2026', '15 March 2026', 'pass'],
    ['15 June 2026', '14 March 2026', 'fail'],
  ])('an action of %s on facts of %s', async (opened, facts, status) => {
    const assessment = await assessedRecords({
      'decision.md': `# Decision on sanction\n\nDate of the facts: ${facts}\nProcedure opened on: ${opened}\n`,
    });
    expect(statusOf(assessment, '15.1')).toBe(status);
  });

  it.each([
    ['1 April 2026', 'pass', []],
    ['2 April 2026', 'fail', ['late']],
  ])('an outcome of %s, thirty days and one more', async (sent, status, messages) => {
    const records = recordsOf('en-complaint-compliant');
    records['04-acknowledgment-agency.md'] = records['04-acknowledgment-agency.md']!.replace(
      /10 June/u,
      '2 March',
    );
    records['05-outcome.md'] = records['05-outcome.md']!.replaceAll('8 July 2026', sent);
    const assessment = await assessedRecords(records);
    expect(statusOf(assessment, '20.3')).toBe(status);
    expect(
      assessment.findings.filter(({ check }) => check === 'late-outcome').map((one) => one.messageId),
    ).toEqual(messages);
  });

  it('lets a person judge what was sent on the first working day after a limit on none', async () => {
    const records = recordsOf('en-complaint-compliant');
    // Thirty days after 7 March 2026 is Monday 6 April, Easter Monday.
    records['04-acknowledgment-agency.md'] = records['04-acknowledgment-agency.md']!.replace(
      /10 June/u,
      '7 March',
    );
    records['05-outcome.md'] = records['05-outcome.md']!.replaceAll('8 July 2026', '7 April 2026');
    expect(statusOf(await assessedRecords(records), '20.3')).toBe('review');
  });
});

it('shows both dates, the rule, the limit and the sum of a limit that was missed', async () => {
  const { findings, file } = await assessedRecords(recordsOf('en-complaint-breached'));
  expect(findings.find(({ check }) => check === 'late-outcome')?.data).toEqual({
    acknowledged: { date: '2026-06-10' },
    sent: { date: '2026-07-14' },
    days: 34,
    maximum: 30,
    limit: { date: '2026-07-10' },
  });
  expect(file?.deadlines.map(({ outcome }) => outcome)).toContain('missed');
});

it('runs no check of interviews on a letter, nor any of files on an interview', async () => {
  const { '04-decision.md': decision } = sanction();
  const { assessed } = await import('../support/assess.ts');
  const charters = ['cgra-personal-interview', 'royal-decree-2014'];
  const letter = await assessed(decision!, { name: 'decision.md', charters });
  const own = letter.clauses.filter(({ clause }) => clause.startsWith('CGRA-'));
  expect(new Set(own.map(({ status }) => status))).toEqual(new Set(['not-applicable']));
  expect(codes(letter.problems)).toContain('record-not-governed');
  const turns = Array.from({ length: 5 }, () => 'OP : Que s’est-il passé ?\nDPI : Je suis parti.').join('\n');
  const interview = await assessed(turns, { language: 'fr', charters });
  const decree = interview.clauses.filter(({ clause }) => clause.startsWith('RD2014-'));
  expect(new Set(decree.map(({ status }) => status))).toEqual(new Set(['not-applicable']));
});
