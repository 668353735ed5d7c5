import { languages } from '../../../src/model/locale.ts';
import { neutralTable, otherTable } from './alarm-tables.ts';
import { baseRateTable } from './base-rates.ts';
import { flagTable, hardTable, unmarkedTable, wordTable } from './flag-tables.ts';
import { isFairConfrontation, isNeutral, isUnmarked } from './flags.ts';
import { confusionTable, formTable } from './form-tables.ts';
import { halves } from './half.ts';
import type { Judged } from './judged.ts';
import { type Cell, table } from './table.ts';

/** All figures of the committed turns, as Markdown. */
export function committedFigures(turns: readonly Judged[]): string {
  return [
    countTable(turns),
    '### Flags, held out',
    flagTable(turns, 'held-out'),
    '### Flags, development',
    flagTable(turns, 'dev'),
    '### Precision to expect where breaches are rarer',
    'By how common the breach is among an officer’s turns; in brackets, if recall and false alarms are at the bad end of their intervals.',
    baseRateTable(turns),
    '### False alarms per 1,000 neutral turns',
    'Neutral: the reader put no flag on it. What a check reports by counting words or clauses is a fact of the turn, not an error of the check.',
    neutralTable(turns),
    '### Checks with few labelled turns, every confidence',
    'A choice that leaves another answer open or only names a value, such as before or after, is labelled `option` and need not be found.',
    otherTable(turns),
    '### Turns that look like a breach and are none',
    hardTable(turns),
    '### Turns without a question mark, default tier',
    unmarkedTable(turns),
    '### At the right words, default tier',
    'Of turns rightly flagged: how many findings touch the words that the reader would underline, and how much of those words they cover.',
    wordTable(turns),
    '### Form in four groups',
    formTable(turns),
    confusionTable(turns),
  ].join('\n\n');
}

function countTable(turns: readonly Judged[]): string {
  const rows: Cell[][] = [];
  for (const language of languages) {
    for (const half of halves) {
      const own = turns.map(({ row }) => row).filter((row) => row.language === language && row.half === half);
      const labelled = (label: string): number => own.filter(({ labels }) => labels.includes(label)).length;
      rows.push([
        language,
        half,
        own.length,
        ...['suggestive', 'compound', 'reproachful'].map(labelled),
        own.filter(isNeutral).length,
        own.filter(isFairConfrontation).length,
        own.filter(isUnmarked).length,
      ]);
    }
  }
  const head = ['language', 'half', 'turns', 'suggestive', 'compound', 'reproachful', 'neutral'];
  return table([...head, 'fair confrontation', 'without “?”'], rows);
}
