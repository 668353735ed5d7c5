import { describe, expect, it } from 'vitest';
import { flags, foundBy } from '../../bench/eval/questions/flags.ts';
import { judgedOf } from '../../bench/eval/questions/judged.ts';
import type { Row } from '../../bench/eval/questions/row.ts';
import { type Language, languages } from '../../src/model/locale.ts';
import { speechOf } from './record.ts';

const accusing = flags.flatMap(({ checks }) => checks);

/** What an officer may write in the gap of a wording, by the word before it. */
const fillings: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fr: { que: 'vous n’ayez pas appelé la police', de: 'appeler la police', si: 'votre mari était là' },
  nl: {
    om: 'de politie te bellen',
    dat: 'u de politie niet belde',
    of: 'uw man daar was',
    naar: 'die beslissing',
  },
  en: {
    from: 'calling the police',
    that: 'you did not call the police',
    whether: 'your husband was there',
    about: 'that decision',
  },
};

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

  it.each([...offered].filter((text) => text.includes('…')))(
    '« %s » does neither when it is filled in',
    (text) => {
      const last = /(\p{L}+) …/u.exec(text)?.[1] ?? '';
      const filled = text.replace('…', fillings[language][last] ?? '');
      expect(filled).not.toBe(text.replace('…', ''));
      const row: Row = { id: text, language, half: 'dev', text: filled, labels: [], facts: {} };
      expect(foundBy(judgedOf(row), accusing, 'default')).toEqual([]);
    },
  );

  it.each([...offered])('« %s » leads to nothing, blames nobody and asks one thing', (text) => {
    const row: Row = { id: text, language, half: 'dev', text, labels: [], facts: {} };
    expect(foundBy(judgedOf(row), accusing, 'default')).toEqual([]);
  });
});
