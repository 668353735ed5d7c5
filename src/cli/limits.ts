import { Misuse } from '../io/misuse.ts';
import { defaultLimits, type Limits } from '../parser/limits.ts';
import { closest } from '../text/closest.ts';
import type { Words } from './words.ts';

/**
 * `--limit seconds=30` over the config's over the defaults.
 * @throws Misuse for a limit that does not exist or a value that is no whole number above 0.
 */
export function limitsOf(flag: unknown, config: Partial<Limits> | undefined, words: Words): Limits {
  const limits: Record<string, number> = { ...defaultLimits, ...config };
  const names = Object.keys(defaultLimits);
  const wishes: readonly unknown[] = flag === undefined ? [] : Array.isArray(flag) ? flag : [flag];
  for (const wish of wishes.map(String)) {
    const at = wish.indexOf('=');
    const name = at === -1 ? wish : wish.slice(0, at);
    if (!names.includes(name))
      throw new Misuse(words.unknownName('limit', name, closest(name, names), names));
    const value = at === -1 ? '' : wish.slice(at + 1);
    if (!/^[1-9]\d{0,8}$/.test(value)) throw new Misuse(words.badNumber(`--limit ${name}`, value));
    limits[name] = Number(value);
  }
  return limits as unknown as Limits;
}
