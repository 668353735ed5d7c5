import { describe, expect, it } from 'vitest';
import { unmarked } from '../../src/authors/marked.ts';
import complex from '../../src/checks/complex-question.ts';
import jargon from '../../src/checks/jargon-in-question.ts';
import type { AnySaid, InterviewCheck as Check } from '../../src/model/check.ts';
import type { Language } from '../../src/model/locale.ts';
import { recordOf, speechOf } from './record.ts';

function findings(
  check: Check,
  language: Language,
  text: string,
  chosen: Readonly<Record<string, unknown>> = {},
): readonly AnySaid[] {
  const speech = speechOf(language);
  const defaults = Object.fromEntries(
    Object.entries(check.options).map(([name, schema]) => [name, schema.default]),
  );
  const lexicon = (name: string) => speech.lexicons.get(name)!;
  const context = { options: { ...defaults, ...chosen }, language, speech, lexicon };
  return [...check.run(recordOf(language, text), context)].filter((one) => 'message' in one);
}

function found(check: Check, language: Language, marked: string): void {
  const { text, spans } = unmarked(marked);
  expect(
    findings(check, language, text).map(({ at }) => at),
    marked,
  ).toEqual(spans);
}

describe('a complex question', () => {
  it.each<[Language, string]>([
    [
      'fr',
      'OP : ⟦Pensez-vous que la personne qui vous a prévenue savait que la police arrivait quand vous êtes sortie ?⟧',
    ],
    ['fr', 'OP : ⟦N’est-il pas exact que vous n’aviez rien dit à votre mère ?⟧'],
    ['nl', 'PO: ⟦Denkt u dat de man die u waarschuwde wist dat u thuis was toen de politie kwam?⟧'],
    ['nl', 'PO: ⟦Klopt het niet dat u nooit naar de politie ging?⟧'],
    ['en', 'PO: ⟦Do you think that the man who warned you knew which road you took because he was there?⟧'],
    ['en', 'PO: ⟦Is it not true that you never told your mother?⟧'],
  ])('%s: %s', (language, text) => found(complex, language, text));

  it.each<[Language, string]>([
    ['fr', 'OP : Est-ce que vous savez qui est venu quand vous étiez au marché ?'],
    ['fr', 'OP : Vous n’aviez pas de papiers et vous ne parliez pas la langue, comment avez-vous fait ?'],
    ['fr', 'OP : Ne vous a-t-on jamais rien demandé ?'],
    ['fr', 'OP : Vous n’êtes pas sorti avant qu’il ne revienne ?'],
    ['fr', 'OP : Y avait-il plus d’hommes que de femmes, ou n’importe qui pouvait-il entrer ?'],
    ['nl', 'PO: Was dat de man die u die dag naar die plaats bracht?'],
    ['nl', 'PO: Was u als kind ooit ziek, of niet?'],
    ['en', 'PO: Was that before that day or after that war?'],
    ['en', 'PO: You didn’t, you didn’t go home?'],
    ['en', 'PO: When you don’t know, tell me that you don’t know.'],
    ['fr', 'OP : Si vous ne savez pas, dites-le, ce n’est pas grave.'],
  ])('but not, in %s: %s', (language, text) => found(complex, language, text));

  it('is not found in a fair confrontation, whose parts stand side by side', () => {
    const text =
      'OP : Comment expliquez-vous que vous avez dit à l’Office des étrangers que votre frère, qui vivait avec vous, était parti alors qu’aujourd’hui vous dites qu’il est resté ?';
    expect(findings(complex, 'fr', text)).toEqual([]);
  });

  it('is measured behind what was said before', () => {
    const told = 'OP : Vous avez dit que votre mari, qui était malade, dormait quand ils sont entrés';
    expect(findings(complex, 'fr', `${told} ; qu’avez-vous fait ?`)).toEqual([]);
  });

  it('has limits that can be set', () => {
    const text = 'OP : Savez-vous où vivait l’homme qui vous a conduit ?';
    expect(findings(complex, 'fr', text)).toEqual([]);
    expect(findings(complex, 'fr', text, { maxSubordinators: 0 })).toMatchObject([
      { message: 'clauses', data: { limit: 0 } },
    ]);
    const denied = 'OP : N’avez-vous rien vu ?';
    expect(findings(complex, 'fr', denied)).toEqual([]);
    expect(findings(complex, 'fr', denied, { maxNegations: 0 })).toMatchObject([
      { message: 'negations', data: { count: 1, limit: 0 } },
    ]);
  });
});

describe('jargon', () => {
  const breach = 'OP : Avez-vous un ⟦moyen de preuve⟧ ?';

  it('is offered a plain wording and told once', () => {
    const [first, ...rest] = findings(
      jargon,
      'fr',
      `${unmarked(breach).text}\nDPI : Non.\nOP : Aucun moyen de preuve ?`,
    );
    expect(first).toMatchObject({ message: 'term', confidence: 'medium', turn: 1 });
    expect(first!.rewording).toContain('papiers');
    expect(rest).toEqual([]);
  });

  it.each([
    ['explained in the same turn', 'OP : Avez-vous un moyen de preuve, c’est-à-dire un papier ?'],
    ['explained in brackets', 'OP : Avez-vous un moyen de preuve (c’est-à-dire un papier) ?'],
    [
      'explained in the next turn',
      'OP : Avez-vous un moyen de preuve ?\nDPI : Quoi ?\nOP : Cela veut dire un papier.',
    ],
    [
      'explained earlier',
      'OP : Je parlerai de moyens de preuve, autrement dit de papiers.\nDPI : Bien.\nOP : Avez-vous un moyen de preuve ?',
    ],
    [
      'used by the person heard first',
      'DPI : J’ai un moyen de preuve.\nOP : Quel moyen de preuve avez-vous ?',
    ],
    ['not asked', 'OP : Je note vos moyens de preuve.'],
    ['quoted', 'OP : Que dit le titre « moyens de preuve » de ce papier ?'],
  ])('is left alone when %s', (_, text) => {
    expect(findings(jargon, 'fr', text)).toEqual([]);
  });

  it('takes an abbreviation in capitals only, and with low confidence', () => {
    expect(findings(jargon, 'fr', 'OP : Où cette route vous mena-t-elle ?')).toEqual([]);
    expect(findings(jargon, 'fr', 'OP : OÙ CETTE ROUTE VOUS MENA-T-ELLE ?')).toEqual([]);
    expect(findings(jargon, 'fr', 'OP : Étiez-vous un MENA à Athènes ?')).toMatchObject([
      { message: 'shorthand', confidence: 'low' },
    ]);
  });

  it('leaves a fair confrontation alone', () => {
    const text =
      'PO: In uw volgend verzoek sprak u volgens het verslag over twee broers, vandaag over drie. Hoe verklaart u dat?';
    expect(findings(jargon, 'nl', text)).toEqual([]);
  });
});
