import type { Span } from './place.ts';

/**
 * What a finding or a problem may carry beside its id: numbers, times, ids and places, never quoted speech.
 * `{minutes}` is a duration, `{clock}` a time of day in minutes since midnight; the locale writes both.
 */
export type Datum =
  | number
  | string
  | { readonly minutes: number }
  | { readonly clock: number }
  | { readonly span: Span };
