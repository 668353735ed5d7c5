import { describe, expect, it } from 'vitest';
import { isNeutral } from '../../bench/eval/questions/flags.ts';
import { committedTurns } from '../../bench/eval/questions/row.ts';
import { checksumOf } from '../../bench/train/learn.ts';
import reproachfulQuestion from '../../src/checks/reproachful-question.ts';
import suggestiveQuestion from '../../src/checks/suggestive-question.ts';
import { analysisOfText } from '../../src/language/analysis.ts';
import { type Before, nothingBefore } from '../../src/language/context.ts';
import { type Learning, learningOf } from '../../src/language/learned.ts';
import { weighed } from '../../src/language/learned-findings.ts';
import { tableOf } from '../../src/language/learned-table.ts';
import type { AnySaid, InterviewCheck as Check } from '../../src/model/check.ts';
import { type LearnedFlag, learnedFlags } from '../../src/model/learned.ts';
import type { Confidence } from '../../src/model/lexicon.ts';
import { type Language, languages } from '../../src/model/locale.ts';
import type { Span } from '../../src/model/place.ts';
import { recordOf, speechOf } from './record.ts';

type Shown = readonly [Language, LearnedFlag, string, string];

/** Breaches in fresh words: no rule finds them. The answer before, the turn. */
const shown: readonly Shown[] = [
  ['fr', 'suggestive', 'Il est venu dans ma chambre.', 'Et là il vous a frappée.'],
  ['nl', 'suggestive', 'Wij zijn gestopt.', 'Uit schrik voor de soldaten.'],
  ['nl', 'suggestive', 'Hij kwam naar mijn kamer.', 'En toen heeft hij u geslagen.'],
  ['en', 'reproachful', 'I was scared.', 'Scared, but not too scared to go dancing.'],
  [
    'fr',
    'compound',
    'J’ai une carte.',
    'Une carte délivrée par qui, valable jusque quand, vous l’avez ici ?',
  ],
];

const quiet: readonly (readonly [Language, string, string])[] = [
  ['fr', 'J’ai quitté la maison.', 'Qu’est-ce qui vous a décidé à partir ?'],
  ['fr', 'Deux.', 'À l’Office, vous parliez de deux frères, ici de trois. Comment l’expliquez-vous ?'],
  ['fr', 'Oui.', 'Vous pouvez demander une pause quand vous voulez.'],
  ['nl', 'Ik ben weggegaan.', 'Hoe bent u weggegaan uit het dorp?'],
  ['nl', 'Twee.', 'Bij DVZ sprak u over twee broers, vandaag over drie. Hoe verklaart u dat?'],
  ['nl', 'Ja.', 'U mag altijd een pauze vragen als u moe bent.'],
  ['en', 'We were three.', 'Who was with you?'],
  [
    'en',
    'Two.',
    'At the Immigration Office you spoke of two brothers, today of three. How do you explain that?',
  ],
  ['en', 'Yes.', 'You can ask for a break at any time if you are tired.'],
];

type Ruling = Span & { readonly confidence: Confidence };

const behind = (answer: string): Before => ({ ...nothingBefore, answer });

function places(language: Language, flag: LearnedFlag, text: string, before: Before): readonly string[] {
  const learning = learningOf(analysisOfText(text, speechOf(language)), before);
  const { alone } = weighed(flag, rulesOf(learning, flag), learning);
  return alone.map(({ start, end }) => text.slice(start, end));
}

function rulesOf({ suggestions, compound, reproaches }: Learning, flag: LearnedFlag): readonly Ruling[] {
  if (flag === 'suggestive') return suggestions;
  if (flag === 'compound') return compound ? [compound] : [];
  return reproaches.map((cue) => ({ ...cue, confidence: cue.term.tier ?? ('medium' as const) }));
}

function modelOf(language: Language) {
  return speechOf(language).lexicons.get('question-learned')!.learned!;
}

describe.each(languages)('the committed model in %s', (language) => {
  it('is that of the committed turns: otherwise run bench/train/run.ts', () => {
    expect(modelOf(language).data).toBe(checksumOf());
  });

  it('has a weight for each feature and flag', () => {
    const { at, rowAt, weights } = tableOf(modelOf(language));
    const rows = rowAt.filter((index) => index !== -1).length;
    expect(at.size).toBeGreaterThan(1000);
    expect(rows).toBeGreaterThan(500);
    expect(weights.length).toBe((at.size + rows) * learnedFlags.length);
  });

  it('is small', () => {
    expect(JSON.stringify(modelOf(language)).length).toBeLessThan(200_000);
  });
});

