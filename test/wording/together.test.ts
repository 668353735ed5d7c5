import { expect, it } from 'vitest';
import { checks } from '../../generated/checks.ts';
import type { Finding } from '../../src/model/assessment.ts';
import { locales } from '../../src/model/locale.ts';
import { phrasebookOf } from '../../src/wording/phrasebook.ts';
import { together } from '../../src/wording/together.ts';
import fc from '../support/properties.ts';

const place = { line: 12, column: 1, offset: 300 };

function finding(instance: string, more: Partial<Finding> = {}): Finding {
  return {
    check: 'missing-information',
    rule: `missing-information/${instance}`,
    clauses: ['CGRA-3.8'],
    verdict: 'review',
    confidence: 'medium',
    severity: 'note',
    messageId: 'not-found',
    data: { item: instance },
    start: place,
    end: { line: 12, column: 9, offset: 308 },
    turn: 1,
    fingerprint: instance,
    ...more,
  };
}

const three = ['appeal', 'break', 'water'].map((instance) => finding(instance));

it('says once what is said of several things at one place', () => {
  const [one, ...others] = together(three, phrasebookOf(checks, 'en'));
  expect(others).toEqual([]);
  expect(one).toMatchObject({
    findings: three,
    sentence: 'The opening does not show that this was told: 3 points. The charter asks for it.',
  });
  expect((one as { things: readonly string[] }).things).toHaveLength(3);
});

it.each(locales)('leaves no hole in the sentence, in %s', (locale) => {
  const [one] = together(three, phrasebookOf(checks, locale));
  expect(JSON.stringify(one)).not.toMatch(/\{\w+\}/);
});

it.each<[string, Finding]>([
  ['stands elsewhere', finding('water', { end: { line: 12, column: 10, offset: 309 } })],
  ['stands in another record', finding('water', { path: 'other.md' })],
  [
    'was set aside',
    finding('water', { suppression: { kind: 'external', reason: 'told', by: 'A' } as never }),
  ],
  ['is new', finding('water', { baseline: 'new' })],
  ['says something else', finding('water', { messageId: 'other' })],
  ['tells more', finding('water', { data: { item: 'water', minutes: 3 } })],
  ['is surer', finding('water', { confidence: 'high' })],
])('leaves by itself what %s', (_, apart) => {
  const found = [...three, apart];
  const [, last, ...others] = together(found, phrasebookOf(checks, 'nl'));
  expect([last, others]).toEqual([apart, []]);
});

it('leaves two as they are, and what no check here words', () => {
  const phrasebook = phrasebookOf(checks, 'fr');
  expect(together(three.slice(1), phrasebook)).toEqual(three.slice(1));
  const unknown = three.map((one) => ({ ...one, check: 'gone', rule: one.rule.replace(one.check, 'gone') }));
  expect(together(unknown, phrasebook)).toEqual(unknown);
});

it('loses no finding and keeps their order', () => {
  const any = fc.record({
    instance: fc.constantFrom('appeal', 'break', 'water', 'toString'),
    at: fc.integer({ min: 0, max: 1 }),
  });
  fc.assert(
    fc.property(fc.array(any), (drawn) => {
      const found = drawn.map(({ instance, at }) => finding(instance, { turn: at }));
      const units = together(found, phrasebookOf(checks, 'fr'));
      expect(units.flatMap((unit) => ('things' in unit ? unit.findings : [unit]))).toEqual(found);
    }),
  );
});
