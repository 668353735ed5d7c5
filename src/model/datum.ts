import type { Span } from './place.ts';

/**
 * What a finding or a problem may carry beside its id: numbers, times, ids and places, never quoted speech.
 * `{minutes}` is a duration, `{clock}` a time of day in minutes since midnight, `{date}` a day as "2024-03-12",
 * `{moment}` a day with its time where one is known; the locale writes them.
 */
export type Datum =
  | number
  | string
  | { readonly minutes: number }
  | { readonly clock: number }
  | { readonly date: string }
  | { readonly moment: { readonly date: string; readonly clock?: number } }
  | { readonly span: Span };
