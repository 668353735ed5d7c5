import { describe, expect, it } from 'vitest';
import { overlaps, unmarked } from '../../src/authors/marked.ts';
import { reproachesOf } from '../../src/language/reproach.ts';
import type { Language } from '../../src/model/locale.ts';
import { analysed } from './record.ts';

type Case = readonly [Language, string, string];

/** Each kind in each language, in words that stand in no example of the check. */
const found: readonly Case[] = [
  ['fr', 'why-not', '⟦pk vous avez pas⟧ consulté un medecin'],
  ['fr', 'why-not', 'Vous n’avez ⟦pas jugé utile⟧ de garder ce papier.'],
  ['fr', 'counterfactual', '⟦Vous n’aviez qu’à⟧ prendre le bus suivant.'],
  ['fr', 'counterfactual', 'vous auriez ⟦du⟧ rester chez votre tante'],
  ['fr', 'belittling', '⟦Quelle mère laisse⟧ un bébé chez des inconnus ?'],
  ['fr', 'belittling', 'Alors, ⟦à quoi pensiez-vous⟧ ce soir-là ?'],
  ['fr', 'incredulity', 'Et ⟦comme par hasard⟧ la porte était ouverte.'],
  ['fr', 'incredulity', '⟦Vous n’allez pas me dire⟧ que personne n’a rien vu.'],
  ['fr', 'verdict', '⟦J’ai du mal à croire⟧ à cette évasion.'],
  ['fr', 'coaching', 'Vous avez ⟦appris vos réponses par cœur⟧.'],
  ['nl', 'why-not', '⟦Vond u dat niet belangrijk⟧ genoeg om te vermelden?'],
  ['nl', 'counterfactual', '⟦Het was verstandiger geweest⟧ de volgende bus te nemen.'],
  ['nl', 'impatience', '⟦Ik heb u dat al vier keer gevraagd⟧.'],
  ['nl', 'impatience', '⟦als u zo vaag⟧ blijft noteer ik dat'],
  ['nl', 'belittling', '⟦Wat bezielde⟧ u toen?'],
  ['nl', 'incredulity', '⟦Denkt u nu echt dat⟧ de politie zoveel geld heeft?'],
  ['nl', 'incredulity', '⟦Sinds wanneer gaat een⟧ imam naar dat café?'],
  ['nl', 'verdict', 'Dat verhaal ⟦houdt geen steek⟧.'],
  ['nl', 'coaching', '⟦Geef het maar toe⟧.'],
  ['en', 'why-not', '⟦Why bother⟧ going back at all?'],
  ['en', 'counterfactual', '⟦All you had to do⟧ was take the next bus.'],
  ['en', 'impatience', '⟦I have asked you this four times⟧ already.'],
  ['en', 'belittling', '⟦What kind of mother⟧ leaves a baby with strangers?'],
  ['en', 'belittling', '⟦Anyone who really⟧ feared for his life would have run.'],
  ['en', 'incredulity', '⟦How convenient⟧ that the door was open.'],
  ['en', 'incredulity', '⟦Since when does a⟧ guard fall asleep?'],
  ['en', 'verdict', 'Your account ⟦doesn’t add up⟧.'],
  ['en', 'coaching', '⟦Somebody told you⟧ what to say here.'],
  ['fr', 'counterfactual', '⟦Un bon père n’aurait⟧ pas vendu la maison.'],
  ['fr', 'impatience', '⟦Vous allez finir par⟧ me donner ce nom ?'],
  ['nl', 'belittling', '⟦Jullie Koerden⟧ vertellen dat steeds.'],
  ['nl', 'verdict', '⟦Dat bestaat toch niet⟧, een poort zonder wacht.'],
  ['en', 'counterfactual', '⟦You could perfectly well have⟧ taken the train.'],
  ['en', 'impatience', '⟦You’ll regret this⟧ answer.'],
];

describe('a reproach', () => {
  it.each(found)('%s %s: %s', (language, kind, sample) => {
    const { text, spans } = unmarked(sample);
    const all = reproachesOf(analysed(language, text));
    expect(all.map((one) => one.term.id)).toContain(kind);
    for (const span of spans) expect(all.some((one) => overlaps(one, span))).toBe(true);
  });
});

