import { describe, expect, it } from 'vitest';
import { assessed } from '../support/assess.ts';
import { type RecordTimes, sessionText } from './times.ts';

/** What one check says of a record: verdict and message of each finding, and the clause's status. */
async function judged(check: string, clause: string, text: string, options = {}) {
  const { findings, clauses } = await assessed(text, { language: 'fr', settings: { [check]: { options } } });
  const own = findings.filter((finding) => finding.check === check);
  const result = clauses.find((each) => each.clause === clause)!;
  return {
    said: own.map(({ verdict, messageId }) => `${verdict} ${messageId}`),
    because: (result.because ?? []).filter((each) => each.check === check).map(({ messageId }) => messageId),
    status: result.status,
    findings: own,
  };
}

/** A start at nine, and the end so many minutes later. */
function lasting(minutes: number, more: Partial<RecordTimes> = {}): string {
  const end = 540 + minutes;
  const time = `${Math.floor(end / 60)}h${String(end % 60).padStart(2, '0')}`;
  return sessionText({ start: '9h00', end: time, ...more });
}

describe('missing-start-time and missing-end-time (T1)', () => {
  const ends = (text: string) => judged('missing-end-time', 'CGRA-12.7', text);
  const starts = (text: string) => judged('missing-start-time', 'CGRA-12.7', text);

  it.each(['', '…h…', '__', '?'])('a label with the blank value « %s » mentions nothing', async (blank) => {
    const start = await starts(sessionText({ start: blank, end: '12h00' }));
    expect(start).toMatchObject({ said: ['breach missing'], status: 'fail' });
    const end = await ends(sessionText({ start: '9h00', end: blank }));
    expect(end).toMatchObject({ said: ['breach missing'], status: 'fail' });
  });

  it('a blank in the header and the time at the foot make one mention', async () => {
    const text = sessionText({ start: '9h00', end: '', last: ['Heure de fin : 12h00'] });
    expect(await ends(text)).toMatchObject({ said: [], status: 'pass' });
  });

  it('a time that could not be read leaves the clause open', async () => {
    const text = sessionText({ start: '9h00', end: 'peu après le repas' });
    expect(await ends(text)).toMatchObject({ said: [], because: ['unread'], status: 'inconclusive' });
  });

  it.each([
    ['12h01', 'pass'],
    ['12h02', 'fail'],
  ])('12h00 in the header and %s at the foot: %s', async (foot, status) => {
    const text = sessionText({ start: '9h00', end: '12h00', last: [`Heure de fin : ${foot}`] });
    expect((await ends(text)).status).toBe(status);
  });

  it('24h00 and 0h00 do not differ', async () => {
    const text = sessionText({ start: '20h00', end: '24h00', last: ['Heure de fin : 0h00'] });
    expect(await ends(text)).toMatchObject({ said: [], status: 'pass' });
  });

  it('an end equal to the start is a breach, and leaves every duration open', async () => {
    const text = sessionText({ start: '9h00', end: '9h00', duration: '0h00' });
    expect(await ends(text)).toMatchObject({ said: ['breach same'], status: 'fail' });
    for (const [check, clause] of [
      ['inconsistent-duration', 'CGRA-12.8'],
      ['excessive-duration', 'CGRA-11.9'],
      ['long-stretch', 'CGRA-11.1'],
      ['unexplained-extension', 'CGRA-11.10'],
    ] as const)
      expect(await judged(check, clause, text)).toMatchObject({ said: [], status: 'inconclusive' });
  });

  it('times that look inverted leave the clause open', async () => {
    const text = sessionText({ start: '15h00', end: '9h00' });
    expect(await ends(text)).toMatchObject({ said: [], because: ['inverted'], status: 'inconclusive' });
  });
});

