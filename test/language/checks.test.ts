import { describe, expect, it } from 'vitest';
import { unmarked, variants } from '../../src/authors/marked.ts';
import compound from '../../src/checks/compound-question.ts';
import long from '../../src/checks/long-question.ts';
import reproachful from '../../src/checks/reproachful-question.ts';
import suggestive from '../../src/checks/suggestive-question.ts';
import type { AnySaid, InterviewCheck as Check } from '../../src/model/check.ts';
import type { Interview } from '../../src/model/interview.ts';
import { type Language, languages } from '../../src/model/locale.ts';
import { recordOf, speechOf } from './record.ts';

const checks = [compound, suggestive, reproachful, long];

function findings(
  check: Check,
  language: Language,
  text: string,
  profile: Partial<Interview['profile']> = {},
): readonly AnySaid[] {
  const speech = speechOf(language);
  const options = Object.fromEntries(
    Object.entries(check.options).map(([name, schema]) => [name, schema.default]),
  );
  const lexicon = (name: string) => speech.lexicons.get(name)!;
  const record = recordOf(language, text, profile);
  return [...check.run(record, { options, language, speech, lexicon })].filter((one) => 'message' in one);
}

describe.each(checks.map((check) => [check.id, check] as const))('%s', (_, check) => {
  it.each(languages)('underlines exactly its example in %s, whatever the typography', (language) => {
    for (const { name, change } of variants) {
      const { text, spans } = unmarked(change(check.examples[language].breach));
      expect(
        findings(check, language, text).map(({ at }) => at),
        name,
      ).toEqual(spans);
      expect(findings(check, language, unmarked(change(check.examples[language].clean)).text), name).toEqual(
        [],
      );
    }
  });

  it('says that a person decides', () => {
    for (const language of languages) {
      for (const { verdict, turn } of findings(
        check,
        language,
        unmarked(check.examples[language].breach).text,
      )) {
        expect(verdict).toBe('review');
        expect(turn).toBe(1);
      }
    }
  });
});

it('reads officers only', () => {
  expect(findings(suggestive, 'fr', 'DPI : Vous êtes de la police, n’est-ce pas ?')).toEqual([]);
});

it('does not take a reformulation for a second question', () => {
  const lines = [
    'OP : Où viviez-vous ?',
    'DPI : Je n’ai pas compris.',
    'OP : Où viviez-vous ? Aviez-vous une maison ?',
  ];
  expect(findings(compound, 'fr', lines.join('\n'))).toEqual([]);
  lines[1] = 'DPI : À la campagne.';
  expect(findings(compound, 'fr', lines.join('\n'))).toHaveLength(1);
});

it('does not take an echo of the answer for a suggestion', () => {
  const lines = [
    'PO: Hoe vaak ging u naar school?',
    'VIB: Ik ben nooit naar school gegaan.',
    'PO: U bent nooit naar school gegaan?',
  ];
  expect(findings(suggestive, 'nl', lines.join('\n'))).toEqual([]);
  lines[1] = 'VIB: Ik hielp mijn vader op het veld.';
  expect(findings(suggestive, 'nl', lines.join('\n'))).toHaveLength(1);
});

it('reports a presupposition, never as certain, until the fact has been told', () => {
  const question = 'PO: When did your landlord stop threatening you?';
  const told = 'PO: What happened?\nA: My landlord was threatening me every week.\n';
  const [found] = findings(suggestive, 'en', question);
  expect(found?.message).toBe('presupposition');
  expect(found?.confidence).not.toBe('high');
  expect(findings(suggestive, 'en', told + question)).toEqual([]);
});

it('is stricter on length for a minor or a person with special needs', () => {
  const text =
    'OP : Est-ce que le camion qui vous a conduit jusqu’à la frontière appartenait à votre oncle ou à un voisin ?';
  expect(findings(long, 'fr', text)).toEqual([]);
  expect(findings(long, 'fr', text, { minor: true })).toMatchObject([
    { message: 'long', data: { words: 19, limit: 15 } },
  ]);
  expect(findings(long, 'fr', text, { needs: ['trauma'] })).toHaveLength(1);
});

it('offers a neutral wording where one is known', () => {
  expect(findings(reproachful, 'fr', unmarked(reproachful.examples.fr.breach).text)[0]?.rewording).toContain(
    'empêché',
  );
});
