import { describe, expect, it } from 'vitest';
import { type Heard, officerSittings, withOverlaps } from '../../src/engine/overlaps.ts';
import { loadLexicons } from '../../src/io/library.ts';
import { problemText } from '../../src/wording/problems.ts';
import { assessed, parsed } from '../support/assess.ts';

const lexicons = await loadLexicons();

/** A record with a header of these lines. */
async function heard(path: string, ...lines: readonly string[]): Promise<Heard> {
  const text = `${lines.join('\n')}\n\nOP : Où habitiez-vous ?\nDPI : À Labé.\nOP : Avec qui ?\nDPI : Avec ma tante.\n`;
  const { interview } = await parsed(text, 'fr', path);
  const assessment = await assessed(text, { language: 'fr', name: path });
  return { assessment, sittings: officerSittings(interview, lexicons) };
}

const day = 'Date : 12/03/2024';
const times = (start: string, end: string) => `Début : ${start}\nFin : ${end}`;
const told = (records: readonly Heard[]) =>
  withOverlaps(records).map(({ problems }) =>
    problems.filter(({ code }) => code === 'officer-overlap').map(({ data }) => data?.['path']),
  );

describe('sittings of an officer', () => {
  it.each([
    ['Officier de protection : OP 41', 'op41'],
    ['Officier de protection : OP41 (spécialisée mineurs)', 'op41'],
    ['Officier de protection : Mme Claire Claes', 'claes claire'],
    ['Officier de protection : CLAES Claire', 'claes claire'],
    ['Officier de protection : OP', undefined],
    ['Officier de protection : néant', undefined],
    ['Officier de protection :', undefined],
    ['Langue : pular', undefined],
  ])('know « %s » as %s', async (line, officer) => {
    const { sittings } = await heard('a.txt', day, times('9h00', '12h00'), line);
    expect(sittings.map((each) => each.officer)).toEqual(officer === undefined ? [] : [officer]);
  });

  it('need a date and both times, in order', async () => {
    const who = 'Officier de protection : OP 41';
    for (const lines of [
      [times('9h00', '12h00'), who],
      [day, 'Début : 9h00', who],
      [day, 'Fin : 12h00', who],
      [day, times('18h00', '9h00'), who],
    ])
      expect((await heard('a.txt', ...lines)).sittings).toEqual([]);
  });

  it('go past midnight', async () => {
    const { sittings } = await heard('a.txt', day, times('22h40', '1h10'), 'Officier : OP 41');
    expect(sittings).toMatchObject([{ from: 1360, to: 1510 }]);
  });
});

describe('records of one batch', () => {
  const record = (path: string, number: string, hours: string, officer = 'OP 41', date = day) =>
    heard(path, `N° CGRA : ${number}`, date, hours, `Officier de protection : ${officer}`);

  it('with overlapping sittings of one officer name each other', async () => {
    const a = await record('a.txt', '24/10001', times('9h00', '12h00'));
    const b = await record('b.txt', '24/10002', times('11h30', '14h00'), 'OP41');
    expect(told([a, b])).toEqual([['b.txt'], ['a.txt']]);
    expect(told([b, a])).toEqual([['a.txt'], ['b.txt']]);
    const problem = withOverlaps([a, b])[0]!.problems.at(-1)!;
    for (const locale of ['en', 'fr', 'nl'] as const) expect(problemText(problem, locale)).toContain('b.txt');
  });

  it('are left alone where anything sets them apart', async () => {
    const a = await record('a.txt', '24/10001', times('9h00', '12h00'));
    const after = await record('b.txt', '24/10002', times('12h00', '14h00'));
    const other = await record('c.txt', '24/10003', times('9h00', '12h00'), 'OP 42');
    const later = await record('d.txt', '24/10004', times('9h00', '12h00'), 'OP 41', 'Date : 13/03/2024');
    const nobody = await record('e.txt', '24/10005', times('9h00', '12h00'), '');
    expect(told([a, after, other, later, nobody])).toEqual([[], [], [], [], []]);
  });

  it('may hold one interview twice', async () => {
    const number = await record('a.txt', '24/10001', times('9h00', '12h00'));
    const copy = await record('b.txt', '24/10001', times('9h00', '12h05'));
    expect(told([number, copy])).toEqual([[], []]);
    const lines = [day, times('9h00', '12h00'), 'Officier : OP 41'] as const;
    expect(told([await heard('a.txt', ...lines), await heard('b.txt', ...lines)])).toEqual([[], []]);
  });

  it('tell no more than a few, however many share a code, and take no time', async () => {
    const one = await record('a.txt', '24/10001', times('9h00', '12h00'));
    const many = Array.from({ length: 5000 }, (_, i): Heard => {
      const sittings = one.sittings.map((each) => ({ ...each, file: `n${10_000 + i}` }));
      return { assessment: { ...one.assessment, path: `${i}.txt` }, sittings };
    });
    for (const paths of told(many)) expect(paths.length).toBeLessThanOrEqual(5);
  });
});
