import { expect, it } from 'vitest';
import complex from '../../src/checks/complex-question.ts';
import { type Spoken, spoken } from '../../src/engine/run.ts';
import type { Interview } from '../../src/model/interview.ts';
import type { Language } from '../../src/model/locale.ts';
import { recordOf } from '../language/record.ts';
import { loadLexicons } from '../support/lexicons.ts';

const lexicons = loadLexicons();
const text = 'OP : Où êtes-vous né ?\nDPI : À Conakry.';

/** What is told of a record in a language, by a check that was made for some languages. */
function told(language: Interview['language'], languages: readonly Language[]): Spoken['told'] {
  const run = { check: { ...complex, languages }, severity: 'warning', options: {}, uses: [] } as const;
  return spoken(run, { ...recordOf('fr', text), language }, lexicons).told;
}

it('does not apply to a language it was not made for, and says so', () => {
  expect(told('fr', ['nl', 'en'])).toEqual([
    { outcome: 'not-applicable', because: 'language-not-supported', data: { language: 'fr' } },
  ]);
  expect(told('fr', ['fr'])).toEqual([]);
});

it('cannot tell where the language could not be told', () => {
  expect(told('und', ['fr', 'nl', 'en'])).toEqual([{ outcome: 'inconclusive', because: 'language-unknown' }]);
});
