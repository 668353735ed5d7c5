import { describe, expect, it } from 'vitest';
import { type Line, recordOf } from '../../bench/eval/questions/record.ts';
import { turnChecks } from '../../bench/eval/questions/turn-checks.ts';
import type { Language } from '../../src/model/locale.ts';
import { speechOf } from './record.ts';

const blaming = turnChecks.filter(({ id }) => id === 'suggestive-question' || id === 'reproachful-question');

/** What must be told (art. 3.6 to 3.20), in as many words as officers use for it. */
const duties: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    'Vous devez dire la vérité et collaborer, sinon cela peut avoir des conséquences pour votre demande.',
    'Si vous ne collaborez pas, votre demande peut être refusée.',
    'Vous avez un devoir de collaboration. Si vous refusez de répondre, cela peut jouer en votre défaveur.',
    'Mentir ou cacher des choses peut nuire à votre demande, soyez donc le plus complet possible.',
    'Vous devez remettre tous les documents que vous possédez, sinon le CGRA peut conclure que vous ne collaborez pas.',
    'Tout ce que vous dites est confidentiel et vous pouvez demander une pause à tout moment.',
    'Votre avocat aura la parole à la fin.',
  ],
  nl: [
    'U moet de waarheid spreken en meewerken, anders kan dit gevolgen hebben voor uw verzoek.',
    'Als u niet meewerkt, kan uw verzoek geweigerd worden.',
    'U hebt een medewerkingsplicht. Als u weigert te antwoorden, kan dat tegen u gebruikt worden.',
    'Liegen of dingen verzwijgen kan uw verzoek schaden, dus wees zo volledig mogelijk.',
    'U mag de kamer niet verlaten zonder mij te verwittigen.',
    'Alles wat u zegt is vertrouwelijk en u kunt altijd een pauze vragen.',
    'Uw advocaat krijgt op het einde het woord.',
  ],
  en: [
    'You must tell the truth and cooperate, otherwise this can have consequences for your application.',
    'If you do not cooperate, your application may be refused.',
    'You have a duty to cooperate. If you refuse to answer, that may be held against you.',
    'Lying or leaving things out can damage your application, so please be as complete as you can.',
    'You should hand in all your documents, otherwise the Office may conclude that you are not cooperating.',
    'Everything you say is confidential and you can ask for a break at any time.',
    'Your lawyer will have the floor at the end.',
  ],
};

const understood: Readonly<Record<Language, string>> = {
  fr: 'Je comprends.',
  nl: 'Dat begrijp ik.',
  en: 'I understand.',
};

const asked: Readonly<Record<Language, string>> = {
  fr: 'Où viviez-vous avant votre départ ?',
  nl: 'Waar woonde u voor uw vertrek?',
  en: 'Where did you live before you left?',
};

const blame: Readonly<Record<Language, string>> = {
  fr: 'Vous nous faites perdre notre temps avec vos histoires.',
  nl: 'U verspilt onze tijd met uw verhaaltjes.',
  en: 'You are wasting our time with your stories.',
};

/** What of it is blamed. Enough follows that nothing of it lies in the closing of the record. */
function blamed(language: Language, said: readonly string[]): readonly string[] {
  const officer = [...said, ...Array.from({ length: 10 }, () => asked[language])];
  const lines = officer.flatMap((text): Line[] => [
    { speaker: 'officer', text },
    { speaker: 'applicant', text: understood[language] },
  ]);
  const record = recordOf(language, lines);
  return blaming.flatMap(({ findings }) =>
    findings(record, language, speechOf(language))
      .filter(({ confidence }) => confidence !== 'low')
      .map(({ turn }) => officer[Math.floor(((turn ?? 1) - 1) / 2)]!),
  );
}

describe.each(['fr', 'nl', 'en'] as const)('an opening, in %s', (language) => {
  it('blames nobody by saying what must be said, however short the record is', () => {
    expect(blamed(language, [...duties[language], asked[language]])).toEqual([]);
  });

  it('is over with the first question about the case', () => {
    const said = [...duties[language], asked[language], blame[language]];
    expect(blamed(language, [...said, asked[language]])).toContain(blame[language]);
  });

  it('is none where nothing is told that must be told', () => {
    const small = Array.from({ length: 6 }, () => ({ fr: 'Bien.', nl: 'Goed.', en: 'Good.' })[language]);
    expect(blamed(language, [...small, blame[language]])).toContain(blame[language]);
  });
});
