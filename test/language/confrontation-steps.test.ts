import { describe, expect, it } from 'vitest';
import { type Line, recordOf } from '../../bench/eval/questions/record.ts';
import { turnChecks } from '../../bench/eval/questions/turn-checks.ts';
import type { Language } from '../../src/model/locale.ts';
import { speechOf } from './record.ts';

const blaming = turnChecks.filter(({ id }) => id === 'suggestive-question' || id === 'reproachful-question');

/** Officer and person heard in turn: a source, another source, an invitation to explain. */
const steps: Readonly<Record<Language, readonly (readonly string[])[]>> = {
  fr: [
    [
      'Vous m’avez dit ce matin que votre père est décédé en 2016.',
      'Oui.',
      'Dans le questionnaire, vous avez indiqué 2019.',
      'Je ne sais pas.',
      'Comment expliquez-vous cette différence ?',
    ],
    [
      'Votre femme a parlé de trois hommes.',
      'Peut-être.',
      'Vous, vous parlez de cinq hommes.',
      'Oui.',
      'Je voudrais comprendre d’où vient cette différence.',
    ],
    [
      'Selon nos informations, cette route était fermée en mars.',
      'Non.',
      'Vous venez de dire que vous l’avez prise en mars.',
      'Oui.',
      'Que pouvez-vous me dire à ce sujet ?',
    ],
  ],
  nl: [
    [
      'U zei vanmorgen dat uw vader in 2016 gestorven is.',
      'Ja.',
      'In de vragenlijst hebt u 2019 ingevuld.',
      'Ik weet het niet.',
      'Hoe verklaart u dat verschil?',
    ],
    [
      'Uw vrouw sprak over drie mannen.',
      'Misschien.',
      'U spreekt over vijf mannen.',
      'Ja.',
      'Ik wil begrijpen waar dat verschil vandaan komt.',
    ],
    [
      'Volgens onze informatie was die weg in maart afgesloten.',
      'Nee.',
      'U zegt dat u hem in maart genomen hebt.',
      'Ja.',
      'Wat kunt u daarover zeggen?',
    ],
  ],
  en: [
    [
      'You told me this morning that your father died in 2016.',
      'Yes.',
      'In the questionnaire you wrote 2019.',
      'I do not know.',
      'How do you explain that difference?',
    ],
    [
      'Your wife spoke of three men.',
      'Maybe.',
      'You speak of five men.',
      'Yes.',
      'I would like to understand where that difference comes from.',
    ],
    [
      'I have a copy of your passport. There is a Turkish visa from 2018 in it.',
      'Yes.',
      'You just said that you have never been to Turkey.',
      'That is not me.',
      'Can you explain how that visa came to be in your passport?',
    ],
  ],
};

const asked: Readonly<Record<Language, string>> = {
  fr: 'Où habitiez-vous ?',
  nl: 'Waar woonde u?',
  en: 'Where did you live?',
};

/** The steps in the middle of a record: its opening and closing are judged otherwise. */
function inRecord(language: Language, turns: readonly string[]): readonly Line[] {
  const around = Array.from({ length: 24 }, (_, i): Line => {
    return i % 2 === 0
      ? { speaker: 'officer', text: asked[language] }
      : { speaker: 'applicant', text: 'Labé.' };
  });
  const own = turns.map((text, i): Line => ({ speaker: i % 2 === 0 ? 'officer' : 'applicant', text }));
  return [...around, ...own, ...around];
}

function found(language: Language, turns: readonly string[]): readonly string[] {
  const record = recordOf(language, inRecord(language, turns));
  return blaming.flatMap(({ id, findings }) =>
    findings(record, language, speechOf(language))
      .filter(({ confidence }) => confidence !== 'low')
      .map(() => id),
  );
}

describe.each(['fr', 'nl', 'en'] as const)('a fair confrontation in steps, %s', (language) => {
  it.each(steps[language].map((turns) => [turns[0]!, turns] as const))('« %s »', (_, turns) => {
    expect(found(language, turns)).toEqual([]);
  });
});

it('blame at the end of such steps is found', () => {
  const turns = [...steps.fr[0]!.slice(0, 4), 'Vous mentez. Comment expliquez-vous cela ?'];
  expect(found('fr', turns)).toContain('reproachful-question');
});
