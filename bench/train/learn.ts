import { createHash } from 'node:crypto';
import { type Learned, type LearnedFlag, learnedFlags } from '../../src/model/learned.ts';
import { type Language, languages } from '../../src/model/locale.ts';
import { calibrationOf, type HeldBack, heldBackScores, limitsOf } from './choose.ts';
import { developmentTurns, linesOf, trainingPath } from './data.ts';
import { hurriedReads, readOf } from './examples.ts';
import { settings, teach } from './pool.ts';
import { heldBackTable } from './report.ts';
import { spelledOf } from './spell.ts';
import { type Lesson, modelOf } from './write.ts';

/** All models, and what folds held back say of them. Same data, same models. */
export function learn(): { readonly models: Readonly<Record<Language, Learned>>; readonly report: string } {
  const training = languages.flatMap((language) => linesOf(trainingPath(language)));
  const turns = [...training, ...languages.flatMap(developmentTurns)];
  const reads = turns.map((turn) => readOf(turn));
  const hurried = hurriedReads(turns);
  const calibrations = eachFlag((flag) => {
    const scores = heldBackScores(reads, hurried, flag);
    const { slope, offset } = calibrationOf(reads, scores, flag);
    return { slope, offset, likely: scores.map((score) => 1 / (1 + Math.exp(-(slope * score + offset)))) };
  });
  const all = reads.map(
    (read, i): HeldBack => ({ read, likely: eachFlag((flag) => calibrations[flag].likely[i]!) }),
  );
  // The rules were written with the development turns in view: there they are better than they are.
  const unseen = all.slice(0, training.length);
  const lessons = eachFlag((flag): Lesson => {
    const { slope, offset } = calibrations[flag];
    const limits = Object.fromEntries(
      languages.map((language) => [language, limitsOf(unseen, flag, language)]),
    ) as Lesson['limits'];
    return { taught: teach([...reads, ...hurried], flag), slope, offset, limits };
  });
  const data = checksumOf();
  const models = Object.fromEntries(
    languages.map((language) => [
      language,
      modelOf(language, lessons, spelledOf([...reads, ...hurried], language), data),
    ]),
  ) as Record<Language, Learned>;
  return { models, report: heldBackTable(unseen, lessons) };
}

/** Of all that is learned from, and of how. */
export function checksumOf(): string {
  const turns = languages.flatMap((language) => [
    ...linesOf(trainingPath(language)),
    ...developmentTurns(language),
  ]);
  return createHash('sha256')
    .update(JSON.stringify([turns, settings]))
    .digest('hex');
}

function eachFlag<T>(make: (flag: LearnedFlag) => T): Record<LearnedFlag, T> {
  return Object.fromEntries(learnedFlags.map((flag) => [flag, make(flag)])) as Record<LearnedFlag, T>;
}
