import { describe, expect, it } from 'vitest';
import { flags, foundBy, isFairConfrontation, isNeutral } from '../../bench/eval/questions/flags.ts';
import { judgedOf } from '../../bench/eval/questions/judged.ts';
import { committedTurns } from '../../bench/eval/questions/row.ts';
import { turnChecks } from '../../bench/eval/questions/turn-checks.ts';
import { languages } from '../../src/model/locale.ts';
import { speechOf } from './record.ts';

const neutral = committedTurns().filter(isNeutral);
const accusing = flags.flatMap(({ checks }) => checks);

it('has enough neutral turns to tell', () => {
  for (const language of languages)
    expect(neutral.filter((row) => row.language === language).length).toBeGreaterThan(100);
});

// Numbers, not turns: half of them are held out, and whoever reads why a test fails must not have read them.
it.each(accusing)('%s flags at most one neutral turn in a hundred', (check) => {
  const flagged = neutral.filter((row) => foundBy(judgedOf(row), [check], 'default').length > 0);
  expect(flagged.length).toBeLessThanOrEqual(neutral.length / 100);
});

it('flags no fair confrontation, at any confidence', () => {
  const fair = neutral.filter(isFairConfrontation);
  const blaming = flags.filter(({ name }) => name !== 'compound').flatMap(({ checks }) => checks);
  expect(fair.length).toBeGreaterThan(30);
  expect(fair.filter((row) => foundBy(judgedOf(row), blaming, 'all').length > 0).length).toBe(0);
});

describe.each(languages)('the words in %s', (language) => {
  const own = neutral.filter((row) => row.language === language);
  const speech = speechOf(language);
  const flaggedWith = (lexicons: typeof speech.lexicons): number =>
    own.filter((row) => foundBy(judgedOf(row, { language, lexicons }), accusing, 'default').length > 0)
      .length;
  const now = flaggedWith(speech.lexicons);
  // Without its closed classes of words nothing is read at all.
  const names = new Set(
    turnChecks.filter(({ id }) => accusing.includes(id)).flatMap(({ lexicons }) => lexicons),
  );
  names.delete('question-grammar');

  it.each([...names])('of %s bring at most one false alarm on neutral turns', (name) => {
    const without = new Map(speech.lexicons);
    without.set(name, { ...speech.lexicons.get(name)!, terms: [] });
    expect(now).toBeLessThanOrEqual(flaggedWith(without) + 1);
  });
});
