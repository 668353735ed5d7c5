import type { FastifyRequest } from 'fastify';
import { type Locale, locales } from '../model/locale.ts';
import type { View } from '../model/report.ts';
import { acceptedLocale } from './language.ts';
import { acceptedFormat, mediaTypes } from './media-types.ts';

/** How a caller wants the answer. */
export interface Wishes {
  readonly format: string;
  readonly locale: Locale;
  readonly quotes: View['quotes'];
  readonly filename: string | undefined;
}

const quoting: readonly View['quotes'][] = ['none', 'redacted', 'full'];
const known: ReadonlySet<string> = new Set(['format', 'locale', 'quotes', 'filename']);

/** The wishes of a request; a string names the parameter that is wrong, "" an Accept header that nothing meets. */
export function wishesOf(request: FastifyRequest): Wishes | string {
  const query = request.query as Readonly<Record<string, string | readonly string[] | undefined>>;
  for (const [name, value] of Object.entries(query))
    if (!known.has(name) || typeof value !== 'string') return known.has(name) ? name : [...known].join(', ');
  const { format, locale, quotes, filename } = query as Readonly<Record<string, string | undefined>>;
  const chosen = format ?? acceptedFormat(request.headers.accept);
  if (chosen === undefined || !Object.hasOwn(mediaTypes, chosen)) return format === undefined ? '' : 'format';
  if (locale !== undefined && !(locales as readonly string[]).includes(locale)) return 'locale';
  if (quotes !== undefined && !(quoting as readonly string[]).includes(quotes)) return 'quotes';
  return {
    format: chosen,
    locale: (locale ?? acceptedLocale(request.headers['accept-language'])) as Locale,
    quotes: (quotes ?? 'none') as View['quotes'],
    filename,
  };
}
