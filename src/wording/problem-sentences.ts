import type { Localized } from '../model/locale.ts';

/** What is wrong and what to do. A `detail` is said only when the problem carries all it names. */
export interface Sentences {
  readonly what: Localized;
  readonly detail?: Localized;
}
