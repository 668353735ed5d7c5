import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadPreparation } from '../../src/io/preparation.ts';
import { preparationOf } from '../../src/io/preparation-text.ts';
import { locales } from '../../src/model/locale.ts';
import { isPhrase } from '../../src/text/phrase.ts';
import { preparationWords } from '../../src/wording/preparation-words.ts';

const read = (text: string) => preparationOf(text, 'plan.yaml', preparationWords.en);
const fault = (text: string, locale: (typeof locales)[number] = 'en') =>
  preparationOf(text, 'plan.yaml', preparationWords[locale]).then(
    () => 'no fault',
    (error: Error) => `${error.name}: ${error.message}`,
  );

describe('a preparation file', () => {
  it('is read from YAML', async () => {
    const text = 'clarify:\n  - id: barracks\n    words: ["barracks/camp", "who … gate"]\nneeds: [minor]\n';
    expect(await read(text)).toEqual({
      clarify: [{ id: 'barracks', words: ['barracks/camp', 'who … gate'] }],
      contradictions: [],
      needs: ['minor'],
    });
  });

  it('is read from JSON, with a byte order mark and line ends of any kind', async () => {
    const text = '\ufeff{\r\n"contradictions": [{"id": "C-1", "words": ["janvier"]}]\r\n}';
    expect((await read(text)).contradictions).toEqual([{ id: 'C-1', words: ['janvier'] }]);
  });

  it('may be empty: there is nothing to clarify', async () => {
    expect(await read('')).toEqual({ clarify: [], contradictions: [], needs: [] });
    expect(await read('{}')).toEqual({ clarify: [], contradictions: [], needs: [] });
  });

  it.each([
    ['clarify:\n  - id: a\n    words: [x\nneeds: [', /^Misuse: plan\.yaml, line \d+: this is no readable/],
    ['- a\n- b', /^Misuse: plan\.yaml: the file holds no preparation/],
    ['just words', /the file holds no preparation/],
    ['needs: []\nclarifi: []', /line 2: clarifi is not known; did you mean clarify\?$/],
    ['needs: []\nzzzzzzzz: []', /line 2: zzzzzzzz is not known; remove it\.$/],
    ['clarify:\n  - words: [a]', /line 2: id is missing; add it\.$/],
    ['clarify:\n  - id: a', /line 2: words is missing/],
    ['clarify:\n  - id: a\n    words: []', /line 3: clarify\.0\.words has a wrong value; it takes ≥ 1\.$/],
    ['clarify:\n  - id: a\n    words: x', /line 3: clarify\.0\.words has a wrong value; it takes array\.$/],
    ['clarify: 3', /line 1: clarify has a wrong value; it takes array\.$/],
    ['needs:\n  - 4', /line 2: needs\.0 has a wrong value; it takes string\.$/],
    ['clarify:\n  - id: "his own words"\n    words: [a]', /line 2: the id does not fit/],
    ['clarify:\n  - id: a\n    words: [x]\n  - id: a\n    words: [y]', /line 4: the id a stands twice/],
    ['contradictions:\n  - id: a\n    words:\n      - ok\n      - "… x"', /line 5: the phrase cannot/],
  ])('tells file, line and cure: %j', async (text, sentence) => {
    expect(await fault(text)).toMatch(sentence);
  });

  it('is bounded where its aliases multiply', async () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x,x]\n${['b', 'c', 'd', 'e', 'f']
      .map((key, i) => `${key}: &${key} [${Array(10).fill(`*${'abcde'[i]}`).join(',')}]`)
      .join('\n')}`;
    expect(await fault(bomb)).toMatch(/^Misuse: /);
  });

  it('says it in the locale of the caller', async () => {
    const text = 'needs: []\nclarifi: []';
    expect(await fault(text, 'fr')).toContain('ligne 2 : clarifi est inconnu ; vouliez-vous dire clarify ?');
    expect(await fault(text, 'nl')).toContain('regel 2: clarifi is onbekend; bedoelde u clarify?');
    for (const locale of locales) expect(await fault('clarify: 3', locale)).toMatch(/1.*array\.$/);
  });

  it('must exist', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'preparation-'));
    try {
      writeFileSync(join(folder, 'plan.yaml'), 'needs: [trauma]\n');
      expect((await loadPreparation('plan.yaml', folder, preparationWords.en)).needs).toEqual(['trauma']);
      await expect(loadPreparation('none.yaml', folder, preparationWords.en)).rejects.toThrow(
        'The preparation file none.yaml does not exist.',
      );
      await expect(loadPreparation('.', folder, preparationWords.en)).rejects.toThrow(/no readable/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('a phrase that nobody reviewed', () => {
  it.each([
    'caserne',
    'caserne/camp militaire',
    'a … b',
    'confidenti*',
    'who & gate',
    '^so',
    'end$',
    "l'oncle",
  ])('may be: %s', (phrase) => expect(isPhrase(phrase)).toBe(true));

  it.each(['', ' ', '…', '… a', 'a …', 'a … … b', 'a & …', 'c*', '*', '/', 'a/', '^', 'a & ', '?!'])(
    'may not be: %j',
    (phrase) => expect(isPhrase(phrase)).toBe(false),
  );

  it('may not hold more readings than can be looked for', () => {
    expect(isPhrase(Array(9).fill('a-b/c').join(' '))).toBe(false);
    expect(isPhrase(Array(20).fill('a').join(' '))).toBe(false);
  });
});
