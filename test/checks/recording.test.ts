import { describe, expect, it } from 'vitest';
import { checks } from '../../generated/checks.ts';
import type { Language } from '../../src/model/locale.ts';
import { assessed } from '../support/assess.ts';

const check = (id: string) => checks.find((one) => one.id === id)!;

async function statuses(id: string, language: Language, text: string) {
  const { clauses, findings } = await assessed(text, { language, check: check(id), confidence: 'medium' });
  const served = clauses.filter(({ clause }) => clause.startsWith('APR') && clause !== 'APR-13.1');
  return {
    clauses: Object.fromEntries(
      served.filter(({ status }) => status !== 'not-checked').map(({ clause, status }) => [clause, status]),
    ),
    said: findings.map(({ messageId }) => messageId),
  };
}

const marks = { fr: ['OP : ', 'DPI : '], nl: ['PO: ', 'VIB: '], en: ['PO: ', 'A: '] } as const;

function note(language: Language, ...turns: readonly string[]): string {
  return turns.map((turn, i) => marks[language][i % 2] + turn).join('\n');
}

describe('unannounced-recording', () => {
  it.each([
    ['fr', 'Sachez que tout est enregistré, afin de pouvoir vérifier la traduction.', 'Bien.'],
    ['fr', 'pour info l entretien est enregistre, ca permet de reecouter en cas de doute', 'ok'],
    ['nl', 'We nemen dit gesprek op zodat we bij twijfel kunnen herbeluisteren.', 'Goed.'],
    ['nl', 'Er is een geluidsopname, die dient om de notities te controleren.', 'Goed.'],
    ['en', 'We are recording this interview because the law asks for it.', 'Fine.'],
  ] as const)('hears announcement and purpose, in %s: %s', async (language, ...turns) => {
    expect(await statuses('unannounced-recording', language, note(language, ...turns))).toEqual({
      clauses: { 'APR-14.2b': 'pass', 'APR-14.2c': 'pass' },
      said: [],
    });
  });

  it.each([
    ['fr', 'Votre demande de protection a été enregistrée le 3 mars.', 'Oui.'],
    ['nl', 'U werd in maart in het centrum opgenomen.', 'Ja.'],
    ['en', 'Your application was recorded on 3 March.', 'Yes.'],
  ] as const)('takes no other recording for it, in %s', async (language, ...turns) => {
    expect((await statuses('unannounced-recording', language, note(language, ...turns))).clauses).toEqual({
      'APR-14.2b': 'inconclusive',
      'APR-14.2c': 'inconclusive',
    });
  });

  it('does not take what the applicant tells for an announcement', async () => {
    const text = note(
      'fr',
      'Que s’est-il passé ?',
      'Mon interrogatoire a été enregistré afin de me faire peur.',
    );
    expect((await statuses('unannounced-recording', 'fr', text)).clauses).toEqual({
      'APR-14.2b': 'inconclusive',
      'APR-14.2c': 'inconclusive',
    });
  });

  it.each([
    ['fr', 'L’entretien n’est pas enregistré aujourd’hui.'],
    ['nl', 'Er is vandaag geen opname.'],
    ['en', 'This interview will not be recorded.'],
  ] as const)('lets a person look where the record denies it, in %s', async (language, turn) => {
    const { clauses, said } = await statuses('unannounced-recording', language, note(language, turn, 'Ok.'));
    expect(clauses).toEqual({ 'APR-14.2b': 'review', 'APR-14.2c': 'inconclusive' });
    expect(said).toEqual(['not-recorded']);
  });
});

describe('unconfirmed-content', () => {
  it.each([
    ['fr', 'Je vous relis les notes. Confirmez-vous le contenu des notes ?', 'Oui.', 'pass', []],
    ['fr', 'Confirmez-vous le contenu ?', 'Non, je ne confirme pas.', 'review', ['no-reason']],
    [
      'fr',
      'Confirmez-vous le contenu ?',
      'Non, je ne confirme pas, parce que mon village est mal écrit.',
      'pass',
      [],
    ],
    ['nl', 'Klopt de inhoud van de notities?', 'Ja, dat klopt.', 'pass', []],
    ['en', 'Do you agree with the content?', 'I will not sign.', 'review', ['no-reason']],
    ['en', 'Thank you, that was all.', 'Goodbye.', 'inconclusive', []],
  ] as const)('in %s: %s — %s', async (language, asked, answered, status, said) => {
    const text = note(language, 'Où ?', 'Là.', asked, answered);
    const found = await statuses('unconfirmed-content', language, text);
    expect(found.clauses['APR-14.4a']).toBe(status);
    expect(found.said).toEqual(said);
  });

  it('hears that comments were asked for', async () => {
    const text = note('nl', 'Waar?', 'Daar.', 'Wilt u nog iets rechtzetten aan het verslag?', 'Nee.');
    expect((await statuses('unconfirmed-content', 'nl', text)).clauses['APR-14.3']).toBe('pass');
  });
});
