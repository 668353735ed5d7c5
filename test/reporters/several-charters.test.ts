import { describe, expect, it } from 'vitest';
import { charters as known } from '../../generated/charters.ts';
import { checks } from '../../generated/checks.ts';
import { assess } from '../../src/engine/assess.ts';
import { planOf } from '../../src/engine/plan.ts';
import { loadLexicons } from '../../src/io/library.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import type { Charter, Clause } from '../../src/model/charter.ts';
import csv from '../../src/reporters/csv.ts';
import html from '../../src/reporters/html.ts';
import json from '../../src/reporters/json.ts';
import pretty from '../../src/reporters/pretty.ts';
import sarif from '../../src/reporters/sarif-assessment.ts';
import { parsed } from '../support/assess.ts';
import { rendered } from './golden.ts';
import { viewOf } from './sample.ts';

const cgra = (await known['cgra-personal-interview']!()).default;
const iom = (await known['iom-counselling']!()).default;
const lexicons = await loadLexicons();

/** House rules that allow so many minutes without a break. */
function house(id: string, minutes: number): Charter {
  const model: Clause = cgra.clauses.find((clause) => clause.id === 'CGRA-11.1')!;
  const options = { reviewAfter: minutes, breachAfter: minutes };
  const clause = { ...model, id: `${id}-1`, checks: [{ check: 'long-stretch', options }] };
  const title = { fr: `Maison ${id}`, nl: `Huis ${id}`, en: `House ${id}` };
  return { ...cgra, id: id.toLowerCase(), title, clauses: [clause] };
}

async function against(charters: readonly Charter[], text: string) {
  const record = await parsed(text);
  const sha256 = 'a'.repeat(64);
  const assessment = assess({ ...record, bytes: text.length, sha256 }, planOf(charters, checks), {
    lexicons,
    confidence: 'medium',
  });
  const report = {
    tool: { name: 'charterlint', version: '0' } as const,
    charters,
    assessments: [assessment],
  };
  return { assessment, report };
}

const statusIn = ({ clauses }: Assessment, id: string): string | undefined =>
  clauses.find(({ clause }) => clause === id)?.status;

const turns = 'OP : Que s’est-il passé ?\nDPI : Je suis parti en mai, avec mon frère.\n'.repeat(6);
const long = `Date : 12/03/2024\nHeure de début : 9h00\nHeure de fin : 12h00\n${turns}[PAUSE 10h30–10h45]\n${turns}`;

describe('two charters that contradict each other on one record', async () => {
  const { assessment, report } = await against([house('AA', 60), house('BB', 240)], long);
  const view = viewOf('en', { quotes: 'none' });

  it('each has its own status, and what is found counts for the one alone', () => {
    expect([statusIn(assessment, 'AA-1'), statusIn(assessment, 'BB-1')]).toEqual(['fail', 'pass']);
    expect(assessment.findings.map(({ clauses }) => clauses)).toEqual([['AA-1'], ['AA-1']]);
  });

  it('every report tells which is which', () => {
    const terminal = rendered(pretty, report, view);
    expect(terminal).toContain('    House AA: 1 not met\n    House BB: 1 met\n');
    const page = rendered(html, report, view);
    const rows = [...page.matchAll(/<th scope="row">(House \w+)<\/th>((?:<td class="n">\d+<\/td>)+)/g)];
    expect(rows.map(([, title, cells]) => [title, cells!.match(/\d+/g)])).toEqual([
      ['House AA', ['1', '0']],
      ['House BB', ['0', '1']],
    ]);
    const saved = JSON.parse(rendered(json, report, view));
    expect(saved.files[0].charters).toEqual(['aa', 'bb']);
    const kinds = JSON.parse(rendered(sarif, report, view)).runs[0].results.map(
      (one: { ruleId: string; kind?: string }) => [one.ruleId, one.kind ?? 'fail'],
    );
    expect(kinds).toEqual(expect.arrayContaining([['BB-1', 'pass']]));
    expect(kinds.filter(([rule, kind]: [string, string]) => rule === 'BB-1' && kind === 'fail')).toEqual([]);
    const lines = rendered(csv, report, view).split(/\r?\n/);
    expect(lines.some((line) => line.includes('AA-1') && /fail|not met/.test(line))).toBe(true);
  });
});

describe('a summary at the end, which one charter asks for and another bars', async () => {
  const both = [cgra, iom];

  it('fails the interview whose answers are summed up, of which counselling asks nothing', async () => {
    const text = `${turns}OP : Et ensuite ?\nDPI : [résumé du trajet]\n`;
    const { assessment } = await against(both, text);
    expect(statusIn(assessment, 'CGRA-7.5')).not.toBe('pass');
    expect(assessment.findings.some(({ check }) => check === 'summarised-answer')).toBe(true);
    expect(statusIn(assessment, 'IOM-6.1')).toBe('not-applicable');
  });

  it('fails the counselling session without a summary, of which the interview’s charter says nothing', async () => {
    const { assessment } = await against(
      both,
      'SESSION REPORT\n\nTopics: work.\nSummary: none, no time left\n',
    );
    expect(statusIn(assessment, 'IOM-6.1')).toBe('fail');
    expect(assessment.findings.some(({ check }) => check === 'summarised-answer')).toBe(false);
    const own = assessment.clauses.filter(({ clause }) => clause.startsWith('CGRA-'));
    expect(new Set(own.map(({ status }) => status))).toEqual(new Set(['not-applicable']));
  });
});
