import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { annotatedLexiconsIn, lexiconsIn, noteOf } from '../../scripts/generate/lexicons.ts';
import { variants } from '../../src/authors/marked.ts';
import type { Term } from '../../src/model/lexicon.ts';
import { languages } from '../../src/model/locale.ts';
import { sameWord } from '../../src/text/fold.ts';
import { matchesIn } from '../../src/text/phrase.ts';
import { tokensOf } from '../../src/text/tokens.ts';
import { hurriedWords } from '../support/hurried.ts';
import { root } from '../support/project.ts';

it('has the same lexicons in every language', () => {
  const names = languages.map((language) => readdirSync(join(root, 'lexicons', language)).sort());
  expect(names[1]).toEqual(names[0]);
  expect(names[2]).toEqual(names[0]);
});

/** Wordings that are offered to the reader: nothing looks for them in a record. */
const shown = new Set(['question-rewordings']);

const all = languages.flatMap((language) =>
  lexiconsIn(root, language).map((lexicon) => [`${language}/${lexicon.name}`, lexicon] as const),
);
const searched = all.filter(([, lexicon]) => !shown.has(lexicon.name));

const annotated = languages.flatMap((language) =>
  annotatedLexiconsIn(root, language).map((lexicon) => [`${language}/${lexicon.name}`, lexicon] as const),
);

describe.each(annotated)('%s, for its reviewers', (_, lexicon) => {
  it('says of every term why it is here', () => {
    expect(lexicon.terms.filter((term) => !noteOf(term, lexicon)).map(({ term }) => term)).toEqual([]);
  });

  it('explains the ids in use and no other, where it explains any', () => {
    const used = new Set(lexicon.terms.flatMap(({ id }) => (id === undefined ? [] : [id])));
    expect(Object.keys(lexicon.ids ?? {}).sort()).toEqual(lexicon.ids ? [...used].sort() : []);
  });

  it('has a note for terms without an id only where there are some', () => {
    const needed = lexicon.terms.some(({ id, note }) => id === undefined && note === undefined);
    expect(lexicon.note !== undefined).toBe(needed);
  });
});

it.each([...new Set(annotated.map(([, { name }]) => name))])(
  '%s explains an id alike in every language',
  (name) => {
    const said = new Map<string, string>();
    for (const [, lexicon] of annotated.filter(([, one]) => one.name === name))
      for (const [id, sentence] of Object.entries(lexicon.ids ?? {})) {
        expect(sentence).toMatch(/\.$/);
        expect(said.get(id) ?? sentence).toBe(sentence);
        said.set(id, sentence);
      }
  },
);

it('leaves the notes out of what is bundled', () => {
  for (const [, lexicon] of all) expect(Object.keys(lexicon).sort()).toEqual(['language', 'name', 'terms']);
  expect(all.flatMap(([, { terms }]) => terms).filter((term) => 'note' in term)).toEqual([]);
});

it.each(all)('%s has no term twice', (_, lexicon) => {
  const terms = lexicon.terms.map(({ term, id }) => `${id ?? ''} ${term}`);
  expect(terms.filter((term, i) => terms.indexOf(term) !== i)).toEqual([]);
});

describe.each(searched)('%s', (_, lexicon) => {
  it('lets no part of a term begin or end with a gap: nothing would say where it stops', () => {
    const parts = lexicon.terms.flatMap(({ term }) => term.split(' & '));
    expect(parts.filter((part) => /^\^? *…|… *\$?$|… +…/.test(part.trim()))).toEqual([]);
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

describe.each(searched)('%s, typed in a hurry', (_, lexicon) => {
  it.each(hurriedWords.map((variant) => [variant.name, variant] as const))('%s', (name, { change }) => {
    const lost = lexicon.terms
      .filter((term) => name !== 'no accents' || !needsAccents(term))
      .map((term) => ({ term, sentence: change(sentenceOf(term.term)) }))
      .filter(({ term, sentence }) => !matchesIn(sentence, lexicon).some((match) => match.term === term));
    expect(lost.map(({ term, sentence }) => `${term.term} in: ${sentence}`)).toEqual([]);
  });
});

it('asks for accents in few terms: only where a short word would be another one without', () => {
  const terms = searched.flatMap(([, lexicon]) => lexicon.terms);
  expect(terms.filter(needsAccents).length).toBeLessThan(terms.length / 50);
});

/** A word of the term is another word without its accent (« où », « ou »). */
function needsAccents({ term }: Term): boolean {
  return tokensOf(sentenceOf(term)).some((word) => !sameWord({ fold: word.fold, normal: word.fold }, word));
}

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
