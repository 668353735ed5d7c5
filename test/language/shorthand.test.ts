import { describe, expect, it } from 'vitest';
import { flags, foundBy } from '../../bench/eval/questions/flags.ts';
import { judgedOf } from '../../bench/eval/questions/judged.ts';
import { committedTurns } from '../../bench/eval/questions/row.ts';
import { checks } from '../../generated/checks.ts';
import { overlaps, unmarked } from '../../src/authors/marked.ts';
import { analysisOfText } from '../../src/language/analysis.ts';
import { languages } from '../../src/model/locale.ts';
import { assessed } from '../support/assess.ts';
import { typedShort } from '../support/hurried.ts';
import { speechOf } from './record.ts';

const ofQuestions = new Set([
  'closed-topic',
  'complex-question',
  'compound-question',
  'forced-choice',
  'jargon-in-question',
  'long-question',
  'over-involvement',
  'repeated-question',
  'reproachful-question',
  'suggestive-question',
]);

const samples = checks
  .filter(({ id }) => ofQuestions.has(id))
  .flatMap((check) => languages.map((language) => [`${check.id} ${language}`, check, language] as const));

describe.each(samples)('%s, typed short', (_, check, language) => {
  const { breach, clean } = check.examples[language];
  const { change } = typedShort(language);

  it('finds in its breach what it finds in full', async () => {
    const typed = unmarked(change(breach));
    const [full, found] = await Promise.all([
      assessed(unmarked(breach).text, { check, language, confidence: 'medium' }),
      assessed(typed.text, { check, language, confidence: 'medium' }),
    ]);
    expect(found.findings.map(({ messageId }) => messageId)).toEqual(
      full.findings.map(({ messageId }) => messageId),
    );
    for (const { start, end } of found.findings) {
      const place = { start: start.offset, end: end.offset };
      expect(typed.spans.some((span) => overlaps(place, span))).toBe(true);
    }
  });

  it('finds nothing in its clean sample', async () => {
    const { findings } = await assessed(change(clean), { check, language, confidence: 'medium' });
    expect(findings.map(({ messageId }) => messageId)).toEqual([]);
  });
});

describe('short forms', () => {
  it.each([
    ['fr', 'pq vs etes parti', 'wh'],
    ['fr', 'qd etes vs arrive en belgique', 'wh'],
    ['fr', 'vs avez fait koi apres ?', 'wh'],
    ['fr', 'eske vs avez porte plainte', 'yesno'],
    ['fr', 'cb d enfants avez vs', 'wh'],
    ['nl', 'wrm bent u gevlucht', 'wh'],
    ['nl', 'wnr bent u aangekomen', 'wh'],
    ['nl', 'wa deed u daarna', 'open'],
    ['en', 'y did u leave', 'wh'],
    ['en', 'wat did u do b4 u left', 'wh'],
    ['en', 'r u married', 'yesno'],
  ] as const)('%s: « %s » asks: %s', (language, text, form) => {
    expect(analysisOfText(text, speechOf(language)).form).toBe(form);
  });

  it.each([
    ['nl', 'Kent u Joao Da Silva?'],
    ['en', 'Do you know a man called Y. or Mr U?'],
    ['fr', 'Aviez-vous 3 g de pain ou plus ?'],
    ['fr', 'Connaissez-vous Kan et le DC ?'],
  ] as const)('%s: « %s » has none', (language, text) => {
    const { tokens } = analysisOfText(text, speechOf(language));
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toHaveLength(tokens.length);
    expect(tokens.map(({ normal }) => normal)).toEqual(
      tokens.map(({ start, end }) => text.slice(start, end).toLowerCase()),
    );
  });

  it('keep their places when they stand for several words', () => {
    const { tokens } = analysisOfText('pcq vs partiez ?', speechOf('fr'));
    expect(tokens.map(({ fold, start, end }) => [fold, start, end])).toEqual([
      ['parce', 0, 3],
      ['que', 0, 3],
      ['vous', 4, 6],
      ['partiez', 7, 14],
    ]);
  });
});

it('on the committed turns, all is found that is found in full, and nothing more wrongly', () => {
  let [kept, had, wrong, wrongBefore] = [0, 0, 0, 0];
  for (const row of committedTurns()) {
    const [, text] = typedShort(row.language).change(`PO: ${row.text}`).split(/^PO: /);
    const [before, after] = [judgedOf(row), judgedOf({ ...row, text: text! })];
    for (const { name, checks } of flags) {
      const [was, is] = [before, after].map((one) => Number(foundBy(one, checks, 'default').length > 0));
      if (row.labels.includes(name)) {
        had += was!;
        kept += was! * is!;
      } else {
        wrongBefore += was!;
        wrong += is!;
      }
    }
  }
  expect(had).toBeGreaterThan(100);
  expect(kept / had).toBeGreaterThanOrEqual(0.98);
  expect(wrong).toBeLessThanOrEqual(wrongBefore);
});
