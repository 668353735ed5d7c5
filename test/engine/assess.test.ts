import { describe, expect, it } from 'vitest';
import { assess, unreadable } from '../../src/engine/assess.ts';
import { planOf } from '../../src/engine/plan.ts';
import { loadLexicons } from '../../src/io/library.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import type { Charter, Clause } from '../../src/model/charter.ts';
import { type Check, defineCheck } from '../../src/model/check.ts';
import { parsed } from '../support/assess.ts';

const record = 'OP : Où êtes-vous né ?\nDPI : À Conakry.\nOP : Où êtes-vous né ?\nDPI : Je l’ai dit.\n';
const same = { fr: 'x', nl: 'x', en: 'x' };
const messages = { hit: 'Hit.', why: 'Why.' };
const words = { title: 'x', why: 'x', remedy: 'x', messages };

/** A check of one line, made as every check is made. */
function check(
  id: string,
  run: Parameters<typeof defineCheck>[0]['run'],
  lexicons: readonly string[] = [],
): Check {
  return defineCheck({
    id,
    severity: 'error',
    languages: ['fr', 'nl', 'en'],
    lexicons,
    options: {},
    texts: { en: words, fr: words, nl: words },
    examples: { fr: { breach: '', clean: '' }, nl: { breach: '', clean: '' }, en: { breach: '', clean: '' } },
    run: run as never,
  });
}

const at = { start: 0, end: 4 };
const breach = check('breach', function* () {
  yield { message: 'hit', at, verdict: 'breach' };
});
const review = check('review', function* () {
  yield { message: 'hit', at, verdict: 'review' };
});
const low = check('low', function* () {
  yield { message: 'hit', at, verdict: 'review', confidence: 'low' };
});
const note = check('note', function* () {
  yield { message: 'hit', at, verdict: 'review', severity: 'note' };
});
const clean = check('clean', function* () {});
const unsure = check('unsure', function* () {
  yield { outcome: 'inconclusive', because: 'why' };
});
const absent = check('absent', function* () {
  yield { outcome: 'not-applicable', because: 'why' };
});
const crash = check('crash', () => {
  throw new Error('broken on purpose');
});
const wordy = check('wordy', function* () {}, ['closing-cues']);
const all = [breach, review, low, note, clean, unsure, absent, crash, wordy];

function charterOf(...clauses: readonly (readonly string[])[]): Charter {
  return {
    id: 'c',
    version: '1.0',
    title: same,
    authority: same,
    validFrom: '2020-01-01',
    articles: [{ number: 1, title: same }],
    clauses: clauses.map(
      (ids, i): Clause => ({
        id: `C-1.${i + 1}`,
        article: 1,
        modality: 'must',
        automation: 'full',
        title: same,
        clean: 'pass',
        checks: ids.map((id) => ({ check: id })),
      }),
    ),
  };
}

async function run(text: string, ...clauses: readonly (readonly string[])[]): Promise<Assessment> {
  const options = { lexicons: await loadLexicons(), confidence: 'medium' as const };
  return assess(
    { ...(await parsed(text)), bytes: 1, sha256: null },
    planOf([charterOf(...clauses)], all),
    options,
  );
}

describe('what becomes of a clause', () => {
  it.each([
    [['clean'], 'pass'],
    [['breach'], 'fail'],
    [['review'], 'review'],
    [['low'], 'inconclusive'],
    [['note'], 'pass'],
    [['unsure'], 'inconclusive'],
    [['absent'], 'not-applicable'],
    [['crash'], 'error'],
    [['clean', 'breach'], 'fail'],
    [['breach', 'crash'], 'error'],
    [['review', 'unsure'], 'inconclusive'],
    [['clean', 'review'], 'review'],
    [['clean', 'absent'], 'pass'],
  ])('served by %j is %s', async (ids, status) => {
    expect((await run(record, ids)).clauses[0]!.status).toBe(status);
  });

  it('keeps the reason', async () => {
    const [crashed, undecided] = (await run(record, ['crash'], ['unsure'])).clauses;
    expect(crashed!.because).toEqual([
      { check: 'crash', messageId: 'check-crashed', data: { cause: 'broken on purpose' } },
    ]);
    expect(undecided!.because).toEqual([{ check: 'unsure', messageId: 'why', data: {} }]);
  });
});

describe('a record from which text may be missing', () => {
  const evident = defineCheck({
    ...breach,
    id: 'evident',
    texts: { en: words, fr: words, nl: words },
    evident: ['hit'],
  } as never);

  it.each(['degraded', 'scanned-pages', 'converted'] as const)(
    'passes nothing and fails only what its words show: %s',
    async (code) => {
      const ids = ['clean', 'breach', 'review', 'absent', 'crash', 'evident'];
      const plan = planOf([charterOf(...ids.map((id) => [id]))], [...all, evident]);
      const whole = { ...(await parsed(record)), bytes: 1, sha256: null };
      const { clauses, findings } = assess({ ...whole, problems: [{ code }] }, plan, {
        lexicons: await loadLexicons(),
        confidence: 'medium',
      });
      expect(clauses.map(({ status }) => status)).toEqual([
        'inconclusive',
        'inconclusive',
        'inconclusive',
        'inconclusive',
        'error',
        'fail',
      ]);
      expect(clauses[0]!.because).toEqual([{ check: 'clean', messageId: 'text-may-be-missing', data: {} }]);
      expect(findings.map(({ check: id, verdict }) => [id, verdict])).toEqual([
        ['breach', 'review'],
        ['evident', 'breach'],
        ['review', 'review'],
      ]);
    },
  );
});