describe('missing-duration and inconsistent-duration (T2)', () => {
  const agrees = (text: string, options = {}) => judged('inconsistent-duration', 'CGRA-12.8', text, options);

  it('a blank duration is missing', async () => {
    const text = lasting(100, { duration: '…h…' });
    expect(await judged('missing-duration', 'CGRA-12.8', text)).toMatchObject({ said: ['breach missing'] });
  });

  it.each([
    ['4h00', []],
    ['4h01', []],
    ['4h02', ['breach neither']],
    ['3h45', []],
    ['3h44', []],
    ['3h43', ['breach neither']],
    ['3h52', ['breach neither']],
  ])('gross 4h00, net 3h45, stated %s: %j', async (duration, said) => {
    const text = lasting(240, { duration, marks: ['[PAUSE 10h30–10h45]'] });
    expect((await agrees(text)).said).toEqual(said);
  });

  it('the tolerance is an option', async () => {
    const text = lasting(240, { duration: '4h05' });
    expect((await agrees(text)).said).toEqual(['breach neither']);
    expect((await agrees(text, { tolerance: 5 })).said).toEqual([]);
  });

  it.each([
    ['4h00', [], []],
    ['3h50', [], ['maybe']],
    ['2h30', ['breach bounds'], []],
  ])('gross 4h00 with a break of unknown end at 12h00, stated %s', async (duration, said, because) => {
    const text = lasting(240, { duration, marks: ['[PAUSE 12h00]'] });
    expect(await agrees(text)).toMatchObject({ said, because });
  });

  it.each([
    ['225 minutes', ['review minutes-only']],
    ['3 h 45 min', []],
    ['trois heures quarante-cinq', []],
  ])('« %s » is remarked upon only where hours are left out', async (duration, said) => {
    expect((await agrees(lasting(225, { duration }))).said).toEqual(said);
  });

  it('minutes alone are in order under one hour, and a remark on form never fails the clause', async () => {
    expect((await agrees(lasting(45, { duration: '45 minutes' }))).said).toEqual([]);
    expect((await agrees(lasting(225, { duration: '225 minutes' }))).status).toBe('pass');
  });
});

describe('unrecorded-break (T3)', () => {
  it.each([
    ['[PAUSE]', ['breach no-limits']],
    ['[PAUSE 10h30]', ['breach one-limit']],
    ['[PAUSE 10h45–10h30]', ['breach not-after']],
    ['[PAUSE 14h00–14h15]', ['breach outside']],
    ['[PAUSE 10h30–10h45]', []],
  ])('%s: %j', async (mark, said) => {
    const text = lasting(180, { marks: [mark] });
    expect((await judged('unrecorded-break', 'CGRA-11.2', text)).said).toEqual(said);
  });

  it('a break over midnight is in order', async () => {
    const text = sessionText({ start: '20h00', end: '24h00', marks: ['[PAUSE 23h45–0h00]'] });
    expect(await judged('unrecorded-break', 'CGRA-11.2', text)).toMatchObject({ said: [], status: 'pass' });
  });

  it('without breaks the clause does not apply', async () => {
    expect((await judged('unrecorded-break', 'CGRA-11.2', lasting(60))).status).toBe('not-applicable');
  });
});

describe('short-break (T5)', () => {
  it.each([
    ['10h37', ['review interruption']],
    ['10h38', ['review short']],
    ['10h41', ['review short']],
    ['10h42', []],
    ['11h30', []],
  ])('a break from 10h30 to %s: %j', async (end, said) => {
    const text = lasting(180, { marks: [`[PAUSE 10h30–${end}]`] });
    const result = await judged('short-break', 'CGRA-11.1', text);
    expect(result.said).toEqual(said);
    if (said[0] === 'review interruption') expect(result.findings[0]!.severity).toBe('note');
  });

  it('tells the least length that is set, where it is another than the charter’s', async () => {
    const text = lasting(180, { marks: ['[PAUSE 10h30–10h45]'] });
    const [long] = (await judged('short-break', 'CGRA-11.1', text, { least: 20 })).findings;
    expect(long).toMatchObject({ messageId: 'limit-short', data: { least: { minutes: 20 } } });
    const options = { least: 20, interruption: 16 };
    const [brief] = (await judged('short-break', 'CGRA-11.1', text, options)).findings;
    expect(brief).toMatchObject({ messageId: 'limit-interruption', data: { least: { minutes: 20 } } });
  });
});

describe('long-stretch (T4, V1)', () => {
  const stretch = (text: string, options = {}) => judged('long-stretch', 'CGRA-11.1', text, options);

  it.each([
    [105, [], 'not-applicable'],
    [106, ['breach no-break-at-all'], 'fail'],
  ])('%i minutes without any break', async (minutes, said, status) => {
    expect(await stretch(lasting(minutes))).toMatchObject({ said, status });
  });

  it.each([
    [105, [], 'pass'],
    [106, ['review review'], 'review'],
    [120, ['review review'], 'review'],
    [121, ['breach breach'], 'fail'],
  ])('a last stretch of %i minutes', async (minutes, said, status) => {
    const text = lasting(75 + minutes, { marks: ['[PAUSE 10h00–10h15]'] });
    expect(await stretch(text)).toMatchObject({ said, status });
  });

  it('both limits are options', async () => {
    const text = lasting(75 + 110, { marks: ['[PAUSE 10h00–10h15]'] });
    expect((await stretch(text, { breachAfter: 109 })).said).toEqual(['breach limit-breach']);
    expect((await stretch(text, { reviewAfter: 110 })).said).toEqual([]);
  });

  it('a stretch that is certain is a breach even beside an unclear break', async () => {
    expect((await stretch(lasting(300, { marks: ['[PAUSE 12h00]'] }))).said).toEqual(['breach breach']);
    expect(await stretch(lasting(240, { marks: ['[PAUSE 10h30]'] }))).toMatchObject({
      said: [],
      because: ['unknown'],
    });
  });

  it('a minor’s stretch is held to the same limits here: the stricter ones are a signal of their own', async () => {
    const header = ['MENA : oui'];
    const text = lasting(75 + 105, { header, marks: ['[PAUSE 10h00–10h15]'] });
    expect((await stretch(text)).said).toEqual([]);
  });

  it('a short session and one with its breaks together pass', async () => {
    const first = lasting(60);
    const second = lasting(150, { date: '14/03/2024', marks: ['[PAUSE 10h15–10h30]'] });
    expect(await stretch(`${first}Deuxième entretien\n${second}`)).toMatchObject({
      said: [],
      status: 'pass',
    });
  });
});

