import { describe, expect, it } from 'vitest';
import { unmarked } from '../../src/authors/marked.ts';
import disparaging from '../../src/checks/disparaging-remark.ts';
import choice from '../../src/checks/forced-choice.ts';
import repeated from '../../src/checks/repeated-question.ts';
import type { AnySaid, InterviewCheck as Check } from '../../src/model/check.ts';
import type { Language } from '../../src/model/locale.ts';
import { assessed } from '../support/assess.ts';
import { recordOf, speechOf } from './record.ts';

function findings(check: Check, language: Language, text: string): readonly AnySaid[] {
  const speech = speechOf(language);
  const options = Object.fromEntries(
    Object.entries(check.options).map(([name, schema]) => [name, schema.default]),
  );
  const lexicon = (name: string) => speech.lexicons.get(name)!;
  return [...check.run(recordOf(language, text), { options, language, speech, lexicon })].filter(
    (one) => 'message' in one,
  );
}

function found(check: Check, language: Language, marked: string): void {
  const { text, spans } = unmarked(marked);
  expect(
    findings(check, language, text).map(({ at }) => at),
    marked,
  ).toEqual(spans);
}

describe('a repeated question', () => {
  const asked = 'OP : Où se trouvait le magasin de votre oncle ?';
  const again = 'OP : Où était le magasin de votre oncle ?';
  const between = 'DPI : Au marché.';

  it('names the turn in which it was asked first', () => {
    expect(findings(repeated, 'fr', [asked, between, asked].join('\n'))).toMatchObject([
      { message: 'repeated', severity: 'note', data: { turn: 1 }, turn: 3 },
    ]);
  });

  it.each([
    ['the answer was no answer', [asked, 'DPI : Pouvez-vous répéter ?', asked]],
    ['the person heard did not understand', [asked, 'DPI : Je n’ai pas compris.', asked]],
    ['the answer asks back', [asked, 'DPI : Lequel, le grand ?', asked]],
    ['there was silence', [asked, 'DPI : …', asked]],
    ['nobody answered', [asked, asked]],
    ['it is said why', [asked, between, `OP : Pour être sûr, où se trouvait le magasin de votre oncle ?`]],
    ['another place is meant', [asked, between, 'OP : Où se trouvait le magasin de votre tante ?']],
    ['another word asks', [asked, between, 'OP : Comment se trouvait le magasin de votre oncle ?']],
    [
      'another time is meant',
      [
        'OP : Où viviez-vous avant la guerre civile ?',
        between,
        'OP : Où viviez-vous après la guerre civile ?',
      ],
    ],
    [
      'another year is meant',
      ['OP : Où viviez-vous en mai 2019 ?', between, 'OP : Où viviez-vous en mai 2020 ?'],
    ],
    [
      'it points to somebody else',
      ['OP : Quel âge avait-il en mai ?', between, 'OP : Quel âge avait-il en mai ?'],
    ],
    [
      'it leads the account on',
      ['OP : Que s’est-il passé ensuite ?', between, 'OP : Que s’est-il passé ensuite ?'],
    ],
  ])('is left alone when %s', (_, lines) => {
    expect(findings(repeated, 'fr', lines.join('\n'))).toEqual([]);
  });

  it('is found in other words of the same content, and forgotten after ten turns', () => {
    const others = Array.from({ length: 10 }, (_, i) =>
      i % 2 === 0 ? between : `OP : Combien coûtait le loyer numéro ${i} ?`,
    );
    expect(findings(repeated, 'fr', [asked, ...others, asked].join('\n'))).toEqual([]);
    expect(findings(repeated, 'fr', [asked, ...others.slice(0, 7), asked].join('\n'))).toHaveLength(1);
    expect(findings(repeated, 'fr', [again, between, `${again.slice(0, -1)}déjà ?`].join('\n'))).toEqual([]);
  });
});