describe('a check that throws', () => {
  it('spoils its own clauses, is a problem, and the others go on', async () => {
    const { clauses, problems, findings } = await run(record, ['crash'], ['breach']);
    expect(clauses.map(({ status }) => status)).toEqual(['error', 'fail']);
    expect(problems.map(({ code }) => code)).toContain('check-failed');
    expect(findings).toHaveLength(1);
  });
});

describe('a check that reads words', () => {
  it('cannot tell without an officer’s turn', async () => {
    const { clauses } = await run(
      'Rien que du texte, sans marques.\nEt encore une ligne de texte ici.',
      ['wordy'],
      ['clean'],
    );
    expect(clauses.map(({ status }) => status)).toEqual(['inconclusive', 'pass']);
  });

  it('cannot tell in a language it does not know', async () => {
    const text =
      'OP: Hvor er du født og hvornår rejste du?\nDPI: I Aarhus, og jeg rejste sidste sommer med min bror.\n'.repeat(
        4,
      );
    expect((await run(text, ['wordy'])).clauses[0]!.status).toBe('inconclusive');
  });
});

describe('a finding', () => {
  it('serves every clause that uses its check, and runs once', async () => {
    const { findings, clauses } = await run(record, ['breach'], ['breach']);
    expect(findings).toHaveLength(1);
    expect(findings[0]!.clauses).toEqual(['C-1.1', 'C-1.2']);
    expect(clauses.every((clause) => clause.findings[0] === findings[0]!.fingerprint)).toBe(true);
  });

  it('is an error only as a breach', async () => {
    const { findings } = await run(record, ['breach'], ['review']);
    expect(findings.map(({ check: id, severity }) => [id, severity])).toEqual([
      ['breach', 'error'],
      ['review', 'warning'],
    ]);
  });

  it('keeps its name when the passage moves and when typography changes', async () => {
    const find = check('find', function* (interview) {
      const turn = interview.children
        .flatMap((child) => (child.type === 'session' ? child.children : []))
        .flatMap((section) => section.children)
        .find((node) => node.type === 'turn')!;
      yield {
        message: 'hit',
        at: { start: turn.children[0]!.position.start.offset, end: turn.children[0]!.position.end.offset },
        verdict: 'review',
      };
    });
    const names = await Promise.all(
      ['OP : D’où venez-vous ?\nDPI : D’ici.', "\n\n\nOP : D'où   venez-vous\u00a0?\nDPI : D’ici."].map(
        async (text) => {
          const plan = planOf([charterOf(['find'])], [find]);
          const { findings } = assess({ ...(await parsed(text)), bytes: 1, sha256: null }, plan, {
            lexicons: await loadLexicons(),
            confidence: 'low',
          });
          return findings[0]!.fingerprint;
        },
      ),
    );
    expect(names[0]).toBe(names[1]);
  });
});

describe('an unreadable file', () => {
  it('has every clause unchecked', () => {
    const plan = planOf([charterOf(['clean'], ['breach'])], all);
    const { clauses, status } = unreadable('a.md', [{ code: 'empty-file' }], plan, {
      bytes: 0,
      sha256: null,
      format: null,
    });
    expect(status).toBe('unreadable');
    expect(clauses.map((clause) => clause.status)).toEqual(['not-checked', 'not-checked']);
  });
});

describe('a plan', () => {
  it('leaves a clause unchecked when its check is switched off', async () => {
    const plan = planOf([charterOf(['clean', 'absent'])], all, { clean: { severity: 'off' } });
    const result = assess({ ...(await parsed(record)), bytes: 1, sha256: null }, plan, {
      lexicons: await loadLexicons(),
      confidence: 'low',
    });
    expect(result.clauses[0]!.status).toBe('not-applicable');
    const both = planOf([charterOf(['clean', 'clean'])], all, { clean: { severity: 'off' } });
    expect(
      assess({ ...(await parsed(record)), bytes: 1, sha256: null }, both, {
        lexicons: await loadLexicons(),
        confidence: 'low',
      }).clauses[0]!.status,
    ).toBe('not-checked');
  });

  it('says nothing of items that no clause asks for', async () => {
    const two = defineCheck({
      ...clean,
      id: 'two',
      instances: ['one', 'other'],
      texts: { en: words, fr: words, nl: words },
      *run() {
        yield { message: 'hit', at, verdict: 'breach', instance: 'one' };
        yield { message: 'hit', at, verdict: 'breach', instance: 'other' };
      },
    } as never);
    const charter = charterOf(['clean']);
    const [clause] = charter.clauses;
    const asks = (checks: Clause['checks']): Charter => ({ ...charter, clauses: [{ ...clause!, checks }] });
    const options = { lexicons: await loadLexicons(), confidence: 'low' as const };
    const text = { ...(await parsed(record)), bytes: 1, sha256: null };
    const rulesOf = (checks: Clause['checks']) =>
      assess(text, planOf([asks(checks)], [two]), options).findings.map(({ rule }) => rule);
    expect(rulesOf([{ check: 'two', instance: 'one' }])).toEqual(['two/one']);
    expect(rulesOf([{ check: 'two' }])).toEqual(['two/one', 'two/other']);
  });

  it('names the clause that asks for a check that does not exist', () => {
    expect(() => planOf([charterOf(['nowhere'])], all)).toThrow('C-1.1');
  });
});
