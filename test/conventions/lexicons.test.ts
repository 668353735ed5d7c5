import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lexiconsIn } from '../../scripts/generate/lexicons.ts';
import { languages } from '../../src/model/locale.ts';
import { matchesIn } from '../../src/text/phrase.ts';
import { variants } from '../support/marked.ts';
import { root } from '../support/project.ts';

it('has the same lexicons in every language', () => {
  const names = languages.map((language) => readdirSync(join(root, 'lexicons', language)).sort());
  expect(names[1]).toEqual(names[0]);
  expect(names[2]).toEqual(names[0]);
});

describe.each(
  languages.flatMap((language) =>
    lexiconsIn(root, language).map((lexicon) => [`${language}/${lexicon.name}`, lexicon] as const),
  ),
)('%s', (_, lexicon) => {
  it('has no term twice', () => {
    const terms = lexicon.terms.map(({ term, id }) => `${id ?? ''} ${term}`);
    expect(terms.filter((term, i) => terms.indexOf(term) !== i)).toEqual([]);
  });

  it('matches each of its terms in a sentence made of it, whatever the typography', () => {
    for (const term of lexicon.terms) {
      for (const { name, change } of variants) {
        const sentence = change(sentenceOf(term.term));
        const found = matchesIn(sentence, lexicon).some((match) => match.term.term === term.term);
        expect(found, `${term.term} in: ${sentence} (${name})`).toBe(true);
      }
    }
  });
});

/** A sentence in which the term must be found: first alternatives, a filler for gaps, an ending for beginnings. */
function sentenceOf(term: string): string {
  const parts = term.split(' & ').map((part) =>
    part
      .replace(/^\^/, '')
      .replace(/\$$/, '')
      .trim()
      .split(/\s+/)
      .map((slot) => (slot === '…' ? 'xyz' : slot.split('/')[0]!.replace(/\*$/, 'en')))
      .join(' '),
  );
  return parts.join(', ');
}
