import { Misuse } from '../io/misuse.ts';
import { type Grouping, groupings } from '../model/observation.ts';
import { closest } from '../text/closest.ts';
import type { Words } from './words.ts';

/** `--by language,month`, each once. @throws Misuse for one that does not exist, with a "did you mean". */
export function groupingsOf(flag: string, value: unknown, words: Words): readonly Grouping[] {
  const wishes = listOf(value);
  for (const wish of wishes) {
    if (!(groupings as readonly string[]).includes(wish))
      throw new Misuse(words.badValue(flag, wish, nearFirst(wish)));
  }
  return [...new Set(wishes)] as readonly Grouping[];
}

/** Values of a flag, given more than once or with commas. */
export function listOf(value: unknown): readonly string[] {
  const values: readonly unknown[] = value === undefined ? [] : Array.isArray(value) ? value : [value];
  return values
    .flatMap((one) => String(one).split(','))
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

function nearFirst(wish: string): readonly string[] {
  const near = closest(wish, groupings);
  return near === undefined ? groupings : [near, ...groupings.filter((one) => one !== near)];
}

/** A whole number from `least` on. @throws Misuse for anything else. */
export function wholeNumber(flag: string, value: unknown, least: number, words: Words): number | undefined {
  if (value === undefined) return undefined;
  const text = String(Array.isArray(value) ? value.at(-1) : value);
  if (!/^\d{1,9}$/.test(text) || Number(text) < least) throw new Misuse(words.badNumber(flag, text));
  return Number(text);
}
