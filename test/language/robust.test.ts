import { describe, expect, it } from 'vitest';
import { analysisOfText } from '../../src/language/analysis.ts';
import { compoundOf } from '../../src/language/compound.ts';
import { questionLengths } from '../../src/language/length.ts';
import { reproachesOf } from '../../src/language/reproach.ts';
import { suggestionsOf } from '../../src/language/suggestion.ts';
import { languages } from '../../src/model/locale.ts';
import { loadLexicons } from '../support/lexicons.ts';
import fc from '../support/properties.ts';
import { counting } from '../support/spent.ts';
import { analysed, said } from './record.ts';

const pieces = [
  '?',
  'a',
  'qui ',
  'et ',
  'de ',
  'où ',
  'quand et ',
  'est-ce que ',
  'avez-vous ',
  'vous n’avez pas ',
  '(',
  '«',
  '"',
  "'",
  '“',
  ', ',
  'en waar ',
  'waar ',
  'of ',
  'hebt u ',
  'niet ',
  'who and ',
  'did you ',
  "don't you ",
  ', right',
  '… ',
  '. ',
  '\ud800',
  '\n',
  '́',
  'if so ',
  '0',
  '🙂',
  'Wat? ',
  'Où ? ',
  'Why? ',
  'pourquoi n’avez-vous ',
  'vous auriez ',
  'j’imagine que ',
  ': ',
  '; ',
];

it.each(pieces)('a hundred thousand times %j is read in reasonable time', (piece) => {
  const text = piece.repeat(Math.ceil(100_000 / piece.length));
  for (const language of languages) {
    const spent = counting();
    said(language, text);
    questionLengths(analysed(language, text));
    expect(spent()).toBeLessThan(3000);
  }
});

it('any text is read without a crash, and every span lies within it', () => {
  const words = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 8 })), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(words, fc.constantFrom(...languages), (parts, language) => {
      const text = parts.join('');
      const analysis = analysed(language, text);
      said(language, text);
      expect(analysis.masked.length).toBe(text.length);
      for (const sentence of analysis.sentences) {
        expect(sentence.start).toBeLessThan(sentence.end);
        expect(sentence.end).toBeLessThanOrEqual(text.length);
        for (const { start, end } of [...sentence.heads, ...sentence.cues]) {
          expect(start).toBeGreaterThanOrEqual(sentence.start);
          expect(end).toBeLessThanOrEqual(sentence.end);
        }
      }
    }),
    { numRuns: 200 },
  );
});

it('a turn of a megabyte is read in seconds, not minutes', () => {
  const text =
    'Vous dites que la route était longue. Quand êtes-vous arrivé au village, et qui vous y attendait ? '.repeat(
      10_000,
    );
  const spent = counting();
  expect(said('fr', text).length).toBeGreaterThan(0);
  expect(spent()).toBeLessThan(8000);
});

const lexicons = loadLexicons();

describe('a turn of a megabyte', () => {
  const pieces: Readonly<Record<string, string>> = {
    questions: 'Vous dites que la route était longue. Quand êtes-vous arrivé, et qui vous y attendait ? ',
    'no end': 'vous étiez là et qui avez-vous vu, ',
    'no letters': '?!… 12 — ;; ',
    'mixed scripts': 'Что это? من أنت؟ 你是谁 où et quand? ',
    'unpaired quotes': '« " “ \' ‘ (',
    'lone surrogates': '\ud800a \udc00? ',
    'one word': 'a',
    'line ends': 'où ?\n\n',
  };

  it.each(Object.keys(pieces))('is answered at once: %s', (name) => {
    const piece = pieces[name]!;
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    for (const language of ['fr', 'nl', 'en'] as const) {
      const speech = { language, lexicons: lexicons[language] };
      const start = process.cpuUsage();
      const analysis = analysisOfText(text, speech);
      for (const find of [compoundOf, suggestionsOf, reproachesOf]) find(analysis);
      const { user, system } = process.cpuUsage(start);
      expect((user + system) / 1000, language).toBeLessThan(400);
    }
  });
});
