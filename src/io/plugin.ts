import type { Check } from '../model/check.ts';
import type { Reporter } from '../model/report.ts';
import type { Format } from '../parser/blocks.ts';

/** The version of the interface that plug-ins are written against; goes up when one written before would no longer fit. */
export const pluginInterface = 1;

/**
 * What an office or an author adds. It is code and runs with the rights of whoever runs charterlint. Names are added to
 * those that there are: nothing of the tool's own is replaced.
 */
export interface Plugin {
  /** As its package is called; every trouble with it is told under this name. */
  readonly name: string;
  readonly interface: typeof pluginInterface;
  readonly checks?: readonly Check[];
  readonly reporters?: readonly Reporter[];
  /** `read` gives a source of one of the formats that there are; `id` is its own. */
  readonly formats?: readonly (Omit<Format, 'id'> & { readonly id: string })[];
  /** Files (`schemas/lexicon.schema.json`): a new name for checks of its own, or more terms for a lexicon that there is. */
  readonly lexicons?: readonly URL[];
  /** Files (`schemas/charter.schema.json`), chosen by their ids like the tool's own. */
  readonly charters?: readonly URL[];
}
