import type { Span } from './place.ts';

/**
 * What a finding or a problem may carry beside its id: numbers, times, ids and places, never quoted speech.
 * `{minutes}` is a duration, `{clock}` a time of day in minutes since midnight, `{date}` a day as "2024-03-12"; the
 * locale writes them.
 */
export type Datum =
  | number
  | string
  | { readonly minutes: number }
  | { readonly clock: number }
  | { readonly date: string }
  | { readonly span: Span };
