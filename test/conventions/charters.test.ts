import { describe, expect, it } from 'vitest';
import { checks } from '../../generated/checks.ts';
import { chartersIn } from '../../scripts/generate/charters.ts';
import { clausesOf } from '../../src/model/charter.ts';
import { locales } from '../../src/model/locale.ts';
import { root } from '../support/project.ts';

const all = chartersIn(root);

it('gives no clause id to two charters', () => {
  const ids = clausesOf(all).map(({ id }) => id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

it('lets a charter accompany only charters that there are, and hold from a date on', () => {
  const known = all.map(({ id }) => id);
  for (const { id, accompanies } of all)
    expect(known, id).toEqual(expect.arrayContaining([...(accompanies ?? [])]));
});

describe.each(all.map((charter) => [charter.id, charter] as const))('charter %s', (_, charter) => {
  it('names clauses once, in order, each in an article it has', () => {
    const ids = charter.clauses.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const byNumber = new Intl.Collator('en', { numeric: true });
    expect(ids).toEqual([...ids].sort(byNumber.compare));
    const articles = charter.articles.map(({ number }) => number);
    for (const clause of charter.clauses) expect(articles, clause.id).toContain(clause.article);
  });

  it('serves every clause with checks that exist, or says why only a person can judge', () => {
    const known = new Map(checks.map((check) => [check.id, check]));
    for (const clause of charter.clauses) {
      expect(clause.checks.length > 0 || clause.byHand !== undefined, clause.id).toBe(true);
      for (const use of clause.checks) {
        const check = known.get(use.check);
        expect(check, `${clause.id}: ${use.check}`).toBeDefined();
        if (use.instance) expect(check!.instances, clause.id).toContain(use.instance);
        for (const option of Object.keys(use.options ?? {}))
          expect(Object.keys(check!.options), clause.id).toContain(option);
      }
    }
  });

  it('is worded in every locale, in words of its own', () => {
    for (const clause of charter.clauses) {
      for (const locale of locales)
        expect(clause.title[locale].trim().length, `${clause.id} ${locale}`).toBeGreaterThan(5);
      expect(new Set(Object.values(clause.title)).size, clause.id).toBe(3);
    }
  });

  it('tells what no check sees of a clause that is only assisted', () => {
    for (const clause of charter.clauses)
      if (clause.automation !== 'full') expect(clause.byHand, clause.id).toBeDefined();
  });
});
