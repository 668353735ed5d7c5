import type { Means } from '../io/assessing.ts';
import type { Locale } from '../model/locale.ts';
import type { Wishes } from './wishes.ts';

/** What the server's host hands in: where settings come from is the same as for every other run. */
export interface Surroundings {
  readonly version: string;
  /** URL of the folder with the pages of the checks, ending in a slash; undefined where there is none. */
  readonly pages: string | undefined;
  /** First line of a new file of decisions. */
  decisionsHead(locale: Locale): string;
  /**
   * What records of one folder are examined by: the client's wishes over the project's configuration.
   * @throws Error with one sentence for the user where the configuration is not valid.
   */
  meansFor(folder: string, wishes: Wishes, locale: Locale): Promise<Means>;
}
