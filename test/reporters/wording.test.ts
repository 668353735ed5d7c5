import { describe, expect, it } from 'vitest';
import { locales } from '../../src/model/locale.ts';
import { problemCodes } from '../../src/model/problem.ts';
import {
  awaitingText,
  countsText,
  coverageText,
  statusCounts,
  verdictText,
} from '../../src/wording/coverage.ts';
import { problemText } from '../../src/wording/problems.ts';
import { findingText, reasonText, ruleTitle } from '../../src/wording/sentences.ts';
import { charter, markdownRecord, viewOf } from './sample.ts';

describe('problems', () => {
  it.each(locales)('each have a sentence that says what to do, in %s', (locale) => {
    const texts = problemCodes.map((code) => problemText({ code }, locale));
    expect(new Set(texts).size).toBe(problemCodes.length);
    for (const text of texts) {
      expect(text).toMatch(/^\p{Lu}.*\.$/u);
      expect(text).not.toMatch(/[{}!]/);
      // French has no bare space before its high signs, the others none at all.
      expect(text).not.toMatch(/ [:;?]/);
    }
  });

  it('tell their detail when they carry it, whatever it holds', () => {
    expect(problemText({ code: 'too-large', data: { megabytes: 80 } }, 'fr')).toMatch(/ Il fait 80 Mo\.$/);
    expect(problemText({ code: 'language-guessed', data: { language: 'nl' } }, 'fr')).toMatch(
      / Langue retenue\u00a0: néerlandais\.$/,
    );
    expect(problemText({ code: 'too-large' }, 'fr')).not.toContain('Mo');
    expect(problemText({ code: 'internal-error', data: { cause: 'no {name} here' } }, 'en')).toMatch(
      / Cause: no \{name\} here$/,
    );
  });
});

describe('coverage', () => {
  const counts = statusCounts([markdownRecord]);
  it('counts in the right number', () => {
    expect(verdictText(counts, 'fr')).toBe('1 disposition n’est pas respectée.');
    expect(verdictText({ ...counts, fail: 2 }, 'nl')).toBe('2 bepalingen zijn niet nageleefd.');
    expect(verdictText({ ...counts, fail: 0 }, 'en')).toBe('No breach was found in what was examined.');
    expect(awaitingText(counts, 'en')).toBe('3 await a person’s judgment.');
    expect(countsText(counts, 'nl')).toBe(
      '1 niet nageleefd, 1 te beoordelen, 1 niet uit te maken, 1 nageleefd, 1 niet gecontroleerd',
    );
  });
  it('says what the charter lets a tool see', () => {
    expect(coverageText([charter], 'fr')).toBe(
      '5 dispositions\u00a0: 1 à trancher par les notes, 3 sur indices, 1 par une personne seule.',
    );
  });
});

describe('sentences', () => {
  const [silence] = markdownRecord.findings;
  it('word instances, in any locale', () => {
    const { phrasebook } = viewOf('fr');
    expect(findingText(silence!, phrasebook)).toBe(
      'Le début ne montre pas que ceci a été dit : la confidentialité.',
    );
    expect(findingText(silence!, phrasebook, 'nl')).toBe(
      'Het begin toont niet dat dit gezegd werd: de vertrouwelijkheid.',
    );
    expect(ruleTitle('missing-information/water', phrasebook)).toBe(
      'Information non attestée\u00a0: la possibilité de demander de l’eau',
    );
  });
  it('have a way out for what this version does not know', () => {
    const { phrasebook } = viewOf('en');
    expect(findingText({ ...silence!, messageId: 'toString' }, phrasebook)).toContain(
      'missing-information toString',
    );
    expect(reasonText({ check: 'gone', messageId: 'x', data: {} }, phrasebook)).toContain('gone x');
    expect(
      reasonText({ check: 'gone', messageId: 'check-crashed', data: { cause: 'why' } }, phrasebook),
    ).toMatch(/: why$/);
  });
});
