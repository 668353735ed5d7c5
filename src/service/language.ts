import type { Locale } from '../model/locale.ts';
import { weighed } from './media-types.ts';

/** The language that an Accept-Language header asks for first among ours, else English. */
export function acceptedLocale(header: string | undefined): Locale {
  for (const { value } of weighed(header ?? '')) {
    const language = value.slice(0, 2);
    if (language === 'fr' || language === 'nl' || language === 'en') return language;
  }
  return 'en';
}
