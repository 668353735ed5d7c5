import { expect, it } from 'vitest';
import complex from '../../src/checks/complex-question.ts';
import disparaging from '../../src/checks/disparaging-remark.ts';
import choice from '../../src/checks/forced-choice.ts';
import jargon from '../../src/checks/jargon-in-question.ts';
import repeated from '../../src/checks/repeated-question.ts';
import { languages } from '../../src/model/locale.ts';
import { counting } from '../support/spent.ts';
import { recordOf, speechOf } from './record.ts';

const checks = [complex, jargon, repeated, choice, disparaging];
const pieces = [
  'que ',
  'ne ',
  'avant que ',
  'dat u ',
  'niet ',
  'that you ',
  "don't ",
  'ou ',
  'qui, a ou b ',
  'Où est le magasin de votre oncle ? ',
  'moyen de preuve ',
  'Avez-vous un moyen de preuve ? ',
  'COI ? ',
  'vous êtes ',
  'vous êtes menteur. ',
  'What nonsense. ',
  '? ',
];

it.each(pieces)(
  'a turn of twenty thousand letters of %j, asked twice, is judged in reasonable time',
  (piece) => {
    const turn = `OP : ${piece.repeat(Math.ceil(20_000 / piece.length))}`;
    const text = [turn, 'DPI : Mon oncle.', turn].join('\n');
    for (const language of languages) {
      const record = recordOf(language, text);
      const speech = speechOf(language);
      const lexicon = (name: string) => speech.lexicons.get(name)!;
      for (const check of checks) {
        const options = Object.fromEntries(
          Object.entries(check.options).map(([name, schema]) => [name, schema.default]),
        );
        const spent = counting();
        const said = [...check.run(record, { options, language, speech, lexicon })];
        expect(said.length).toBeLessThan(20_000);
        expect(spent(), check.id).toBeLessThan(1500);
      }
    }
  },
);