describe('a closed choice', () => {
  it.each<[Language, string]>([
    ['fr', 'OP : ⟦Étiez-vous membre du parti ou simple sympathisant ?⟧'],
    ['fr', 'OP : ⟦Qui décidait, votre père ou votre oncle ?⟧'],
    ['nl', 'PO: ⟦Wie heeft dat beslist, uw vader of uw oom?⟧'],
    ['nl', 'PO: ⟦Was u lid of gewoon sympathisant?⟧'],
    ['en', 'PO: ⟦Who decided, your father or your uncle?⟧'],
    ['en', 'PO: ⟦Did you leave alone or with your family?⟧'],
  ])('%s: %s', (language, text) => found(choice, language, text));

  it.each<[Language, string]>([
    ['fr', 'OP : Répondez par oui ou non, étiez-vous seul ?'],
    ['fr', 'OP : Étiez-vous là ou pas ?'],
    ['fr', 'OP : Qui est venu, en 2019 ou 2020 ?'],
    ['fr', 'OP : Combien de temps, des jours ou des semaines ?'],
    ['fr', 'OP : Qui décidait, votre père, votre oncle ou quelqu’un d’autre ?'],
    ['nl', 'PO: Weet u of hij getrouwd was?'],
    ['nl', 'PO: Was dat ’s morgens of ’s avonds?'],
    ['en', 'PO: Do you have uncles or aunts in Belgium?'],
    ['en', 'PO: Were they two or three?'],
    ['en', 'PO: Did you walk or did you drive? Or was it something else?'],
  ])('but not, in %s: %s', (language, text) => found(choice, language, text));
});

describe('a disparaging remark', () => {
  it.each<[Language, string]>([
    ['fr', 'OP : ⟦Vous êtes une menteuse⟧.'],
    ['fr', 'OP : ⟦C’est du cinéma⟧.'],
    ['fr', 'OP : Bien. ⟦Quelle imagination⟧.'],
    ['nl', 'PO: ⟦Wat een onzin⟧.'],
    ['nl', 'PO: ⟦U bent een leugenaar⟧.'],
    ['en', 'PO: ⟦What nonsense⟧.'],
    ['en', 'PO: ⟦You people⟧ always come here.'],
  ])('%s: %s', (language, text) => found(disparaging, language, text));

  it.each<[Language, string]>([
    ['fr', 'OP : Il vous a crié « vous êtes une menteuse ».'],
    ['fr', 'OP : Vous avez dit que c’était du cinéma pour lui.'],
    ['fr', 'OP : Vous êtes libre de répondre.'],
    ['fr', 'OP : Il travaillait mal, il faisait n’importe quoi.'],
    ['nl', 'PO: U bent geen leugenaar voor mij.'],
    ['en', 'PO: If you are silly with fatigue, we stop.'],
    ['en', 'DPI: You people are kind.'],
  ])('but not, in %s: %s', (language, text) => found(disparaging, language, text));

  it('belongs to the confrontation in which it falls, or that it answers', () => {
    const confrontation = 'OP : Vous avez parlé de deux frères, aujourd’hui de trois.';
    const [together] = findings(disparaging, 'fr', `${confrontation} C’est du cinéma.`);
    const [after] = findings(disparaging, 'fr', `${confrontation}\nDPI : Oui.\nOP : C’est du cinéma.`);
    const [alone] = findings(disparaging, 'fr', 'OP : C’est du cinéma.');
    expect([together, after, alone].map((one) => one?.instance)).toEqual([
      'confrontation',
      'confrontation',
      'interview',
    ]);
  });

  it('is no weak word in a fair confrontation', () => {
    const fair =
      'OP : À l’Office des étrangers, vous avez parlé de deux frères. Une belle histoire. Aujourd’hui, vous parlez de trois. Comment expliquez-vous cette différence ?';
    expect(findings(disparaging, 'fr', fair)).toEqual([]);
    expect(
      findings(disparaging, 'fr', fair.replace('Une belle histoire', 'Vous êtes un menteur')),
    ).toHaveLength(1);
  });
});

it('notes change no clause, and a remark outside a confrontation not the clause on confrontations', async () => {
  const lines = [
    'OP : Qui décidait, votre père ou votre oncle ?',
    'DPI : Mon père.',
    'OP : Où se trouvait le magasin de votre oncle ?',
    'DPI : Au marché.',
    'OP : Où se trouvait le magasin de votre oncle ?',
    'DPI : Au marché.',
    'OP : Quelle imagination.',
    'DPI : Non.',
  ];
  const { clauses, findings: all } = await assessed(`${lines.join('\n')}\n`, { language: 'fr' });
  const status = (id: string) => clauses.find(({ clause }) => clause === id)!.status;
  const checks = all.map(({ check, severity }) => `${check} ${severity}`);
  expect(checks).toEqual(
    expect.arrayContaining(['forced-choice note', 'repeated-question note', 'disparaging-remark warning']),
  );
  expect(['CGRA-5.1', 'CGRA-8.3', 'CGRA-8.7', 'CGRA-10.6'].map(status)).toEqual([
    'review',
    'inconclusive',
    'inconclusive',
    'inconclusive',
  ]);
});
