import type { Locale } from '../model/locale.ts';

/** The reader's language: the flag, else the environment's first that we speak, else English. */
export function localeOf(
  flag: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Locale {
  const wishes = [
    flag,
    environment['LC_ALL'],
    environment['LC_MESSAGES'],
    environment['LANG'],
    environment['LANGUAGE'],
  ];
  for (const wish of wishes) {
    if (!wish) continue;
    const language = wish.slice(0, 2).toLowerCase();
    if (language === 'fr' || language === 'nl' || language === 'en') return language;
    // LC_ALL=C or another language: whoever set it does not expect French because LANG says so.
    return 'en';
  }
  return 'en';
}
