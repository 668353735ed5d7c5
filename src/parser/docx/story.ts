import type { Census } from './census.ts';
import type { Labels } from './labels.ts';
import type { Pages } from './pages.ts';
import type { References } from './references.ts';
import type { Side } from './side.ts';
import type { Styles } from './styles.ts';

/** What reading a run of text goes by: the body is one story, every header and note is another. */
export interface Story {
  readonly styles: Styles;
  readonly side: Side;
  readonly census: Census;
  readonly labels: Labels;
  readonly pages: Pages;
  readonly references: References;
}
