import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type LearnedFlag, learnedFlags } from '../../src/model/learned.ts';
import { languages } from '../../src/model/locale.ts';
import { learn } from './learn.ts';

/**
 * Teaches the models of `models/` from the turns in `bench/eval/training` and the development half of
 * `bench/eval/turns`: `npx tsx bench/train/run.ts [--dry]`. Same data, same models.
 */
const { models, report } = learn();
console.log(report);
for (const language of languages) {
  const path = fileURLToPath(new URL(`../../models/${language}.json`, import.meta.url));
  const text = `${JSON.stringify(models[language], undefined, 1)}\n`;
  if (!process.argv.includes('--dry')) writeFileSync(path, text);
  const shown = (flag: LearnedFlag): string => {
    const { least, asked, sure } = models[language].flags[flag];
    return `${flag} least ${least} asked ${asked} sure ${sure}`;
  };
  console.log(
    `${language}: ${Math.round(text.length / 1000)} kB · ${models[language].flags.compound.weights.length} features · ${learnedFlags.map(shown).join(' · ')}`,
  );
}
