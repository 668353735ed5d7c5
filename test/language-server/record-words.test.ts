import { describe, expect, it } from 'vitest';
import {
  closingQuestions,
  fieldLabels,
  labelIn,
  type OfferedField,
} from '../../src/language-server/record-words.ts';
import { languages } from '../../src/model/locale.ts';
import { headerOf } from '../../src/model/turns.ts';
import { assessed, parsed } from '../support/assess.ts';

const turns = {
  fr: 'OP : Où étiez-vous ce jour-là ?\nDPI : Au marché, avec ma sœur.',
  nl: 'PO: Waar was u die dag?\nVIB: Op de markt, met mijn zus.',
  en: 'PO: Where were you that day?\nA: At the market, with my sister.',
};

describe('labels that completion and code actions write', () => {
  for (const language of languages)
    it(`are read as the fields that they stand for: ${language}`, async () => {
      const names = Object.keys(fieldLabels) as OfferedField[];
      const values: Partial<Record<OfferedField, string>> = {
        date: '12/03/2024',
        start: '9:05',
        end: '12:35',
        duration: '3h30',
        interpreter: 'code 1234',
        officer: 'OP41',
        lawyer: 'Me Dubois',
        'trusted-person': '/',
        guardian: '/',
      };
      const header = names.map((name) => `${labelIn(language, name)} ${values[name] ?? 'Kumasi'}`);
      const { interview } = await parsed(`${header.join('\n')}\n\n${turns[language]}\n`, language);
      expect(headerOf(interview)?.children.map(({ name }) => name)).toEqual(names);
    });

  for (const language of languages)
    it(`close an interview as its charter asks: ${language}`, async () => {
      const [fear, last] = closingQuestions[language];
      const mark = { fr: 'OP : ', nl: 'PO: ', en: 'PO: ' }[language];
      const answer = turns[language].split('\n')[1];
      const closing = `${turns[language]}\n`.repeat(12);
      const { findings } = await assessed(
        `${closing}${mark}${fear}\n${answer}\n${mark}${last}\n${answer}\n`,
        {
          language,
        },
      );
      expect(findings.filter(({ check }) => check === 'missing-last-word')).toEqual([]);
    });
});