/** The same words without blame: told of others, an obstacle, patience, a quality asked for. */
const neutral: readonly (readonly [Language, string])[] = [
  ['fr', 'Pourquoi vous avez pas pu voir un médecin ?'],
  ['fr', 'Quel genre d’homme était votre mari ?'],
  ['fr', 'Vous dites que l’imam ne tenait pas votre récit pour crédible. Comment l’avez-vous su ?'],
  ['fr', 'Comment avez-vous pu traverser le désert ?'],
  ['fr', 'Prenez votre temps, ce n’est pas grave si vous ne savez plus.'],
  ['fr', 'Est-ce que le chef vous a traité de menteur ?'],
  ['fr', 'Auriez-vous du mal à en parler devant l’interprète ?'],
  ['fr', 'Qu’est-ce qui pourrait vous arriver là-bas ?'],
  ['fr', 'En quelle langue parliez-vous à la maison ?'],
  ['fr', 'Il n’y avait pas de quoi manger dans le camp ?'],
  ['nl', 'Wilt u soms een pauze nemen?'],
  ['nl', 'Waarom hebt u toen geen advocaat kunnen zien?'],
  ['nl', 'Waarom hebt u uw dorp niet kunnen verlaten?'],
  ['nl', 'Wat voor man was uw oom?'],
  ['nl', 'Wie in het dorp was het niet eens met uw huwelijk?'],
  ['nl', 'Geloofde de rechter u toen u dat zei?'],
  ['nl', 'Hoe kon u de woestijn oversteken?'],
  ['nl', 'Het is niet erg als u het niet meer weet.'],
  ['en', 'It is up to you to decide whether you want a break.'],
  ['en', 'Do you know how that works?'],
  ['en', 'Why couldn’t you see a doctor?'],
  ['en', 'What kind of man was your uncle?'],
  ['en', 'What were you thinking at that moment?'],
  ['en', 'How could you cross the desert?'],
  ['en', 'What just happened to you there?'],
  ['en', 'You said that the judge told you to say nothing. What did you do?'],
];

it.each(neutral)('%s: « %s » blames nobody', (language, text) => {
  expect(reproachesOf(analysed(language, text))).toEqual([]);
});

/** Two sources and an open hand, in many forms: never flagged, for the charter demands it (art. 10). */
const fair: readonly (readonly [Language, string])[] = [
  ['fr', 'Hier vous avez dit être seul, aujourd’hui vous parlez de deux amis. Aidez-moi à comprendre.'],
  ['fr', 'Le visa porte la date de mai, or vous avez dit juin. À quoi tient cet écart ?'],
  ['fr', 'Votre épouse déclare être venue en train, vous parlez d’un bus. Que souhaitez-vous répondre ?'],
  [
    'nl',
    'Bij de DVZ zei u dat u alleen was, vandaag spreekt u van twee vrienden. Hoe moet ik dat begrijpen?',
  ],
  ['nl', 'Uw vrouw zei dat u met de trein kwam, u zegt met de bus. Ik geef u de kans om daarop te reageren.'],
  ['en', 'You said you were alone, today you mention it only now. Would you like to comment on that?'],
  ['en', 'The visa file mentions May, you said June. What kept you from saying so at that moment?'],
];

it.each(fair)('%s: « %s » is a fair confrontation', (language, text) => {
  const analysis = analysed(language, text);
  expect(analysis.confrontation).toBe('fair');
  expect(reproachesOf(analysis)).toEqual([]);
});

it('stays a reproach when a source is put with a verdict', () => {
  const unfair = 'U zei juni, maar het visum vermeldt mei. Dat houdt geen steek. Hoe verklaart u dat?';
  expect(analysed('nl', unfair).confrontation).toBe('unfair');
  expect(reproachesOf(analysed('nl', unfair)).map((one) => one.term.id)).toEqual(['verdict']);
});

it('offers a neutral wording where one is known', () => {
  const [one] = reproachesOf(analysed('fr', 'Pourquoi vous avez pas appelé ?'));
  expect(one?.term.rewording).toBe("Qu'est-ce qui a fait que … ?");
});
