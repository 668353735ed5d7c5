import { describe, expect, it } from 'vitest';
import { flags, foundBy } from '../../bench/eval/questions/flags.ts';
import { judgedOf } from '../../bench/eval/questions/judged.ts';
import type { Row } from '../../bench/eval/questions/row.ts';
import { languages } from '../../src/model/locale.ts';
import { speechOf } from './record.ts';

const accusing = flags.flatMap(({ checks }) => checks);

describe.each(languages)('a neutral wording offered in %s', (language) => {
  const offered = new Set<string>();
  for (const [name, { terms }] of speechOf(language).lexicons)
    if (name.startsWith('question-'))
      for (const one of terms) {
        if (name === 'question-rewordings') offered.add(one.term);
        else if (one.rewording) offered.add(one.rewording);
      }

  it('is known for most ways of leading', () => {
    expect(offered.size).toBeGreaterThan(8);
  });

  it.each([...offered])('« %s » leads to nothing, blames nobody and asks one thing', (text) => {
    const row: Row = { id: text, language, half: 'dev', text, labels: [], facts: {} };
    expect(foundBy(judgedOf(row), accusing, 'default')).toEqual([]);
  });
});
