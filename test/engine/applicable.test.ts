import { describe, expect, it } from 'vitest';
import { checks } from '../../generated/checks.ts';
import { applicable } from '../../src/engine/applicable.ts';
import { planOf } from '../../src/engine/plan.ts';
import type { Charter, Clause } from '../../src/model/charter.ts';
import { assessed, parsed } from '../support/assess.ts';

const words = { fr: 'mots', nl: 'woorden', en: 'words' };

function charterOf(id: string, more: Partial<Charter>, ...clauses: readonly Partial<Clause>[]): Charter {
  return {
    id,
    version: '1.0.0',
    title: words,
    authority: words,
    validFrom: '2018-03-22',
    articles: [{ number: 1, title: words }],
    ...more,
    clauses: clauses.map((clause, i) => ({
      id: `${id.toUpperCase()}-1.${i + 1}`,
      article: 1,
      modality: 'must',
      automation: 'full',
      title: words,
      checks: [{ check: 'missing-end-time' }],
      clean: 'pass',
      ...clause,
    })),
  };
}

const base = charterOf(
  'base',
  {},
  {},
  { validTo: '2026-06-11' },
  {
    checks: [
      { check: 'long-stretch', options: { reviewAfter: 60 }, validTo: '2026-06-11' },
      { check: 'long-stretch', options: { reviewAfter: 90 }, validFrom: '2026-06-12' },
    ],
  },
);
const companion = charterOf('later', { validFrom: '2026-06-12', accompanies: ['base'] }, {});
const plan = planOf([base, companion], checks);

async function on(date: string | undefined) {
  const head = date === undefined ? '' : `Date : ${date}\n`;
  const { interview } = await parsed(`${head}OP : Où êtes-vous né ?\nDPI : À Conakry.`, 'fr');
  const part = applicable(plan, interview);
  return {
    part: part.plan,
    charters: part.plan.charters.map(({ id }) => id),
    clauses: part.plan.charters.flatMap(({ clauses }) => clauses.map(({ id }) => id)),
    limits: part.plan.runs.flatMap(({ options }) => options['reviewAfter'] ?? []),
    problems: part.problems,
  };
}

describe('which charters hold for a record', () => {
  it('lets the last day before a change be the old rule, and the day after the new', async () => {
    expect(await on('11/06/2026')).toMatchObject({
      charters: ['base'],
      clauses: ['BASE-1.1', 'BASE-1.2', 'BASE-1.3'],
      limits: [60],
      problems: [],
    });
    expect(await on('12/06/2026')).toMatchObject({
      charters: ['base', 'later'],
      clauses: ['BASE-1.1', 'BASE-1.3', 'LATER-1.1'],
      limits: [90],
      problems: [],
    });
  });

  it('holds an undated record against the last state of what was chosen, and says what was left out', async () => {
    expect(await on(undefined)).toMatchObject({
      charters: ['base'],
      clauses: ['BASE-1.1', 'BASE-1.3'],
      limits: [90],
      problems: [{ code: 'undated', data: { charter: 'later', date: { date: '2026-06-12' } } }],
    });
  });

  it('applies what was chosen outside its validity too, and says so', async () => {
    expect(await on('01/02/2015')).toMatchObject({
      charters: ['base'],
      problems: [{ code: 'outside-validity', data: { charter: 'base', date: { date: '2018-03-22' } } }],
    });
  });

  it('makes one plan for all dates between two changes', async () => {
    expect((await on('01/02/2020')).part).toBe((await on('03/04/2024')).part);
  });
});

describe('a norm that was not verified for some time', () => {
  const record = (date: string): string =>
    `Date : ${date}\nOP : Vous pouvez demander une copie des notes dans les dix jours ouvrables.\nDPI : Bien.\nOP : Où êtes-vous né ?\nDPI : À Conakry.`;

  it.each([
    ['11/06/2026', 'fail', 'breach'],
    ['12/06/2026', 'review', 'review'],
  ] as const)('makes of a breach a signal: %s', async (date, status, verdict) => {
    const { clauses, findings } = await assessed(record(date), { language: 'fr', confidence: 'medium' });
    expect(clauses.find(({ clause }) => clause === 'CGRA-3.21')!.status).toBe(status);
    expect(findings.filter(({ rule }) => rule === 'wrong-deadline/request')).toMatchObject([{ verdict }]);
  });
});

describe('the Regulation of 2024', () => {
  const record = (date: string): string =>
    `Date : ${date}\nOP : Bonjour. Cet entretien est enregistré.\nDPI : Bien.\nOP : Où êtes-vous né ?\nDPI : À Conakry.`;

  it('holds beside the charter from 12 June 2026 on', async () => {
    const later = await assessed(record('12/06/2026'), { confidence: 'medium' });
    expect(later.charters).toEqual(['cgra-personal-interview', 'eu-2024-1348']);
    const statuses = Object.fromEntries(later.clauses.map(({ clause, status }) => [clause, status]));
    expect(statuses).toMatchObject({
      'APR-13.1': 'not-checked',
      'APR-14.2b': 'pass',
      'APR-14.2c': 'inconclusive',
      'APR-14.4a': 'inconclusive',
    });
    expect(later.findings.filter(({ check }) => check === 'unannounced-recording')).toMatchObject([
      { rule: 'unannounced-recording/purpose', messageId: 'no-purpose', clauses: ['APR-14.2c'] },
    ]);
  });

  it('is not spoken of before', async () => {
    const earlier = await assessed(record('11/06/2026'));
    expect(earlier.charters).toEqual(['cgra-personal-interview']);
    expect(earlier.clauses.some(({ clause }) => clause.startsWith('APR'))).toBe(false);
    expect(earlier.findings.some(({ check }) => check === 'unannounced-recording')).toBe(false);
  });
});