describe('excessive-duration (T6)', () => {
  const length = (text: string, options = {}) => judged('excessive-duration', 'CGRA-11.9', text, options);
  const marks = ['[PAUSE 10h30–10h45]'];

  it.each([
    [270, [], 'pass'],
    [271, ['review gross-only'], 'pass'],
    [285, ['review gross-only'], 'pass'],
    [286, ['breach net-over'], 'fail'],
  ])('gross %i with a quarter of an hour of break', async (minutes, said, status) => {
    expect(await length(lasting(minutes, { marks }))).toMatchObject({ said, status });
  });

  it('may be held against the gross time', async () => {
    expect((await length(lasting(271, { marks }), { measure: 'gross' })).said).toEqual(['breach gross-over']);
    expect((await length(lasting(270, { marks }), { measure: 'gross' })).said).toEqual([]);
  });

  it('an unclear break decides only where both bounds agree', async () => {
    expect(await length(lasting(300, { marks: ['[PAUSE 12h00]'] }))).toMatchObject({
      said: [],
      because: ['unclear-breaks'],
      status: 'inconclusive',
    });
    expect((await length(lasting(300, { marks: ['[PAUSE 13h45]'] }))).said).toEqual(['breach net-over']);
    expect((await length(lasting(270, { marks: ['[PAUSE 10h30]'] }))).said).toEqual([]);
  });

  it.each([
    ['12/03/2024', ['review day-over']],
    ['14/03/2024', []],
  ])('two sessions of 2h30 each, the second on %s', async (date, said) => {
    const second = sessionText({ date, start: '13h00', end: '15h30' });
    expect((await length(`${lasting(150)}Deuxième entretien\n${second}`)).said).toEqual(said);
  });
});

describe('unexplained-extension (T7)', () => {
  const marks = ['[PAUSE 10h30–10h45]'];
  const extension = (minutes: number, last: readonly string[] = [], header = ['Interprète : code 1234']) =>
    judged('unexplained-extension', 'CGRA-11.10', lasting(minutes, { header, marks, last }));
  const reason = 'OP : La nature du dossier exige de prolonger d’une demi-heure.';
  const agreement = 'OP : L’interprète est d’accord.';

  it.each([
    [255, [], 'not-applicable'],
    [256, ['breach neither'], 'fail'],
    [285, ['breach neither'], 'fail'],
    [286, [], 'not-applicable'],
  ])('gross %i with a quarter of an hour of break', async (minutes, said, status) => {
    expect(await extension(minutes)).toMatchObject({ said, status });
  });

  it.each([
    ['both', [reason, agreement], []],
    ['the reason alone', [reason], ['review no-agreement']],
    ['the agreement alone', [agreement], ['review no-reason']],
    ['a refusal', [reason, 'OP : L’interprète n’est pas d’accord.'], ['review no-agreement']],
    ['a question nobody answers', [reason, 'OP : L’interprète est-il d’accord ?'], ['review no-agreement']],
    ['a question the interpreter answers', [reason, 'OP : L’interprète est-il d’accord ?', 'INT : Oui.'], []],
    ['going on without saying why', ['OP : Nous continuons après quatre heures.'], ['breach neither']],
    [
      'words of another story',
      ['OP : Avez-vous été poursuivi dans ce dossier ?', 'DPI : Oui, l’interprète est d’accord.'],
      ['breach neither'],
    ],
  ])('with %s', async (_, last, said) => {
    expect((await extension(270, last)).said).toEqual(said);
  });

  it('a header line may give both', async () => {
    const line = 'Prolongation : dossier complexe, accord de l’interprète obtenu';
    expect((await extension(270, [], ['Interprète : code 1234', line])).status).toBe('pass');
  });

  it('without interpreter the reason is enough', async () => {
    const header = ['Interprète : sans interprète'];
    expect((await extension(270, [reason], header)).status).toBe('pass');
    expect((await extension(270, [], header)).said).toEqual(['breach no-reason-alone']);
  });
});