describe('examples', () => {
  it.each(shown)('show what no rule knows: %s %s « %s » « %s »', (language, flag, answer, text) => {
    const learning = learningOf(analysisOfText(text, speechOf(language)), behind(answer));
    expect(rulesOf(learning, flag)).toEqual([]);
    const [place] = places(language, flag, text, behind(answer));
    expect(place).toBeDefined();
    const words = place!.split(/[\s'’-]+/u).length;
    expect(words).toBeGreaterThanOrEqual(2);
    expect(words).toBeLessThanOrEqual(12);
  });

  it.each(quiet)('are quiet on a good turn: %s « %s » « %s »', (language, answer, text) => {
    for (const flag of learnedFlags) expect(places(language, flag, text, behind(answer))).toEqual([]);
  });

  it('say the same each time', () => {
    const [language, flag, answer, text] = shown[0]!;
    const likely = () =>
      learningOf(analysisOfText(text, speechOf(language)), behind(answer)).likenesses(flag)[0]!.likely;
    expect(likely()).toBe(likely());
  });

  it('are silent where the officer informs, in quoted words and in a few words', () => {
    const [language, flag, answer, text] = shown[0]!;
    expect(places(language, flag, text, { ...behind(answer), informs: true })).toEqual([]);
    expect(places(language, flag, `Vous avez écrit « ${text} »`, behind(answer))).toEqual([]);
    expect(places(language, flag, 'Il vous frappait.', behind(answer))).toEqual([]);
  });

  it('cut the place at the sentence', () => {
    const text = 'Merci pour ces précisions. Et là il vous a frappée.';
    for (const place of places('fr', 'suggestive', text, behind('Il est venu dans ma chambre.')))
      expect(place).not.toContain('précisions');
  });

  // Numbers, not turns: half of them are held out.
  it('flag few neutral turns', () => {
    const neutral = committedTurns().filter(isNeutral);
    const flagged = neutral.filter(({ language, text, previous = '' }) =>
      learnedFlags.some((flag) => places(language, flag, text, behind(previous)).length > 0),
    );
    expect(flagged.length).toBeLessThanOrEqual(neutral.length / 100);
  });
});

describe('the checks', () => {
  const record = (answer: string, text: string) => recordOf('fr', `DPI: ${answer}\nOP: ${text}`);

  function findings(check: Check, text: string, learned: boolean): readonly AnySaid[] {
    const speech = speechOf('fr');
    const lexicon = (name: string) => speech.lexicons.get(name)!;
    const context = { options: { learned }, language: 'fr', speech, lexicon } as const;
    const lines = record('Il est venu dans ma chambre.', text);
    return [...check.run(lines, context)].filter((one): one is AnySaid => 'message' in one);
  }

  it('say that examples showed it, unless it is switched off', () => {
    const found = findings(suggestiveQuestion, 'Et là il vous a frappée.', true);
    expect(found.map(({ message, confidence }) => [message, confidence])).toEqual([['learned', 'medium']]);
    expect(findings(suggestiveQuestion, 'Et là il vous a frappée.', false)).toEqual([]);
  });

  it('keep what the rules are certain of', () => {
    const text = 'Je ne vous crois pas.';
    const [rule] = findings(reproachfulQuestion, text, false);
    const [both] = findings(reproachfulQuestion, text, true);
    expect(rule?.confidence).toBe('high');
    expect(both).toEqual(rule);
  });
});

it('takes time in proportion to the number of words', () => {
  const sentence = (i: number): string => `Vous êtes allé là-bas parce que votre oncle ${i} le voulait.`;
  const turns = Array.from({ length: 1000 }, (_, i) =>
    Array.from({ length: 10 }, (_, k) => sentence(10 * i + k)).join(' '),
  );
  const time = (texts: readonly string[]): number => {
    const analyses = texts.map((text) => analysisOfText(text, speechOf('fr')));
    const start = process.cpuUsage();
    for (const analysis of analyses) {
      const learning = learningOf(analysis, nothingBefore);
      for (const flag of learnedFlags) weighed(flag, rulesOf(learning, flag), learning);
    }
    return process.cpuUsage(start).user / 1000;
  };
  time(turns.slice(0, 100));
  // 100,000 words, in many turns and in one; time of the processor, which others may keep busy.
  expect(time(turns)).toBeLessThan(4000);
  expect(time([turns.join(' ')])).toBeLessThan(4000);
});
